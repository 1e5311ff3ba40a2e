import type { NodeKey } from '../rule-set/resolved.js';
import type { Outcome } from '../snapshot/possible.js';
import type { Override } from '../snapshot/snapshot.js';
import { outcomeOf, type Context } from './context.js';
import { criterionKey } from './explain.js';
import { once } from './once.js';
import { relevantCriteria } from './relevant.js';

/** A gate and what stands in it. */
export interface GateResult {
  /** Id of the phase, `running`, or id of a running level. */
  readonly id: string;
  /** Its name. */
  readonly label: string;
  /** Whether its conditions are met. */
  readonly outcome: Outcome;
  /** Keys in `Guidance.criteria` of what is met. In all three lists, criteria of a branch that cannot apply are left out. */
  readonly met: readonly string[];
  /** Keys in `Guidance.criteria` of what was assessed and is not met. */
  readonly unmet: readonly string[];
  /** Keys in `Guidance.criteria` of what cannot be decided without a measurement or an answer. */
  readonly unknown: readonly string[];
  /** Set when a clinician's recorded decision opens it. */
  readonly override?: Override;
}

/** What stands in a gate. A gate without conditions is met. */
export function decideGate(context: Context, key: NodeKey, id: string, label: string): GateResult {
  const criteria = once(() => {
    const condition = context.nodes.get(key);
    const keys = condition === undefined ? [] : [...new Set(relevantCriteria(context, condition).map((node) => node.key))];
    const withOutcome = (wanted: Outcome): string[] => keys.filter((one) => context.outcomes.get(one) === wanted).map(criterionKey);
    return { met: withOutcome('met'), unmet: withOutcome('unmet'), unknown: withOutcome('unknown') };
  });
  const override = context.snapshot.overrides.get(id);
  return {
    id,
    label,
    outcome: outcomeOf(context, key),
    get met() {
      return criteria().met;
    },
    get unmet() {
      return criteria().unmet;
    },
    get unknown() {
      return criteria().unknown;
    },
    ...(override === undefined ? {} : { override }),
  };
}

/** Whether a gate lets through: its conditions are met, or a clinician recorded the decision to open it. */
export function isOpen(gate: GateResult): boolean {
  return gate.outcome === 'met' || gate.override !== undefined;
}
