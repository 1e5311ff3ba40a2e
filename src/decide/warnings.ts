import type { Resolved } from '../rule-set/resolved.js';
import type { Severity, Warning } from '../rule-set/warning.js';
import type { Citation } from './citations.js';
import { outcomeOf, type Context } from './context.js';
import { withExplanation, type Explanation } from './explain.js';
import type { Planned } from './plan.js';

/** Something to watch for. */
export interface WarningResult {
  /** Id in the rule set. */
  readonly id: string;
  /** Short code used by clinicians. */
  readonly code?: string;
  /** Its clinical name. */
  readonly label: string;
  /** How soon a clinician must see the person; `caution` and `info` ask for no visit. */
  readonly severity: Severity;
  /** What it means and what to do, in plain language. */
  readonly text: string;
  /** Why it matters, for the clinician. */
  readonly rationale: string;
  /** What supports it. */
  readonly sources: readonly Citation[];
  /** The finding behind it. */
  readonly explanation: Explanation;
}

/** What to watch for, most severe first. */
export function decideWarnings(context: Context): WarningResult[] {
  const found: WarningResult[] = [];
  for (const planned of context.plan.warnings) {
    if (outcomeOf(context, planned.at) === 'met') found.push(warningOf(context, planned));
  }
  return found;
}

function warningOf(context: Context, { id, condition, entry: { code, label, severity, text, rationale, sources } }: Planned<Warning>): WarningResult {
  const rest = { label, severity, text, rationale, sources: context.cite(sources) };
  return withExplanation(code === undefined ? { id, ...rest } : { id, code, ...rest }, { context, condition: condition as Resolved });
}
