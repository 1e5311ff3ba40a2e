import { negate } from '../cells/formula.js';
import { problem } from '../issue/issue.js';
import { defineCheck } from './check.js';
import { comparisonText, clashTexts } from './comparison-text.js';
import { leavesOfConditions } from './leaves.js';

/** Criteria that can never be met, and criteria and comparisons that ask for nothing. */
export const idleCriteria = defineCheck({
  codes: ['never-met', 'always-met'],
  *run({ data, analysis }) {
    for (const [criterion, clash] of analysis.contradictory) {
      const path = clash === null ? ['criteria', criterion] : clash[0].path;
      yield problem('never-met', path, { criterion, clash: clashTexts(clash) }, ...(clash === null ? [] : [clash[1].path]));
    }
    for (const id of analysis.idle) yield problem('always-met', ['criteria', id], { kind: 'criterion', what: id });
    for (const { leaf, path } of leavesOfConditions(data)) {
      if (path[0] === 'criteria' && analysis.idle.has(String(path[1]))) continue;
      if (analysis.solver.impossible(negate(analysis.formula(leaf, path)))) yield problem('always-met', path, { kind: 'comparison', what: comparisonText(leaf) });
    }
  },
});
