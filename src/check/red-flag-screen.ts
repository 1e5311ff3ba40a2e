import { isPlainObject } from '../issue/plain-data.js';
import { problem } from '../issue/issue.js';
import { defineCheck } from './check.js';

/** A pathway without any hold. One hold is enough to close every later gate until its questions are answered. */
export const redFlagScreen = defineCheck({
  codes: ['no-red-flag-screen'],
  *run({ data, own, isSound }) {
    if (!isSound('holds') || !isSound('phaseOrder') || data.phaseOrder.length < 2) return;
    // A hold that could not be understood is told as such; it was meant to be one.
    const written = isPlainObject(own) && own.holds !== undefined && isPlainObject(own.holds) ? Object.values(own.holds) : [];
    if (Object.keys(data.holds).length > 0 || written.some((hold) => hold !== null)) return;
    yield problem('no-red-flag-screen', ['holds'], { phases: data.phaseOrder.slice(1) });
  },
});
