import type { Citation } from '../../decide/citations.js';
import type { Explanation, FactExplanation } from '../../decide/explain.js';
import type { Guidance } from '../../decide/guidance.js';
import type { NextItem } from '../../decide/next.js';
import { seenValue, threshold } from '../../decide/words/comparison.js';
import { firstSentence } from '../words/first-sentence.js';
import { gapInWords } from '../../decide/words/gap.js';
import { about, item } from './block.js';
import type { Item } from './report.js';

/** A criterion that is not met or unknown: each value seen beside its threshold, and what to measure. */
export function nextItem(guidance: Guidance, next: NextItem): Item {
  const shown = new Map(next.facts.map((fact) => [identity(fact), fact]));
  const explanation = guidance.criteria[next.criterion]?.explanation;
  const line = (fact: FactExplanation): string => comparisonLine(guidance, fact, next.sources);
  const lines = explanation === undefined ? next.facts.map(line) : linesOf(guidance, explanation, shown, line);
  const labels = new Set(next.facts.map(({ label }) => label));
  const measure = next.ask.map(({ label, how }) => `to measure: ${labels.has(label) ? '' : `${label}. `}${firstSentence(how)}`);
  return about(item(next.label, [...lines, ...(next.outcome === 'unknown' ? measure : [])], next.outcome), 'criterion', next.criterion);
}

/** The value seen, why it does not count, and what is asked: `Limb symmetry: 75 % → 80 % or more (house default)`. */
function comparisonLine(guidance: Guidance, fact: FactExplanation, sources: readonly Citation[]): string {
  const reason = fact.outcome === 'unknown' && fact.gap !== null ? gapInWords(fact.gap, (id) => guidance.criteria[id]?.label ?? id) : null;
  const seen = [seenValue(fact), reason].filter((part) => part !== null).join(', ');
  const house = typeof fact.threshold !== 'boolean' && sources.some(({ basis }) => basis === 'house-default');
  return `${fact.label}: ${seen} → ${threshold(fact)}${house ? ' (house default)' : ''}`;
}

/** One line for each comparison; those of which one is enough are joined by "or". */
function linesOf(
  guidance: Guidance,
  node: Explanation,
  shown: ReadonlyMap<string, FactExplanation>,
  line: (fact: FactExplanation) => string,
): string[] {
  switch (node.kind) {
    case 'fact': {
      const fact = shown.get(identity(node));
      return fact === undefined ? [] : [line(fact)];
    }
    case 'criterion': {
      const criterion = guidance.criteria[node.criterion];
      return criterion === undefined ? [] : linesOf(guidance, criterion.explanation, shown, line);
    }
    case 'all':
      return node.parts.flatMap((part) => linesOf(guidance, part, shown, line));
    case 'any': {
      const parts = node.parts.map((part) => linesOf(guidance, part, shown, line)).filter((part) => part.length > 0);
      return parts.flatMap((part, i) => (i === 0 ? part : [`or ${part[0] ?? ''}`, ...part.slice(1)]));
    }
  }
}

function identity({ fact, operator, threshold: limit }: FactExplanation): string {
  return JSON.stringify([fact, operator, limit]);
}
