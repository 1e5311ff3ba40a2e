import { problem } from '../issue/issue.js';
import { defineCheck } from './check.js';

/** Setbacks that take nothing away, or less from a worse flare. One that refers to a clinician has an effect of its own. */
export const setbackForward = defineCheck({
  codes: ['setback-forward'],
  *run({ data: { setbacks, phaseOrder, running, facts }, isSound }) {
    const last = phaseOrder.at(-1);
    for (const [id, { capPhase, running: effect, referral }] of Object.entries(setbacks)) {
      if (!isSound('setbacks', id) || !isSound('phaseOrder') || !isSound('running')) continue;
      const caps = capPhase !== undefined && capPhase !== last;
      if (!caps && (effect === undefined || running === undefined) && referral === undefined) {
        const path = ['setbacks', id, ...(capPhase === undefined ? [] : ['capPhase'])];
        const open = capPhase === undefined ? 'it has no `capPhase`' : 'it caps at the last phase';
        const runs = effect === undefined ? 'no effect on running' : 'the rule set has no running that it could change';
        yield problem('setback-forward', path, { setback: id, because: `${open}, and ${runs}` });
      }
      if (typeof effect?.levels !== 'object' || effect.effect === 'no-progress') continue;
      const { of } = effect.levels;
      if (isSound('facts', of) && facts[of]?.better === 'higher') {
        const because = `a worse \`${of}\` sends back by fewer levels`;
        yield problem('setback-forward', ['setbacks', id, 'running', 'levels', 'of'], { setback: id, because }, ['facts', of, 'better']);
      }
    }
  },
});
