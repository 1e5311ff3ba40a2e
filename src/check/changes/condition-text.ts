import type { Condition, Leaf } from '../../rule-set/condition.js';
import { threshold } from '../../decide/words/comparison.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';

/** A condition as people say it, with the labels of a rule set: `Pain at rest: at most 1 NRS`, `"Walks without a limp"`. */
export function conditionText(condition: Condition, data: RuleSetData): string {
  if ('fact' in condition) return `${factLabel(condition.fact, data)}: ${limitText(condition, data)}`;
  if ('condition' in condition) return criterionText(condition.condition, data);
  const [word, parts] = 'all' in condition ? (['all of', condition.all] as const) : (['one of', condition.any] as const);
  const texts = parts.map((part) => conditionText(part, data));
  return texts.length === 1 ? (texts[0] ?? '') : `${word} (${texts.join('; ')})`;
}

/** What a comparison asks: `80 % or more`. */
export function limitText({ fact, operator, value }: Leaf, data: RuleSetData): string {
  return threshold({ operator, threshold: value, unit: own(data.facts, fact)?.unit ?? null });
}

/** The clinical name of a fact. */
export function factLabel(fact: string, data: RuleSetData): string {
  return own(data.facts, fact)?.label ?? fact;
}

function criterionText(id: string, data: RuleSetData): string {
  const label = own(data.criteria, id)?.label;
  return label === undefined ? id : `"${label}"`;
}

function own<T>(entries: Readonly<Record<string, T>>, id: string): T | undefined {
  return Object.hasOwn(entries, id) ? entries[id] : undefined;
}
