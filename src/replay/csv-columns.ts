import { problem, type Issue } from '../issue/issue.js';
import { nearest } from '../issue/nearest.js';
import type { Fact } from '../rule-set/fact.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';

/** What a column of a cohort in CSV holds. */
export type CsvColumn =
  | { readonly kind: 'id' }
  | { readonly kind: 'carried'; readonly name: string }
  | {
      readonly kind: 'fact';
      /** Keys of the snapshot that lead to the value. */
      readonly path: readonly string[];
      readonly type: Fact['type'];
      /** What of a measurement it is: the value, or its day or unit. */
      readonly part: 'value' | 'measuredOn' | 'unit';
    };

/** How the columns of a cohort are named. */
export interface CsvNames {
  /** The column of the id, which must be there; undefined for `id`, which may be left out. */
  readonly id?: string | undefined;
  /** Columns that are carried to the output without being read. */
  readonly carry: readonly string[];
}

const parts = ['measuredOn', 'unit'] as const;

/**
 * Says what each column holds. A column that is neither a fact nor named is an error: it may be a misspelled fact.
 *
 * @param header - the names in the first line
 * @param ruleSets - a column may be a fact of any of them
 */
export function csvColumns(header: readonly string[], ruleSets: readonly RuleSet[], names: CsvNames): { readonly columns: readonly CsvColumn[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const values = new Map(ruleSets.flatMap(({ data }) => [...given(data), ...statements(data), assessedOn]));
  const known = [...values.keys(), ...names.carry];
  const columns = header.map((name, i): CsvColumn => {
    if (header.indexOf(name) !== i) issues.push(problem('wrong-format', [name], { expected: 'each column once', found: `\`${name}\` again` }));
    if (names.carry.includes(name)) return { kind: 'carried', name };
    if (name === names.id) return { kind: 'id' };
    const column = factColumn(name, values);
    if (column !== null) return column;
    if (names.id === undefined && name === 'id') return { kind: 'id' };
    issues.push(problem('unknown-fact', [name], { fact: name, nearest: nearest(name, known) }));
    return { kind: 'carried', name };
  });
  for (const name of [...(names.id === undefined ? [] : [names.id]), ...names.carry]) {
    if (!header.includes(name)) issues.push(problem('missing-key', [], { key: name }));
  }
  return { columns, issues };
}

const assessedOn: readonly [string, Fact['type']] = ['assessedOn', 'date'];

/** A count is never given; it is worked out from its signs. */
function given({ facts }: RuleSet['data']): (readonly [string, Fact['type']])[] {
  return Object.entries(facts).flatMap(([id, { type, derived }]) => (derived !== undefined && 'count' in derived ? [] : [[id, type] as const]));
}

function statements({ screens }: RuleSet['data']): (readonly [string, Fact['type']])[] {
  return Object.keys(screens).map((id) => [`screens.${id}`, 'enum'] as const);
}

function factColumn(name: string, values: ReadonlyMap<string, Fact['type']>): CsvColumn | null {
  const type = values.get(name);
  if (type !== undefined) return { kind: 'fact', path: name.split('.'), type, part: 'value' };
  for (const part of parts) {
    const id = name.endsWith(`.${part}`) ? name.slice(0, -part.length - 1) : null;
    const measured = id === null || id === 'assessedOn' ? undefined : values.get(id);
    if (id !== null && measured !== undefined) return { kind: 'fact', path: id.split('.'), type: measured, part };
  }
  return null;
}
