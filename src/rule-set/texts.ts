import type { IssuePath } from '../issue/issue.js';
import { collections } from './names.js';
import type { RuleSetData } from './rule-set.js';

/** Keys whose text is written for people. */
const keys = new Set([
  'title', 'description', 'label', 'group', 'how', 'meaning', 'rationale', 'action', 'resume', 'aim', 'text',
  'name', 'purpose', 'bothSides', 'change', 'cautions', 'step', 'tempo', 'load', 'note',
]);

/** Keys under which nothing is written for people: a locator is in the language of its source, and a fact id may spell like a key. */
const untold = new Set(['sources', 'codings', 'answers']);

/** A text of a rule set that people read. */
export interface RuleSetText {
  readonly path: IssuePath;
  readonly text: string;
}

/** Every text of a rule set that people read, except what describes the sources. */
export function textsOf(data: RuleSetData): RuleSetText[] {
  const read = ['title', 'description', ...collections.filter((one) => one !== 'sources'), 'underHold', 'running', 'overrides'];
  return Object.entries(data).flatMap(([key, value]) => (read.includes(key) ? textsIn(value, [key]) : []));
}

/** Data of a rule set without the texts that people read. */
export function withoutTexts(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(withoutTexts);
  const entries = Object.entries(value).filter(([key, entry]) => !(keys.has(key) && typeof entry === 'string'));
  return Object.fromEntries(entries.map(([key, entry]) => [key, untold.has(key) ? entry : withoutTexts(entry)]));
}

function textsIn(value: unknown, path: IssuePath): RuleSetText[] {
  if (typeof value === 'string') {
    const key = [...path].reverse().find((part) => typeof part === 'string');
    return key !== undefined && keys.has(key) ? [{ path, text: value }] : [];
  }
  if (value === null || typeof value !== 'object') return [];
  if (Array.isArray(value)) return value.flatMap((entry, i) => textsIn(entry, [...path, i]));
  return Object.entries(value).flatMap(([key, entry]) => (untold.has(key) ? [] : textsIn(entry, [...path, key])));
}
