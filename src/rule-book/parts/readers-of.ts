import { derivationSources } from '../../rule-set/derivation-sources.js';
import { namesIn } from '../../rule-set/check-cycles.js';
import { conditionsOf } from '../../rule-set/conditions-of.js';
import { kindOf } from '../../rule-set/kind-of.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { RuleBookKind } from '../rule-book-address.js';

/** A part that reads a fact. */
export interface Reader {
  readonly kind: RuleBookKind;
  readonly id: string;
  readonly label: string;
}

const known = new WeakMap<RuleSetData, ReadonlyMap<string, readonly Reader[]>>();

/** The criteria, holds and so on that compare a fact themselves, and the facts that are worked out from it. */
export function readersOf(data: RuleSetData, fact: string): readonly Reader[] {
  let table = known.get(data);
  if (table === undefined) {
    table = readers(data);
    known.set(data, table);
  }
  return table.get(fact) ?? [];
}

function readers(data: RuleSetData): Map<string, Reader[]> {
  const table = new Map<string, Reader[]>();
  const add = (facts: readonly string[], reader: Reader): void => {
    for (const fact of new Set(facts)) table.set(fact, [...(table.get(fact) ?? []), reader]);
  };
  for (const { condition, path } of conditionsOf(data)) {
    const { kind, id } = kindOf(path);
    if (id === '') continue;
    const [collection] = path;
    const entry = (data as unknown as Record<string, Record<string, { readonly label?: string; readonly name?: string }>>)[String(collection)]?.[id];
    add(namesIn(condition).facts, { kind: kind as RuleBookKind, id, label: entry?.label ?? entry?.name ?? id });
  }
  for (const [id, { label, derived }] of Object.entries(data.facts)) {
    if (derived !== undefined) add(derivationSources(derived), { kind: 'fact', id, label });
  }
  return table;
}
