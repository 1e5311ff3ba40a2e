import type { Override, RuleSetData } from 'rehab-rules';
import { nothing, type Entries, type Entry } from './entries.js';
import { isOverridable } from './snapshot-of.js';

/** Longer than any snapshot; a longer address is not read. */
const maxLength = 20_000;
const maxText = 100;
const maxReason = 1000;

/** What an address holds, and what in it could not be read. */
export interface FromAddress {
  readonly entries: Entries;
  /** One sentence for each part that was left out. */
  readonly leftOut: readonly string[];
}

/** Writes entries as the part of an address after `#`, which is not sent to any server: `assessedOn=2026-03-17&pain.rest=1`. */
export function toAddress({ assessedOn, screens, facts, overrides }: Entries): string {
  const parts = new URLSearchParams();
  if (assessedOn !== '') parts.set('assessedOn', assessedOn);
  for (const [id, entry] of Object.entries(screens)) parts.set(`screens.${id}`, written(entry));
  for (const [id, entry] of Object.entries(facts)) parts.set(id, written(entry));
  for (const [id, { by, reason, on }] of Object.entries(overrides)) parts.set(`overrides.${id}`, JSON.stringify([by, reason, on]));
  return parts.toString();
}

/** Reads what {@link toAddress} wrote. An address can come from anybody, so only known names and short values are taken. */
export function fromAddress(hash: string, rules: readonly RuleSetData[]): FromAddress {
  const text = hash.replace(/^#/, '');
  if (text.length > maxLength) return { entries: nothing, leftOut: ['It is too long to be a snapshot, and nothing of it was read.'] };
  const leftOut: string[] = [];
  let assessedOn = '';
  const [screens, facts, overrides] = [new Map<string, Entry>(), new Map<string, Entry>(), new Map<string, Override>()];
  for (const [name, value] of new URLSearchParams(text)) {
    const [, kind, id = name] = /^(screens|overrides)\.(.*)$/s.exec(name) ?? [];
    if (name === 'assessedOn' && value.length <= maxText) assessedOn = value;
    else if (kind === 'overrides' && rules.some((data) => isOverridable(data, id))) {
      const override = overrideOf(value);
      if (override === null) leftOut.push(`The decision about ${shown(id)} cannot be read.`);
      else overrides.set(id, override);
    } else if (kind === 'screens' && rules.some(({ screens: known }) => Object.hasOwn(known, id))) screens.set(id, entryOf(value));
    else if (kind === undefined && rules.some(({ facts: known }) => Object.hasOwn(known, id))) facts.set(id, entryOf(value));
    else leftOut.push(`There is no fact ${shown(name)}.`);
  }
  return { entries: { assessedOn, screens: Object.fromEntries(screens), facts: Object.fromEntries(facts), overrides: Object.fromEntries(overrides) }, leftOut };
}

function written({ text, measuredOn }: Entry): string {
  return measuredOn === undefined ? text : `${text}_${measuredOn}`;
}

function entryOf(value: string): Entry {
  const [, text, measuredOn] = /^(.*)_(\d{4}-\d\d-\d\d)$/s.exec(value) ?? [];
  return text === undefined || measuredOn === undefined ? { text: value.slice(0, maxText) } : { text: text.slice(0, maxText), measuredOn };
}

function overrideOf(value: string): Override | null {
  try {
    const read: unknown = JSON.parse(value);
    if (!Array.isArray(read) || read.length !== 3) return null;
    const [by, reason, on] = read as unknown[];
    const fits = [by, reason, on].every((part) => typeof part === 'string' && part.length <= maxReason);
    return fits ? { by: by as string, reason: reason as string, on: on as string } : null;
  } catch {
    return null;
  }
}

function shown(name: string): string {
  return `“${name.length > 60 ? `${name.slice(0, 60)}…` : name}”`;
}
