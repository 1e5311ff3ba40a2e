import { problem } from '../issue/issue.js';
import { defineCheck } from './check.js';

/** Levels that stand in another order in the ladder than among the values of the fact that holds the present level. */
export const ladderOrder = defineCheck({
  codes: ['ladder-order'],
  *run({ data: { running, facts }, isSound }) {
    if (running === undefined || !isSound('running') || !isSound('facts', running.levelFact)) return;
    const { levelFact: fact, levelOrder } = running;
    const values = (facts[fact]?.values ?? []).filter((value) => levelOrder.includes(value));
    if (values.every((value, i) => value === levelOrder[i])) return;
    yield problem('ladder-order', ['running', 'levelOrder'], { fact, values }, ['facts', fact, 'values']);
  },
});
