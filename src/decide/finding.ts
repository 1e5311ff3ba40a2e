import type { Hold, ReferralLevel } from '../rule-set/hold.js';
import type { Resolved } from '../rule-set/resolved.js';
import type { Setback } from '../rule-set/setback.js';
import type { Citation } from './citations.js';
import { outcomeOf, type Context } from './context.js';
import { deferring } from './deferred.js';
import { explain, type Explanation } from './explain.js';
import type { Planned } from './plan.js';
import { openFacts, questionsOf, type Question } from './question.js';

/** A hold or a setback that was found, or whose question is open. */
export interface Finding {
  /** Id in the rule set. */
  readonly id: string;
  /** Short code used by clinicians. */
  readonly code?: string;
  /** Its clinical name. */
  readonly label: string;
  /** `met`: it was found. `unknown`: it was not answered, and counts as if it were there. */
  readonly outcome: 'met' | 'unknown';
  /** How soon a clinician must see the person, if at all. */
  readonly level: ReferralLevel | null;
  /** What to do now, in plain language. */
  readonly action: string;
  /** Why it matters. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Citation[];
  /** Values seen and thresholds. */
  readonly explanation: Explanation;
  /** What to ask or look for when it was not answered; empty when it was found. */
  readonly ask: readonly Question[];
}

/** A hold or setback that is there or not answered; null when it is certainly not there. */
export function findingOf(context: Context, { id, at, condition, entry }: Planned<Hold | Setback>, level: ReferralLevel | null): Finding | null {
  const outcome = outcomeOf(context, at);
  if (outcome === 'unmet') return null;
  const { code, label, action, rationale, sources } = entry;
  const rest = { label, outcome, level, action, rationale, sources: context.cite(sources) };
  return withReasons(code === undefined ? { id, ...rest } : { id, code, ...rest }, { context, condition: condition as Resolved, outcome });
}

interface FindingSource {
  readonly context: Context;
  readonly condition: Resolved;
  readonly outcome: Finding['outcome'];
}

const withReasons = deferring<FindingSource, Pick<Finding, 'explanation' | 'ask'>>({
  explanation: ({ context, condition }) => explain(context, condition),
  ask: ({ context, condition, outcome }) => (outcome === 'met' ? [] : questionsOf(context, openFacts(context, condition))),
});
