import type { Override, RuleSetData, Snapshot } from 'rehab-rules';
import type { Entries, Entry } from './entries.js';

/** The entries that make up a snapshot. */
export function entriesOf(snapshot: Snapshot, data: RuleSetData): Entries {
  const facts = Object.keys(data.facts).flatMap((id): [string, Entry][] => {
    const given = id.split('.').reduce<unknown>((node, key) => (isObject(node) ? node[key] : undefined), snapshot);
    return given === undefined || given === null ? [] : [[id, entryOf(given)]];
  });
  const screens = Object.entries(snapshot.screens ?? {}).flatMap(([id, given]): [string, Entry][] => (given === null ? [] : [[id, entryOf(given)]]));
  return {
    assessedOn: snapshot.assessedOn ?? '',
    screens: Object.fromEntries(screens),
    facts: Object.fromEntries(facts),
    overrides: (snapshot.overrides ?? {}) satisfies Readonly<Record<string, Override>>,
  };
}

function entryOf(given: unknown): Entry {
  if (!isObject(given)) return { text: String(given) };
  const { value, measuredOn } = given;
  return { text: String(value), ...(typeof measuredOn === 'string' ? { measuredOn } : {}) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
