import { canonicalize } from 'json-canonicalize';
import type { IssuePath } from '../issue/issue.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import type { Reference } from '../rule-set/source.js';
import { withoutTexts } from '../rule-set/texts.js';

/** What sources support in an entry: the keys on which an answer depends, by kind of entry. */
export const decisiveKeys: Readonly<Record<Group, readonly string[]>> = {
  facts: ['min', 'max', 'maxAgeDays', 'trustedWhen', 'derived'],
  screens: ['maxAgeDays', 'answers'],
  criteria: ['all', 'any'],
  holds: ['level', 'when', 'reviewable'],
  underHold: ['entry'],
  setbacks: ['when', 'capPhase', 'running', 'referral'],
  overrides: ['maxAgeDays'],
  phases: ['entry'],
  running: ['fromPhase', 'entry', 'startMaxAgeDays', 'progress'],
  levels: ['session', 'entry'],
  exercises: ['phases', 'dosage', 'entry', 'fromLevel', 'painLimit', 'fitForHold'],
  warnings: ['severity', 'when'],
  advice: ['when'],
};

type Alone = 'underHold' | 'running' | 'overrides';
type Group = Alone | 'levels' | 'facts' | 'screens' | 'criteria' | 'holds' | 'setbacks' | 'phases' | 'exercises' | 'warnings' | 'advice';

/** Kinds of entries that have sources. */
export const groups = Object.keys(decisiveKeys) as readonly Group[];

/** An entry that may have sources, and its place. */
export interface SourcedEntry {
  readonly id: string;
  readonly entry: { readonly sources?: readonly Reference[] };
  readonly path: IssuePath;
}

/** The entries of a kind; a part that stands alone has an empty id. */
export function entriesOf(data: RuleSetData, group: Group): SourcedEntry[] {
  if (group === 'underHold' || group === 'running' || group === 'overrides') {
    const entry = data[group];
    return entry === undefined ? [] : [{ id: '', entry, path: [group] }];
  }
  const head = group === 'levels' ? ['running', 'levels'] : [group];
  const entries: Readonly<Record<string, SourcedEntry['entry']>> = group === 'levels' ? (data.running?.levels ?? {}) : data[group];
  return Object.entries(entries).map(([id, entry]) => ({ id, entry, path: [...head, id] }));
}

/** Lists whose order means nothing. */
const unordered = new Set(['all', 'any', 'value', 'count', 'maximum']);

/**
 * What stands under a key, in a form that is the same when it decides the same: without texts, whatever the order of keys and
 * parts. Phases and facts that only one of two rule sets has are left out: who adds or removes one has to change every list of them.
 */
export function decisiveForm(entry: object, key: string, isShared: (collection: 'facts' | 'phases', id: string) => boolean): string {
  const value = (entry as Readonly<Record<string, unknown>>)[key] ?? null;
  if (key === 'phases') return canonicalize((value as readonly string[]).filter((id) => isShared('phases', id)));
  if (key === 'answers') {
    const shared = Object.entries(value as object).filter(([id]) => isShared('facts', id));
    return canonicalize(Object.fromEntries(shared.map(([id, answer]) => [id, ordered(answer, 'value')])));
  }
  return canonicalize(ordered(withoutTexts(value), key));
}

function ordered(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    const parts = value.map((part) => ordered(part, ''));
    return unordered.has(key) ? parts.map((part) => canonicalize(part)).sort() : parts;
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, ordered(entry, name)]));
}
