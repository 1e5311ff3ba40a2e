import { found } from '../issue/found.js';
import { problem, type Issue, type IssuePath } from '../issue/issue.js';
import { nearest } from '../issue/nearest.js';
import { isPlainObject, readPlain, type Plain } from '../issue/plain-data.js';
import { readJson } from '../json/read-json.js';
import type { Entry, EntryReading } from './entry.js';
import { hasRepeatedKeys } from './repeated-keys.js';

type Members = { readonly [key: string]: unknown };

/**
 * Reads one line of a cohort in JSON: `{ "id": …, "meta": { … }, "snapshot": { … } }`.
 *
 * @param text - the line
 * @param idName - the key of the id, which must then be there; undefined for `id`, which may be left out
 */
export function readJsonEntry(text: string, idName?: string): EntryReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, id: null, issues: issuesOfText(text) };
  }
  if (!isPlainObject(value as Plain)) return { ok: false, id: null, issues: [problem('wrong-type', [], { expected: 'an object', found: found(value) })] };
  const members = value as Members;
  if (!hasRepeatedKeys(text, value)) return readMembers(members, idName);
  return { ok: false, id: idIn(members, idName), issues: issuesOfText(text) };
}

/** What is wrong with the text as JSON; the column is counted in the line. */
function issuesOfText(text: string): readonly Issue[] {
  return readJson(text, '').issues.map(({ code, severity, path, args, column }) => ({ code, severity, path, args, ...(column === undefined ? {} : { column }) }) as Issue);
}

function readMembers(members: Members, idName: string | undefined): EntryReading {
  const issues: Issue[] = [];
  const known = [idName ?? 'id', 'meta', 'snapshot'];
  const { meta = null, snapshot } = members;
  if (snapshot === undefined) issues.push(problem('missing-key', [], { key: 'snapshot' }));
  else if (!isPlainObject(snapshot as Plain)) issues.push(problem('wrong-type', ['snapshot'], { expected: 'an object', found: found(snapshot) }));
  // Without a snapshot the other keys are most likely its facts, and all is said.
  for (const key of snapshot === undefined ? [] : Object.keys(members)) {
    if (!known.includes(key)) issues.push(problem('unknown-key', [key], { key, nearest: nearest(key, known), known }));
  }
  const id = idIn(members, idName);
  const given = members[idName ?? 'id'] ?? null;
  if (given !== null && id === null) issues.push(problem('wrong-type', [idName ?? 'id'], { expected: 'text or a whole number', found: found(given) }));
  if (given === null && idName !== undefined) issues.push(problem('missing-key', [], { key: idName }));
  const carried = readMeta(meta, issues);
  return issues.length > 0 ? { ok: false, id, issues } : { ok: true, value: { id, meta: carried, snapshot: snapshot as object } };
}

/** The id, when it is one. */
function idIn(members: Members, idName = 'id'): string | number | null {
  const id = Object.hasOwn(members, idName) ? members[idName] : null;
  // A number that cannot be held exactly would come out as another one.
  return typeof id === 'string' || Number.isSafeInteger(id) ? (id as string | number) : null;
}

function readMeta(meta: unknown, issues: Issue[]): Entry['meta'] {
  if (meta === null) return {};
  const plain = readPlain(meta);
  if (!plain.ok) issues.push(...plain.issues.map((issue) => ({ ...issue, path: ['meta', ...issue.path] })));
  else if (isPlainObject(plain.value)) {
    issues.push(...inexact(plain.value, ['meta']));
    return plain.value;
  } else issues.push(problem('wrong-type', ['meta'], { expected: 'an object', found: found(meta) }));
  return {};
}

/** Numbers that would come out as others than they went in. */
function inexact(value: Plain, path: IssuePath): Issue[] {
  if (Array.isArray(value)) return value.flatMap((entry: Plain, i) => inexact(entry, [...path, i]));
  if (isPlainObject(value)) return Object.entries(value).flatMap(([key, entry]) => inexact(entry, [...path, key]));
  if (typeof value !== 'number' || !Number.isInteger(value) || Number.isSafeInteger(value)) return [];
  return [problem('wrong-format', path, { expected: 'text, since no number is held exactly beyond 9007199254740991', found: found(value) })];
}
