import { holdWords, runningWords, severityWords } from '../../decide/words/level.js';
import { seenValue, threshold } from '../../decide/words/comparison.js';
import { quantity } from '../../decide/words/quantity.js';
import type { Guidance } from '../../decide/guidance.js';
import type { NextItem } from '../../decide/next.js';
import { isPlainObject, type Plain } from '../../issue/plain-data.js';
import type { Scalar } from '../../rule-set/condition.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { flattened, type Flat } from '../../testing/flat.js';
import { item, joined, link, list, pairs, strong, text } from '../block.js';
import type { Example } from '../book.js';
import { capital } from './capital.js';
import type { Block, Entry, Item, Words } from '../page.js';

/** A scenario: what was assessed, and what the rules answer. */
export function exampleEntry({ scenario, guidance }: Example, anchor: string, data: RuleSetData): Entry {
  const { phase, running, exercises, warnings, referral } = guidance;
  return {
    kind: 'entry',
    anchor,
    title: capital(scenario.name),
    tags: referral.level === 'none' ? [] : [{ kind: 'tag', text: severityWords[referral.level], tone: referral.level }],
    tone: 'plain',
    blocks: pairs(
      ['Assessed', list(given(scenario.snapshot, data))],
      ['Hold', guidance.hold === null ? [] : [...text(strong(holdWords[guidance.hold.level])), ...list(guidance.hold.findings.map(({ id, label }) => item(link('hold', id, label))))]],
      ['Setbacks', list(guidance.setbacks.filter(({ outcome }) => outcome === 'met').map(({ id, label }) => item(link('setback', id, label))))],
      ['Phase', text(link('phase', phase.id, phase.label))],
      ['Running', running === null ? [] : text(runningWords[running.decision], ...(running.level === null ? [] : [': ', link('level', running.level, running.label ?? running.level)]))],
      ['Exercises of the phase', text(...joined(exercises.filter(({ current }) => current).map(({ id, name }): Words => [link('exercise', id, name)])))],
      ['Warnings', list(warnings.map(({ id, label, severity }) => item(link('warning', id, label), ` (${severityWords[severity]})`)))],
      ['Before the next phase', next(guidance)],
    ),
  };
}

/** What stands between now and the next phase, with the value seen beside its threshold. */
function next({ next: { unmet, unknown } }: Guidance): Block[] {
  const line = ({ criterion, label, facts }: NextItem, outcome: string): Item => ({
    words: [link('criterion', criterion.replace(/@\d+$/, ''), label), `: ${outcome}`],
    notes: facts.filter(({ seen }) => seen !== null).map((fact) => [`${fact.label}: ${seenValue(fact) ?? ''} → ${threshold(fact)}`]),
  });
  return list([...unmet.map((one) => line(one, 'not met')), ...unknown.map((one) => line(one, 'unknown'))]);
}

/** The values of a snapshot by the headings of forms. */
function given(snapshot: Example['scenario']['snapshot'], data: RuleSetData): Item[] {
  const { assessedOn, ...flat } = flattened(snapshot, (id) => Object.hasOwn(data.facts, id)) as Flat & { readonly assessedOn?: Plain };
  const groups = new Map<string, Words[]>();
  for (const [id, value] of Object.entries(flat)) {
    const [group, words] = line(id, value, data);
    groups.set(group, [...(groups.get(group) ?? []), words]);
  }
  const day: Item[] = typeof assessedOn === 'string' ? [item(`On ${assessedOn}`)] : [];
  return [...day, ...[...groups].map(([group, lines]): Item => ({ words: [strong(group), ': ', ...joined(lines, '; ')] }))];
}

function line(id: string, value: Plain, { facts, screens }: RuleSetData): [group: string, words: Words] {
  const fact = facts[id];
  if (fact !== undefined) return [fact.group, [`${fact.label} ${valueWords(value, fact.unit ?? null)}`]];
  const [kind = '', name = ''] = id.split('.');
  if (kind === 'screens') return ['Screens', [`${screens[name]?.label ?? name}: ${valueWords(value, null)}`]];
  return ['Decisions of a clinician', [isPlainObject(value) ? `${name}: ${typeof value.reason === 'string' ? value.reason : ''}` : id]];
}

function valueWords(value: Plain, unit: string | null): string {
  if (isPlainObject(value)) return `${valueWords(value.value ?? null, unit)}${typeof value.measuredOn === 'string' ? ` (${value.measuredOn})` : ''}`;
  return value === null ? 'not known' : quantity(value as Scalar, unit);
}
