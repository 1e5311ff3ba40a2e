import type { PlannedTrust } from './fact-plan.js';
import type { FactState } from './fact-state.js';
import { combine, compareLeaf, type Outcome } from './possible.js';

/** Whether a value can be trusted, and what to ask when nobody knows. */
export interface Trust {
  readonly outcome: Outcome;
  readonly ask: readonly string[];
  /** Whether the answer is another for a value measured on another day. */
  readonly dated: boolean;
}

/**
 * Decides whether values measured on a day can be trusted. What was said about the conditions of an earlier day does not
 * vouch for a later measurement.
 */
export function decideTrust(planned: PlannedTrust, on: string | undefined, idAt: (at: number) => string, stateAt: (at: number) => FactState): Trust {
  const ask = new Set<string>();
  let dated = false;

  const decide = (part: PlannedTrust): Outcome => {
    if ('kind' in part) return combine(part.kind, part.parts.map(decide));
    const { possible, gap, measuredOn } = stateAt(part.at);
    if (measuredOn !== undefined) dated = true;
    const earlier = measuredOn !== undefined && on !== undefined && measuredOn < on;
    const outcome = compareLeaf(part.operator, part.constants, earlier ? null : possible);
    if (outcome === 'unknown') for (const id of gap?.ask ?? [idAt(part.at)]) ask.add(id);
    return outcome;
  };

  const outcome = decide(planned);
  return { outcome, ask: [...ask], dated };
}
