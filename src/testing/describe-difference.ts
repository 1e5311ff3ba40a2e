import type { FactExplanation } from '../decide/explain.js';
import { seenValue, threshold } from '../decide/words/comparison.js';
import { gapInWords } from '../decide/words/gap.js';
import type { IssuePath } from '../issue/issue.js';
import type { Cause } from './cause.js';
import type { ExplainedDifference } from './difference.js';
import type { Json } from './scenario.js';

/** A difference in words. */
export interface DifferenceText {
  /** What was expected and what came out. */
  readonly message: string;
  /** What decided, one line for each. */
  readonly because: readonly string[];
}

/** More than this hides what matters. */
const most = 5;

/** Puts a difference between a scenario and its guidance into words. */
export function describeDifference({ path, expected, got, because }: ExplainedDifference): DifferenceText {
  const more = because.length - most;
  return {
    message: `${subjectOf(path.map(String))}: expected ${words(path, expected)}, got ${words(path, got)}`,
    because: [...because.slice(0, most).map(causeInWords), ...(more > 0 ? [`and ${more} more`] : [])],
  };
}

const subjects: Readonly<Record<string, string>> = {
  holds: 'hold',
  setbacks: 'setback',
  criteria: 'criterion',
  warnings: 'warning',
  noWarnings: 'warning',
  allowed: 'exercise',
  withheld: 'exercise',
  advice: 'advice',
  noAdvice: 'advice',
};

function subjectOf([what = '', id]: readonly string[]): string {
  if (id === undefined) return what;
  return what === 'running' ? `running, ${id}` : `${subjects[what] ?? what} \`${id}\``;
}

function words([what]: IssuePath, value: Json): string {
  if (value === null) return 'none';
  if (typeof value !== 'object') return String(value);
  const kinds = value as readonly string[];
  if (kinds.length === 0) return 'none';
  return what === 'running' ? kinds.join(', ') : `withheld (${kinds.join(', ')})`;
}

const outcomes = { met: 'is met', unmet: 'is not met', unknown: 'is unknown' } as const;

function causeInWords({ kind, label, outcome, facts }: Cause): string {
  if (kind === 'phase') return outcome === 'met' ? `the phase is "${label}"` : `the phase "${label}" is not reached`;
  const name = kind === 'criterion' ? label : `${kind} "${label}"`;
  const more = facts.length - most;
  const comparisons = [...facts.slice(0, most).map(comparisonInWords), ...(more > 0 ? [`and ${more} more`] : [])];
  return `${name} ${outcomes[outcome]}${comparisons.length === 0 ? '' : `: ${comparisons.join('; ')}`}`;
}

function comparisonInWords(fact: FactExplanation): string {
  const gap = fact.outcome === 'unknown' && fact.gap !== null ? gapInWords(fact.gap, (id) => `\`${id}\``) : null;
  const seen = [seenValue(fact), gap].filter((part) => part !== null).join(', ');
  return `${fact.label} ${seen}, asked: ${threshold(fact)}`;
}
