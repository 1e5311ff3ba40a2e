import { found } from './found.js';
import { problem, type Issue, type Parsed } from './issue.js';

const maxDepth = 60;
const maxNodes = 200_000;
const maxEntries = 10_000;
const maxKeyLength = 1000;
const maxTextLength = 100_000;
const maxCharacters = 5_000_000;
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);

/** Data as JSON knows it. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * Copies untrusted input into plain data and refuses everything else: accessors, class instances, functions,
 * NaN and infinities, names that reach a prototype, and structures, keys and texts too deep or too large to be real.
 * What comes out cannot change afterwards or run code when it is read.
 */
export function readPlain(input: unknown): Parsed<Plain> {
  const issues: Issue[] = [];
  let nodes = 0;
  let characters = 0;

  /** Where the reading is. */
  const path: (string | number)[] = [];

  const read = (value: unknown): Plain => {
    nodes += 1;
    if (path.length > maxDepth) return report(problem('too-deep', [], { limit: maxDepth }));
    if (nodes > maxNodes) return report(problem('too-large', [], { limit: maxNodes, unit: 'values' }));
    if (value === null || typeof value === 'boolean') return value;
    if (typeof value === 'string') {
      characters += value.length;
      if (value.length > maxTextLength) return report(problem('too-large', [...path], { limit: maxTextLength, unit: 'characters in one text' }));
      return characters > maxCharacters ? report(problem('too-large', [], { limit: maxCharacters, unit: 'characters' })) : value;
    }
    if (typeof value === 'number') {
      if (Number.isFinite(value)) return value === 0 ? 0 : value;
      return report(problem('not-finite', [...path], { found: String(value) }));
    }
    if (typeof value !== 'object') return report(problem('not-plain', [...path], { found: found(value) }));
    return Array.isArray(value) ? readList(value) : readObject(value);
  };

  const readAt = (key: string | number, value: unknown): Plain => {
    path.push(key);
    const plain = read(value);
    path.pop();
    return plain;
  };

  const readList = (value: readonly unknown[]): Plain => {
    if (value.length > maxEntries) return report(problem('too-large', [...path], { limit: maxEntries, unit: 'entries' }));
    const copy: Plain[] = [];
    for (let i = 0; i < value.length && !tooMuch(); i += 1) copy.push(readAt(i, ownValue(value, String(i))));
    return copy;
  };

  const readObject = (value: object): Plain => {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== null && Object.getPrototypeOf(prototype) !== null) {
      return report(problem('not-plain', [...path], { found: 'an instance of a class' }));
    }
    const keys = Object.keys(value);
    if (keys.length > maxEntries) return report(problem('too-large', [...path], { limit: maxEntries, unit: 'entries' }));
    const copy: Record<string, Plain> = {};
    for (const key of keys) {
      if (tooMuch()) break;
      // Every finding inside repeats the key in its path.
      if (key.length > maxKeyLength) {
        report(problem('too-large', [...path], { limit: maxKeyLength, unit: 'characters in one key' }));
        break;
      }
      if (forbiddenKeys.has(key)) {
        report(problem('forbidden-key', [...path, key], { key }));
        continue;
      }
      const entry = ownValue(value, key);
      // A key that is present but undefined means the same as a key left out, as in JSON.stringify.
      if (entry !== undefined) copy[key] = readAt(key, entry);
    }
    return copy;
  };

  const tooMuch = (): boolean => issues.some(({ code }) => code === 'too-deep' || code === 'too-large');

  const report = (issue: Issue): null => {
    if (issues.length < 100 && !tooMuch()) issues.push(issue);
    return null;
  };

  try {
    const value = read(input);
    return issues.length === 0 ? { ok: true, value, issues } : { ok: false, issues };
  } catch {
    return { ok: false, issues: [problem('not-plain', [], { found: 'an object that cannot be read' })] };
  }
}

function ownValue(holder: object, key: string): unknown {
  const property = Object.getOwnPropertyDescriptor(holder, key);
  if (property === undefined) return undefined;
  return 'value' in property ? (property.value as unknown) : () => undefined;
}

/** Whether data is an object with keys, not a list. */
export function isPlainObject(value: Plain): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
