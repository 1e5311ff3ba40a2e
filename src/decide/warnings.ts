import type { Resolved } from '../rule-set/resolved.js';
import type { Severity } from '../rule-set/warning.js';
import type { Citation } from './citations.js';
import { outcomeOf, type Context } from './context.js';
import { explain, type Explanation } from './explain.js';

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

const severities: readonly Severity[] = ['emergency', 'urgent', 'soon', 'caution', 'info'];

/** What to watch for, most severe first. */
export function decideWarnings(context: Context): WarningResult[] {
  return Object.entries(context.data.warnings)
    .filter(([id]) => outcomeOf(context, `warning:${id}`) === 'met')
    .map(([id, warning]): WarningResult => ({
      id,
      ...(warning.code === undefined ? {} : { code: warning.code }),
      label: warning.label,
      severity: warning.severity,
      text: warning.text,
      rationale: warning.rationale,
      sources: context.cite(warning.sources),
      explanation: explain(context, context.nodes.get(`warning:${id}`) as Resolved),
    }))
    .sort((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity) || (a.id < b.id ? -1 : 1));
}
