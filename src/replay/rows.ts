import type { Guidance } from '../decide/guidance.js';
import type { Answer } from './answer.js';
import type { Column } from './columns.js';
import { cellInJson } from './cell-json.js';
import { csvLine } from './csv-line.js';
import type { Entry } from './entry.js';

/** An entry that was answered. */
export interface Answered {
  readonly id: string | number;
  readonly meta: Entry['meta'];
  readonly answer: Answer;
  /** The answer under the second rule set; null when there is none. */
  readonly against: Answer | null;
}

/** How answers are written. */
export interface RowLayout {
  readonly format: 'ndjson' | 'csv';
  /** The columns; null for the whole guidance. */
  readonly columns: readonly Column[] | null;
  /** The same under the second rule set. */
  readonly againstColumns: readonly Column[] | null;
  /** What of `meta` is written; null for all of it. */
  readonly carry: readonly string[] | null;
}

/** Starts the names of the columns under the second rule set. */
const other = 'against.';

/** The first line of the output; empty where there is none. */
export function rowHeader({ format, columns, againstColumns, carry }: RowLayout): string {
  if (format === 'ndjson') return '';
  const names = [...(columns ?? []).map(({ name }) => name), ...(againstColumns ?? []).map(({ name }) => `${other}${name}`)];
  return csvLine(['id', ...(carry ?? []), ...names]);
}

/** Makes the writer of rows: one line for each answer. */
export function rowWriter(layout: RowLayout): (answered: Answered) => string {
  return layout.format === 'csv' ? csvRow(layout) : jsonRow(layout);
}

function jsonRow({ columns, againstColumns, carry }: RowLayout): (answered: Answered) => string {
  const cellsOf = (own: readonly Column[] | null, prefix: string): ((guidance: Guidance) => string) => {
    if (own === null) return (guidance) => `,${JSON.stringify(prefix === '' ? 'guidance' : 'against')}:${JSON.stringify(guidance)}`;
    const named = own.map(({ name, read }) => ({ start: `,${JSON.stringify(prefix + name)}:`, read }));
    return (guidance) => {
      let text = '';
      for (const { start, read } of named) text += start + cellInJson(read(guidance));
      return text;
    };
  };
  const first = cellsOf(columns, '');
  const second = cellsOf(againstColumns, other);
  return ({ id, meta, answer, against }) => {
    const kept = carry === null ? meta : Object.fromEntries(carry.map((name) => [name, own(meta, name)]));
    const carried = Object.keys(kept).length === 0 ? '' : `,"meta":${JSON.stringify(kept)}`;
    return `{"id":${JSON.stringify(id)}${carried}${first(answer.guidance)}${against === null ? '' : second(against.guidance)}}\n`;
  };
}

function csvRow({ columns, againstColumns, carry }: RowLayout): (answered: Answered) => string {
  return ({ id, meta, answer, against }) => {
    const cells = [
      id,
      ...(carry ?? []).map((name) => own(meta, name)),
      ...(columns ?? []).map(({ read }) => read(answer.guidance)),
      ...(against === null ? [] : (againstColumns ?? []).map(({ read }) => read(against.guidance))),
    ];
    return csvLine(cells);
  };
}

function own(meta: Entry['meta'], name: string): Entry['meta'][string] {
  return Object.hasOwn(meta, name) ? (meta[name] ?? null) : null;
}
