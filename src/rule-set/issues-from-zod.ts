import type * as z from 'zod';
import { found } from '../issue/found.js';
import { problem, type Issue, type IssueCode, type IssuePath } from '../issue/issue.js';
import { guesser } from '../issue/nearest.js';
import type { Plain } from '../issue/plain-data.js';
import { kindOf } from './kind-of.js';

type ZodIssue = z.core.$ZodIssue;

/** Looks for the nearest of some words. */
type Guess = ReturnType<typeof guesser>;

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

/** Turns zod's findings into ours: our codes, the value that was found, and the nearest known word. */
export function issuesFromZod(error: z.ZodError, input: Plain): Issue[] {
  const guess = guesser(1000);
  return error.issues.flatMap((issue) => convert(issue, input, guess));
}

function convert(issue: ZodIssue, input: Plain, guess: Guess): Issue[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  const value = valueAt(input, path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = issue.message.split(' ');
      return issue.keys.map((key) =>
        problem('unknown-key', [...path, key], { key, nearest: guess(key, known), known }),
      );
    }
    case 'invalid_type': {
      if (value === undefined) return [missing(path)];
      return [problem('wrong-type', path, { expected: typeNames[issue.expected] ?? issue.expected, found: found(value) })];
    }
    case 'invalid_value': {
      if (value === undefined) return [missing(path)];
      const allowed = issue.values.map(String);
      return [
        problem('not-one-of', path, {
          found: found(value),
          allowed,
          nearest: typeof value === 'string' ? (spoken(value, allowed) ?? guess(value, allowed)) : null,
        }),
      ];
    }
    case 'too_small':
    case 'too_big':
      return [sizeIssue(issue, path, value)];
    case 'invalid_key':
      return [
        problem('wrong-format', path, {
          expected: issue.issues[0]?.message ?? 'another key',
          found: found(path.at(-1)),
        }),
      ];
    case 'invalid_union':
      return unionIssues(issue, path, input, value, guess);
    case 'custom':
      return [customIssue(issue, path, value)];
    default:
      return [problem('wrong-format', path, { expected: issue.message, found: found(value) })];
  }
}

/** Comparisons as other languages write them. */
const signs: Readonly<Record<string, string>> = {
  '=': 'equal',
  '==': 'equal',
  '===': 'equal',
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
};

function spoken(value: string, allowed: readonly string[]): string | null {
  const word = Object.hasOwn(signs, value) ? signs[value] : undefined;
  return word !== undefined && allowed.includes(word) ? word : null;
}

function sizeIssue(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  path: IssuePath,
  value: unknown,
): Issue {
  if (issue.origin === 'array' && issue.code === 'too_big') {
    return problem('too-large', path, { limit: Number(issue.maximum), unit: 'entries' });
  }
  if (issue.origin === 'array' && path.at(-1) === 'sources') return problem('no-source', path, kindOf(path));
  if (issue.origin === 'array') return problem('empty-list', path, { key: String(path.at(-1) ?? 'list') });
  if (typeof value === 'number') {
    const low = issue.code === 'too_small';
    return problem('out-of-range', path, {
      found: value,
      min: low ? Number(issue.minimum) : null,
      max: low ? null : Number(issue.maximum),
      unit: null,
    });
  }
  return problem('wrong-format', path, {
    expected: issue.code === 'too_small' ? 'some text' : `at most ${String(issue.maximum)} characters`,
    found: issue.code === 'too_small' ? found(value) : 'a longer text',
  });
}

/** The alternatives of a union differ by type or by key; the findings of the one that got furthest are the useful ones. */
function unionIssues(
  issue: z.core.$ZodIssueInvalidUnion,
  path: IssuePath,
  input: Plain,
  value: unknown,
  guess: Guess,
): Issue[] {
  const inner = issue.errors
    .filter((errors) => errors.every((one) => one.code !== 'invalid_type' || one.path.length > 0))
    .map((errors) => errors.flatMap((one) => convert({ ...one, path: [...issue.path, ...one.path] }, input, guess)))
    .filter((issues) => !issues.some((one) => one.code === 'missing-key' && one.path.length === path.length && issues.length > 1));
  const best = inner.sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0];
  if (best !== undefined && best.length > 0) return best;
  const expected = issue.errors
    .flatMap((errors) => errors.map((one) => (one.code === 'invalid_type' ? (typeNames[one.expected] ?? one.expected) : null)))
    .filter((name) => name !== null);
  if (value === undefined) return [missing(path)];
  return [
    problem('wrong-type', path, { expected: [...new Set(expected)].join(' or ') || 'another value', found: found(value) }),
  ];
}

const depth = (issues: readonly Issue[]): number => Math.max(...issues.map(({ path }) => path.length));

function customIssue(issue: z.core.$ZodIssueCustom, path: IssuePath, value: unknown): Issue {
  const params = issue.params as { code?: IssueCode; args?: object } | undefined;
  if (params?.code !== undefined) return problem(params.code, path, params.args as never);
  return problem('wrong-format', path, { expected: issue.message, found: found(value) });
}

function missing(path: IssuePath): Issue {
  if (path.at(-1) === 'sources' && path.length > 1) return problem('no-source', path.slice(0, -1), kindOf(path));
  return problem('missing-key', path.slice(0, -1), { key: String(path.at(-1)) });
}

function valueAt(input: Plain, path: IssuePath): unknown {
  let value: unknown = input;
  for (const part of path) {
    if (value === null || typeof value !== 'object') return undefined;
    value = Object.hasOwn(value, part) ? (value as Record<string | number, unknown>)[part] : undefined;
  }
  return value;
}
