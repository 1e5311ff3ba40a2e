import { negate } from '../cells/formula.js';
import { clash } from '../cells/solver.js';
import { doubt, problem } from '../issue/issue.js';
import { defineCheck } from './check.js';
import { clashTexts } from './comparison-text.js';
import { gateKey, gatesOf } from './gates.js';

/** Gates that never open, stages that nobody reaches, and stages that ask for nothing more than those before them. */
export const reach = defineCheck({
  codes: ['never-opens', 'never-reached', 'gate-implied'],
  *run({ data, analysis, isSound }) {
    const { solver } = analysis;
    // A finding that a clinician cannot set aside keeps everything closed, so what asks for one is never reached.
    const noHold = Object.entries(data.holds)
      .filter(([id, { reviewable }]) => reviewable !== true && isSound('holds', id))
      .map(([id, { when }]) => negate(analysis.formula(when, ['holds', id, 'when'])));
    const shut = new Set<string | null>();
    for (const gate of gatesOf(data, analysis)) {
      const { kind, id, path, own, before } = gate;
      if (shut.has(gate.previous)) {
        shut.add(gateKey(kind, id));
        continue;
      }
      const isStage = kind === 'phase' || kind === 'level';
      if (solver.impossible(own)) {
        const found = clash(own);
        yield problem('never-opens', path, { kind, id, clash: clashTexts(found) }, ...(found ?? []).map((leaf) => leaf.path));
      } else if (solver.impossible(before, own)) {
        yield problem('never-reached', path, { kind, id, because: 'the gates before it' });
      } else if (kind !== 'condition under a hold' && solver.impossible(before, own, ...noHold)) {
        yield problem('never-reached', path, { kind, id, because: 'the holds' });
      } else {
        if (isStage && gate.previous !== null && solver.implies(before, own)) yield doubt('gate-implied', path, { kind, id });
        continue;
      }
      shut.add(gateKey(kind, id));
    }
  },
});
