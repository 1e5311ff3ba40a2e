import { plural } from '../decide/words/quantity.js';
import { problem, type Issue } from '../issue/issue.js';
import { expectedValue } from '../rule-set/fact-type.js';
import type { Fact } from '../rule-set/fact.js';
import type { CsvColumn } from './csv-columns.js';
import type { EntryReading } from './entry.js';

type Branch = { [key: string]: unknown };
type Value = string | number | boolean;

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const words: Readonly<Record<string, boolean>> = { true: true, True: true, TRUE: true, false: false, False: false, FALSE: false };

/**
 * Makes the reader of the lines below a header. An empty cell is a fact that is not known.
 *
 * @param columns - what each column holds
 * @param idName - the column of the id, when every line must have one
 */
export function csvEntryReader(columns: readonly CsvColumn[], idName?: string): (cells: readonly string[]) => EntryReading {
  const idColumn = columns.findIndex(({ kind }) => kind === 'id');
  const carried = columns.flatMap((column, i) => (column.kind === 'carried' ? [{ name: column.name, i }] : []));
  const facts = columns.flatMap((column, i) => (column.kind === 'fact' ? [{ ...column, i }] : []));

  return (cells) => {
    const name = cells[idColumn]?.trim() ?? '';
    const id = name === '' ? null : name;
    const expected = `${plural(columns.length, 'cell')}, as in the header`;
    if (cells.length !== columns.length) return { ok: false, id, issues: [problem('wrong-format', [], { expected, found: String(cells.length) })] };
    const issues: Issue[] = id === null && idName !== undefined ? [problem('missing-key', [], { key: idName })] : [];
    const snapshot: Branch = {};
    for (const { i, path, type, part } of facts) {
      const text = (cells[i] as string).trim();
      if (text === '') continue;
      const value = part === 'value' ? readCell(text, type) : text;
      if (value === null) issues.push(problem('wrong-format', path, { expected: expectedCell(type), found: `\`${text.slice(0, 60)}\`` }));
      else put(snapshot, path, part, value);
    }
    if (issues.length > 0) return { ok: false, id, issues };
    return { ok: true, value: { id, meta: Object.fromEntries(carried.map((column) => [column.name, cells[column.i] as string])), snapshot } };
  };
}

/** A cell as the value it stands for; null when it cannot be one. */
function readCell(text: string, type: Fact['type']): Value | null {
  switch (type) {
    case 'number':
    case 'integer':
      return number.test(text) ? Number(text) : null;
    case 'boolean':
      return words[text] ?? null;
    default:
      return text;
  }
}

function expectedCell(type: Fact['type']): string {
  const fact = { type } as Fact;
  return type === 'number' ? 'a number such as 7 or 7.5' : expectedValue(fact);
}

/** Puts a value into the snapshot; with a day or a unit beside it, as a measurement. */
function put(snapshot: Branch, path: readonly string[], part: 'value' | 'measuredOn' | 'unit', value: Value): void {
  let branch = snapshot;
  for (const key of path.slice(0, -1)) branch = (branch[key] ??= {}) as Branch;
  const last = path.at(-1) as string;
  const present = branch[last];
  if (typeof present === 'object') (present as Branch)[part] = value;
  else if (part === 'value') branch[last] = value;
  else branch[last] = { value: present ?? null, [part]: value };
}
