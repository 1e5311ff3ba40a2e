import type { NodeKey, Resolved } from '../rule-set/resolved.js';
import type { Hold, ReferralLevel, Setback } from '../rule-set/rule-set.js';
import { outcomeOf, type Context } from './context.js';
import { explain } from './explain.js';
import type { Finding } from './guidance.js';

/** How urgent the levels are, most urgent first. */
export const levels: readonly ReferralLevel[] = ['emergency', 'urgent', 'soon'];

/** A hold or setback that is there or not answered; null when it is certainly not there. */
export function findingOf(
  context: Context,
  key: NodeKey,
  id: string,
  entry: Hold | Setback,
  level: ReferralLevel | null,
): Finding | null {
  const outcome = outcomeOf(context, key);
  if (outcome === 'unmet') return null;
  return {
    id,
    ...(entry.code === undefined ? {} : { code: entry.code }),
    label: entry.label,
    outcome,
    level,
    action: entry.action,
    rationale: entry.rationale,
    sources: context.cite(entry.sources),
    explanation: explain(context, context.nodes.get(key) as Resolved),
  };
}

/** Most urgent first, then by id. */
export function byUrgency(a: Finding, b: Finding): number {
  const rank = ({ level }: Finding): number => (level === null ? levels.length : levels.indexOf(level));
  return rank(a) - rank(b) || (a.id < b.id ? -1 : 1);
}
