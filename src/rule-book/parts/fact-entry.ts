import { quantity, plural } from '../../decide/words/quantity.js';
import type { Derivation, Fact, FactType } from '../../rule-set/fact.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { isRange, type Answer } from '../../rule-set/screen.js';
import { valuesOf } from '../../rule-set/values-of.js';
import { item, joined, link, list, pairs, text } from '../block.js';
import type { Book } from '../book.js';
import type { Block, Entry, Words } from '../page.js';
import { bookPlace } from '../rule-book-address.js';
import { comparisonWords } from './condition-items.js';
import { readersOf } from './readers-of.js';
import { basisTags, referenceList } from './references.js';

const typeWords: Readonly<Record<FactType, string>> = { 'number': 'number', 'integer': 'whole number', 'boolean': 'yes or no', 'enum': 'one of', 'ordered-enum': 'from low to high', 'date': 'date' };

/** A fact: what it is, how to measure it, and who reads it. */
export function factEntry({ data }: Book, id: string): Entry[] {
  const fact = data.facts[id];
  if (fact === undefined) return [];
  const { label, how, maxAgeDays, trustedWhen, derived, codings = [], sources = [] } = fact;
  const screens = Object.entries(data.screens).filter(([, { answers }]) => Object.hasOwn(answers, id));
  return [
    {
      kind: 'entry',
      anchor: bookPlace('fact', id).anchor,
      title: label,
      tags: basisTags(sources, data),
      tone: 'plain',
      blocks: pairs(
        ['In a snapshot', text({ kind: 'id', text: id })],
        ['Value', text(valueWords(fact))],
        ['Better', text(betterWords(fact))],
        ['How to measure', text(how)],
        ['Worked out', derived === undefined ? [] : derivationBlocks(derived, data)],
        ['Counts for', maxAgeDays === undefined ? [] : text(plural(maxAgeDays, 'day'))],
        ['Counts in favor only when', trustedWhen === undefined ? [] : text(link('criterion', trustedWhen, data.criteria[trustedWhen]?.label ?? trustedWhen))],
        ['Answered by', list(screens.map(([screen, { label: name, answers }]) => item(link('screen', screen, name), `: ${answerWords(answers[id] as Answer, fact)}`)))],
        ['Codes', list(codings.map(({ system, code, equivalence }) => item(`${system} `, { kind: 'id', text: code }, ` (${equivalence})`)))],
        ['Read by', list(readersOf(data, id).map(({ kind, id: reader, label: name }) => item(link(kind, reader, name))), 'columns')],
        ['Sources', referenceList(sources, data)],
      ),
    },
  ];
}

/** What a screen leaves possible for a fact, in words. */
export function answerWords(answer: Answer, fact: Fact): string {
  const unit = fact.unit ?? null;
  if (!isRange(answer)) return valuesOf(answer).map((value) => quantity(value, unit)).join(' or ');
  const { min, max } = answer;
  if (min !== undefined && max !== undefined) return `${min} to ${quantity(max, unit)}`;
  return max === undefined ? `${quantity(min ?? 0, unit)} or more` : `at most ${quantity(max, unit)}`;
}

function valueWords({ type, unit, min, max, values }: Fact): string {
  if (values !== undefined) return `${typeWords[type]}: ${values.join(', ')}`;
  return unit === undefined ? typeWords[type] : `${typeWords[type]}, ${min} to ${max} ${unit}`;
}

function betterWords({ better, type }: Fact): string {
  if (typeof better === 'boolean') return better ? 'yes' : 'no';
  return better === 'none' ? 'neither' : type === 'ordered-enum' ? `${better === 'lower' ? 'earlier' : 'later'} in the list` : better;
}

function derivationBlocks(derived: Derivation, data: RuleSetData): Block[] {
  const named = (id: string): Words => [id === 'assessedOn' ? 'day of the assessment' : link('fact', id, data.facts[id]?.label ?? id)];
  if ('ratio' in derived) return text(...named(derived.ratio.of), ' in percent of ', ...named(derived.ratio.to));
  if ('difference' in derived) return text(...named(derived.difference.of), ' minus ', ...named(derived.difference.minus));
  if ('days' in derived) return text('days from ', ...named(derived.days.from), ' to ', ...named(derived.days.to));
  if ('maximum' in derived) return text('the largest of ', ...joined(derived.maximum.map(named)));
  return [
    ...text('number of these signs'),
    ...list(derived.count.map((sign) => ({ words: 'fact' in sign ? comparisonWords(sign, data) : joined(sign.any.map((leaf) => comparisonWords(leaf, data)), ' or ') }))),
  ];
}
