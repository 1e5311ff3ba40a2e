import { canonicalize } from 'json-canonicalize';
import { problem } from '../issue/issue.js';
import { kindOf } from '../rule-set/kind-of.js';
import { defineCheck } from './check.js';
import { decisiveForm, decisiveKeys, entriesOf, groups, type SourcedEntry } from './decisive.js';

type Sourced = SourcedEntry['entry'];

/**
 * Entries that decide otherwise than in the parent, under the very sources of the parent. Only the entry itself counts:
 * a criterion that names a changed one has not changed.
 */
export const inheritedSource = defineCheck({
  codes: ['inherited-source'],
  *run({ data, parent, isSound }) {
    if (parent === null) return;
    const isShared = (collection: 'facts' | 'phases', id: string): boolean => [data, parent].every((set) => Object.hasOwn(set[collection], id));
    for (const group of groups) {
      const inherited = new Map(entriesOf(parent, group).map(({ id, entry }) => [id, entry]));
      for (const { id, entry, path } of entriesOf(data, group)) {
        const before = inherited.get(id);
        if (before === undefined || !isSound(...path) || !sameSources(entry, before)) continue;
        const form = (one: object, key: string): string => decisiveForm(one, key, isShared);
        const changed = decisiveKeys[group].find((key) => form(entry, key) !== form(before, key));
        if (changed !== undefined) yield problem('inherited-source', [...path, changed], kindOf(path), [...path, 'sources']);
      }
    }
  },
});

function sameSources({ sources }: Sourced, before: Sourced): boolean {
  return sources !== undefined && canonicalize(sources) === canonicalize(before.sources ?? null);
}
