import type { NodeKey } from '../rule-set/resolved.js';
import { outcomeOf, type Context } from './context.js';
import { criterionKey } from './explain.js';
import type { GateResult } from './guidance.js';
import { relevantCriteria } from './relevant.js';

/** What stands in a gate. A gate without conditions is met. */
export function decideGate(context: Context, key: NodeKey, id: string, label: string): GateResult {
  const condition = context.nodes.get(key);
  const criteria = condition === undefined ? [] : relevantCriteria(context, condition);
  const withOutcome = (wanted: string): string[] => [
    ...new Set(
      criteria.flatMap((node) => (context.outcomes.get(node.key) === wanted ? [criterionKey(node.key)] : [])),
    ),
  ];
  const override = context.snapshot.overrides.get(id);
  return {
    id,
    label,
    outcome: outcomeOf(context, key),
    met: withOutcome('met'),
    unmet: withOutcome('unmet'),
    unknown: withOutcome('unknown'),
    ...(override === undefined ? {} : { override }),
  };
}

/** Whether a gate lets through: its conditions are met, or a clinician recorded the decision to open it. */
export function isOpen(gate: GateResult): boolean {
  return gate.outcome === 'met' || gate.override !== undefined;
}
