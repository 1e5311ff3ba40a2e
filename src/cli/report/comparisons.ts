import type { Explanation, FactExplanation } from '../../decide/explain.js';
import type { Guidance } from '../../decide/guidance.js';

/** The comparisons of an explanation, through its criteria, in order. */
export function comparisons({ criteria }: Guidance, explanation: Explanation): FactExplanation[] {
  const visit = (node: Explanation): FactExplanation[] => {
    if (node.kind === 'fact') return [node];
    if (node.kind !== 'criterion') return node.parts.flatMap(visit);
    const criterion = criteria[node.criterion];
    return criterion === undefined ? [] : visit(criterion.explanation);
  };
  return visit(explanation);
}
