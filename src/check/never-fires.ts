import { negate } from '../cells/formula.js';
import { clash } from '../cells/solver.js';
import { problem } from '../issue/issue.js';
import { conditionsOf } from '../rule-set/conditions-of.js';
import { kindOf } from '../rule-set/kind-of.js';
import { defineCheck } from './check.js';
import { clashTexts } from './comparison-text.js';
import { leavesAt } from './leaves.js';

const firing = ['holds', 'setbacks', 'warnings', 'advice'];
const blocking = ['holds', 'setbacks'];

/** Holds, setbacks, warnings and advice that can never be there, and holds and setbacks that always are. */
export const neverFires = defineCheck({
  codes: ['never-fires', 'always-met'],
  *run({ data, analysis, isSound }) {
    const { solver } = analysis;
    for (const { condition, path } of conditionsOf(data)) {
      const [collection] = path;
      if (typeof collection !== 'string' || !firing.includes(collection) || !isSound(...path)) continue;
      const { kind, id } = kindOf(path);
      const formula = analysis.formula(condition, path);
      if (solver.impossible(formula)) {
        const found = clash(formula);
        yield problem('never-fires', path, { kind, id, clash: clashTexts(found) }, ...(found ?? []).map((leaf) => leaf.path));
      } else if (blocking.includes(collection) && solver.impossible(negate(formula))) {
        // A single comparison that every value meets is told as such.
        const told = leavesAt(condition, path).some((one) => solver.impossible(negate(analysis.formula(one.leaf, one.path))));
        if (!told) yield problem('always-met', path, { kind, what: id });
      }
    }
  },
});
