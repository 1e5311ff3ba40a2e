import { problem } from '../issue/issue.js';
import { defineCheck } from './check.js';

/** Exercises marked as fit for a hold although their first phase is closed under every hold. */
export const fitForHold = defineCheck({
  codes: ['late-fit-for-hold'],
  *run({ data, isSound }) {
    const [first] = data.phaseOrder;
    if (first === undefined || !isSound('phaseOrder')) return;
    for (const [id, exercise] of Object.entries(data.exercises)) {
      const [phase] = exercise.phases;
      if (exercise.fitForHold === undefined || phase === undefined || phase === first || !isSound('exercises', id)) continue;
      yield problem('late-fit-for-hold', ['exercises', id, 'fitForHold'], { exercise: id, phase, first }, ['exercises', id, 'phases']);
    }
  },
});
