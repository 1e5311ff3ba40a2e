import { plural, quantity } from '../../decide/words/quantity.js';
import { namesIn } from '../../rule-set/check-cycles.js';
import type { Running, RunningLevel, RunningSession } from '../../rule-set/running.js';
import type { Book } from '../book.js';
import { link, note, pairs, row, section, table, tag, text } from '../block.js';
import type { Block, Entry, Page, Row } from '../page.js';
import { ladderPicture } from '../picture/ladder-picture.js';
import { conditionBlocks } from '../parts/condition-items.js';
import { criterionEntry } from '../parts/criterion-entry.js';
import { runningEffect } from '../parts/finding-entry.js';
import { basisTags, referenceList } from '../parts/references.js';
import { bookPlace } from '../rule-book-address.js';

/** The running gate, the ladder, and the ways up and down. */
export function runningPage(book: Book): Page[] {
  const { data } = book;
  const { running } = data;
  if (running === undefined) return [];
  const { label, fromPhase, entry, startMaxAgeDays, levelOrder, levels, progress, rationale, sources } = running;
  const rows = levelOrder.flatMap((id) => (levels[id] === undefined ? [] : [levelRow(id, levels[id])]));
  return [
    {
      name: 'running',
      title: label,
      kicker: 'Running',
      anchor: 'running',
      blocks: [
        ...pairs(
          ['Possible from', text(link('phase', fromPhase, data.phases[fromPhase]?.label ?? fromPhase))],
          ['To start', startMaxAgeDays === undefined ? [] : text(`Values that can become stale must be at most ${plural(startMaxAgeDays, 'day')} old.`)],
          ['Why', text(rationale)],
          ['Sources', referenceList(sources, data)],
        ),
        ...section('The gate', [...note('Must be met to start, and while running goes on.'), ...conditionBlocks(entry, data, 'limits')]),
        ...section('The ladder', [{ kind: 'picture', picture: ladderPicture(running) }, ...note('A bar shows one session: walking pale, jogging strong; where a level has a speed, the band of it from 0 to 100 %. A mark at the side: the level has conditions of its own.'), ...table('The levels of the ladder', ['Level', 'Session', 'Pain limit', 'Between runs', 'Own conditions'], rows)]),
        ...section('One level up', [...note('Must be met to go one level up, beside the conditions of that level. Repeating a level is always possible.'), ...conditionBlocks(progress, data, 'limits')]),
        ...section('Stop and step back', setbackTable(book)),
        ...section('The levels', levelOrder.flatMap((id) => levelEntry(book, id, running))),
        ...section('Criteria of the gate', [...new Set(namesIn(entry).criteria)].flatMap((id) => criterionEntry(book, id, 'again'))),
        ...section('Criteria to go one level up', [...new Set(namesIn(progress).criteria)].flatMap((id) => criterionEntry(book, id, 'again'))),
      ],
    },
  ];
}

function levelRow(id: string, { label, session, entry }: RunningLevel): Row {
  const name = id === label ? [] : [` ${label}`];
  return row([link('level', id, id), ...name], [sessionWords(session)], [quantity(session.painLimit, 'NRS')], [quantity(session.restHours, 'h')], [entry === undefined ? 'no' : 'yes']);
}

function levelEntry({ data }: Book, id: string, { levels }: Running): Entry[] {
  const level = levels[id];
  if (level === undefined) return [];
  const { label, session, entry, rationale, sources } = level;
  return [
    {
      kind: 'entry',
      anchor: bookPlace('level', id).anchor,
      title: label,
      ...(id === label ? {} : { code: id }),
      tags: [tag(`pain at most ${session.painLimit} NRS`), tag(`${plural(session.restHours, 'hour')} between runs`), ...basisTags(sources, data)],
      tone: 'plain',
      blocks: [...text(session.text), ...pairs(['In numbers', text(sessionWords(session))], ['Only when', conditionBlocks(entry, data, 'limits')], ['Why', text(rationale)], ['Sources', referenceList(sources, data)])],
    },
  ];
}

function sessionWords({ walkMinutes, runMinutes, repetitions, speedPercent }: RunningSession): string {
  const run = runMinutes === undefined ? null : typeof runMinutes === 'number' ? String(runMinutes) : `${runMinutes.min} to ${runMinutes.max}`;
  const parts = [...(walkMinutes === undefined ? [] : [`walk ${walkMinutes} min`]), ...(run === null ? [] : [`run ${run} min`])].join(', ');
  const times = repetitions === undefined ? '' : plural(repetitions, 'time');
  return [parts, times, speedPercent === undefined ? '' : `${speedPercent.min} to ${speedPercent.max} % of full speed`].filter((part) => part !== '').join(', ');
}

function setbackTable({ data }: Book): Block[] {
  const rows = Object.entries(data.setbacks).flatMap(([id, { label, code, running }]): Row[] => {
    if (running === undefined) return [];
    const [effects] = runningEffect(running, data);
    const lines = effects?.kind === 'list' ? effects.items.map(({ words }) => words) : [];
    return [{ cells: [[[link('setback', id, label), ...(code === undefined ? [] : [` (${code})`])]], lines] }];
  });
  return table('What setbacks do to running', ['Setback', 'Running'], rows);
}
