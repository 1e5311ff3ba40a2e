import type { Resolved } from '../rule-set/resolved.js';
import type { Severity } from '../rule-set/rule-set.js';
import { outcomeOf, type Context } from './context.js';
import { explain } from './explain.js';
import type { WarningResult } from './guidance.js';

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
