import { conditionText, limitText } from '../../check/changes/condition-text.js';
import type { Condition, Leaf, Root } from '../../rule-set/condition.js';
import { conditionOf } from '../../rule-set/conditions-of.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { plural } from '../../decide/words/quantity.js';
import { link, list, strong } from '../block.js';
import type { Block, Item, Words } from '../page.js';

/** What stands beside each line: how a fact is measured, or the limits of a criterion. */
type Detail = 'how' | 'limits' | 'brief';

/** A condition as nested lines: every threshold with its unit, every criterion by its name. */
export function conditionBlocks(condition: Root | undefined, data: RuleSetData, detail: Detail = 'brief'): Block[] {
  if (condition === undefined) return [];
  const top = conditionItem(condition, data, detail);
  // What is asked for altogether needs no line that says so.
  return list('all' in condition ? (top.parts ?? [top]) : [top]);
}

function conditionItem(condition: Condition, data: RuleSetData, detail: Detail): Item {
  if ('fact' in condition) return { words: comparisonWords(condition, data), ...(detail === 'how' ? { notes: measuring(condition.fact, data) } : {}) };
  if ('condition' in condition) return criterionItem(condition.condition, data, detail);
  const [word, parts] = 'all' in condition ? (['All of', condition.all] as const) : (['One of', condition.any] as const);
  const items = parts.map((part) => conditionItem(part, data, detail));
  return items.length === 1 && items[0] !== undefined ? items[0] : { words: [word], parts: items };
}

function criterionItem(id: string, data: RuleSetData, detail: Detail): Item {
  const criterion = data.criteria[id];
  if (criterion === undefined) return { words: [id] };
  return { words: [link('criterion', id, criterion.label)], ...(detail === 'limits' ? { notes: [[limitsText(conditionOf(criterion), data)]] } : {}) };
}

/** What is asked for altogether reads as a list. */
function limitsText(condition: Root, data: RuleSetData): string {
  return 'all' in condition ? condition.all.map((part) => conditionText(part, data)).join('; ') : conditionText(condition, data);
}

/** One comparison: the fact and its limit. */
export function comparisonWords(leaf: Leaf, data: RuleSetData): Words {
  return [link('fact', leaf.fact, data.facts[leaf.fact]?.label ?? leaf.fact), ': ', strong(limitText(leaf, data))];
}

function measuring(id: string, data: RuleSetData): Words[] {
  const fact = data.facts[id];
  if (fact === undefined) return [];
  const limits = [
    ...(fact.maxAgeDays === undefined ? [] : [[`Counts for ${plural(fact.maxAgeDays, 'day')}.`]]),
    ...(fact.trustedWhen === undefined ? [] : [['Counts in favor only when: ', link('criterion', fact.trustedWhen, data.criteria[fact.trustedWhen]?.label ?? fact.trustedWhen), '.']]),
  ];
  return [[fact.how], ...(limits.length === 0 ? [] : [limits.flatMap((words, i) => (i === 0 ? words : [' ', ...words]))])];
}
