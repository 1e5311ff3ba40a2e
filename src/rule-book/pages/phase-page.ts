import { namesIn } from '../../rule-set/check-cycles.js';
import type { Root } from '../../rule-set/condition.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { item, link, list, note, pairs, section, text, toPage } from '../block.js';
import type { Book } from '../book.js';
import type { Block, Item, Page } from '../page.js';
import { adviceEntry } from '../parts/advice-entry.js';
import { criterionEntry } from '../parts/criterion-entry.js';
import { conditionBlocks, comparisonWords } from '../parts/condition-items.js';
import { exerciseEntry } from '../parts/exercise-entry.js';
import { exercisesCarriedInto, exercisesFrom } from '../parts/exercises-from.js';
import { requiredDays } from '../parts/required-days.js';
import { referenceList } from '../parts/references.js';
import { bookPlace } from '../rule-book-address.js';
import { topics } from './advice-page.js';

/** One phase: what it is for, how one enters it, what is done in it and what waits. */
export function phasePage(book: Book, id: string): Page[] {
  const { data } = book;
  const phase = data.phases[id];
  if (phase === undefined) return [];
  const { label, aim, entry, rationale, sources } = phase;
  const place = bookPlace('phase', id);
  const own = [...exercisesFrom(data, id), ...exercisesCarriedInto(data, id)];
  return [
    {
      name: place.page,
      title: label,
      kicker: `Phase ${data.phaseOrder.indexOf(id) + 1} of ${data.phaseOrder.length}`,
      anchor: place.anchor,
      blocks: [
        { kind: 'text', words: [aim], style: 'lead' },
        ...pairs(
          ['Minimum time', list(requiredDays(entry, data).map((leaf) => ({ words: comparisonWords(leaf, data) })))],
          ['Why these conditions', text(rationale)],
          ['Sources', referenceList(sources, data)],
        ),
        ...section('Entry', entry === undefined ? text('Open to everybody; it has no entry criteria.') : [...note('The phase is open when this is met, and every gate before it.'), ...conditionBlocks(entry, data, 'limits')]),
        ...section('Entry criteria', criteria(book, entry)),
        ...section('Exercises', own.flatMap((exercise) => exerciseEntry(book, exercise, 'again'))),
        ...section('Care and what to expect', advice(book, id)),
        ...section('What sends back', sendsBack(book, id)),
        ...section('Withheld in this phase', withheld(book, id)),
      ],
    },
  ];
}

function criteria(book: Book, entry: Root | undefined): Block[] {
  return entry === undefined ? [] : [...new Set(namesIn(entry).criteria)].flatMap((id) => criterionEntry(book, id, 'again'));
}

function advice(book: Book, phase: string): Block[] {
  const order = Object.keys(topics);
  return Object.entries(book.data.advice)
    .filter(([, { phases }]) => phases === undefined || phases.includes(phase))
    .sort(([, a], [, b]) => order.indexOf(a.topic) - order.indexOf(b.topic))
    .flatMap(([id]) => adviceEntry(book, id, 'again'));
}

function sendsBack({ data }: Book, phase: string): Block[] {
  const index = data.phaseOrder.indexOf(phase);
  const capped = Object.entries(data.setbacks).filter(([, { capPhase }]) => capPhase !== undefined && data.phaseOrder.indexOf(capPhase) < index);
  const holds = Object.keys(data.holds).length;
  return [
    ...(index === 0 || holds === 0 ? [] : text('Every ', toPage('holds', 'red flag and hold'), ' sends back to the first phase.')),
    ...list(capped.map(([id, { label, capPhase = '' }]) => item(link('setback', id, label), ': no later than ', link('phase', capPhase, data.phases[capPhase]?.label ?? capPhase)))),
  ];
}

/** What waits for a later phase, and what waits for conditions of its own. */
function withheld({ data }: Book, phase: string): Block[] {
  const later = data.phaseOrder.slice(data.phaseOrder.indexOf(phase) + 1);
  const waiting = later.map((one): Item => ({ words: ['Until ', link('phase', one, data.phases[one]?.label ?? one)], parts: exercises(data, exercisesFrom(data, one)) })).filter(({ parts = [] }) => parts.length > 0);
  const { running } = data;
  const runs: Item[] = running !== undefined && later.includes(running.fromPhase) ? [item(toPage('running', running.label), ', until ', link('phase', running.fromPhase, data.phases[running.fromPhase]?.label ?? running.fromPhase))] : [];
  return list([...runs, ...waiting]);
}

function exercises(data: RuleSetData, ids: readonly string[]): Item[] {
  return ids.map((id) => item(link('exercise', id, data.exercises[id]?.name ?? id)));
}
