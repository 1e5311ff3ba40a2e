import { found } from '../issue/found.js';
import { doubt, problem, type Issue, type IssuePath, type Parsed } from '../issue/issue.js';
import { nearest } from '../issue/nearest.js';
import { readPlain, type Plain } from '../issue/plain-data.js';
import type { Fact } from '../rule-set/fact.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { dayNumber } from './calendar.js';
import { checkGiven } from './check-given.js';
import { isInOrder } from './in-order.js';
import { KeptReading } from './kept-reading.js';
import { quickRead, type ValueOf } from './quick-read.js';
import { readDay, readValue, type ReadContext } from './read-value.js';
import type { Reading } from './reading.js';
import { snapshotPlan } from './snapshot-plan.js';
import type { Override, ParsedSnapshot, ReadValue } from './snapshot.js';
import { withReading } from './with-reading.js';

type PlainObject = { readonly [key: string]: Plain };

/**
 * Checks a snapshot against the facts of a rule set.
 *
 * @param ruleSet - the rule set whose facts are meant
 * @param input - the snapshot as JSON data, nested by the dots of the fact ids
 * @returns the snapshot, or every issue found; issues beside a snapshot are warnings
 *
 * @example
 * ```ts
 * const { ruleSet } = createRehab(hamstring);
 * parseSnapshot(ruleSet, { pain: { rest: 2 } }).ok; // true
 * parseSnapshot(ruleSet, { pain: { rest: 11 } }).issues[0]?.code; // 'out-of-range': 0 to 10 NRS
 * ```
 */
export function parseSnapshot<S extends object>(ruleSet: RuleSet<S>, input: S): Parsed<ParsedSnapshot> {
  return withReading(ruleSet.data, (reading) => {
    const read = readInto(reading, ruleSet, input);
    return read.ok ? { ...read, value: { ...new KeptReading(reading).snapshot(), overrides: read.value } } : read;
  });
}

/**
 * Checks a snapshot and reads it into room for it.
 *
 * @param valueOf - how values are taken out of it, when it is known where it comes from
 * @returns the overrides, or every issue found
 */
export function readInto<S extends object>(reading: Reading, ruleSet: RuleSet<S>, input: S, valueOf?: ValueOf): Parsed<ParsedSnapshot['overrides']> {
  if (quickRead(reading, input, valueOf)) {
    if (isInOrder(reading)) return { ok: true, value: noOverrides, issues: [] };
    const issues = checkGiven(ruleSet.data, { ...new KeptReading(reading).snapshot(), overrides: noOverrides });
    if (!issues.some(isError)) return { ok: true, value: noOverrides, issues };
  }
  // Whatever is out of the ordinary is looked at again, by what can tell where it is and what is wrong.
  const parsed = readThoroughly(ruleSet, input);
  if (!parsed.ok) return parsed;
  reading.fill(parsed.value);
  return { ok: true, value: parsed.value.overrides, issues: parsed.issues };
}

const noOverrides: ParsedSnapshot['overrides'] = new Map();

/** Reads a snapshot with a finding for whatever is wrong in it. */
export function readThoroughly<S extends object>(ruleSet: RuleSet<S>, input: S): Parsed<ParsedSnapshot> {
  const plain = readPlain(input);
  if (!plain.ok) return plain;
  const { value } = plain;
  if (!isObject(value)) {
    return { ok: false, issues: [problem('wrong-type', [], { expected: 'an object', found: found(value) })] };
  }
  const issues: Issue[] = [];
  const assessedOn = readDay('the assessment', value.assessedOn, ['assessedOn'], { issues });
  const context: ReadContext = assessedOn === undefined ? { issues } : { issues, assessedOn };
  const snapshot: ParsedSnapshot = {
    ...(assessedOn === undefined ? {} : { assessedOn }),
    given: readFacts(ruleSet.data, value, context),
    screens: readScreens(ruleSet.data, value.screens, context),
    overrides: readOverrides(ruleSet.data, value.overrides, context),
  };
  issues.push(...checkGiven(ruleSet.data, snapshot));
  if (issues.some(isError)) return { ok: false, issues };
  return { ok: true, value: snapshot, issues };
}

function readFacts(data: RuleSetData, root: PlainObject, context: ReadContext): Map<string, ReadValue> {
  const given = new Map<string, ReadValue>();
  const { ids, groups } = snapshotPlan(data);

  const read = (node: PlainObject, prefix: string, above: IssuePath): void => {
    for (const [key, entry] of Object.entries(node)) {
      if (prefix === '' && reserved.has(key)) continue;
      if (context.issues.length >= maxIssues) return;
      const id = prefix === '' ? key : `${prefix}.${key}`;
      const path = [...above, key];
      if (key.includes('.')) context.issues.push(problem('flat-key', path, { key }));
      else if (Object.hasOwn(data.facts, id)) {
        const value = readValue(id, data.facts[id] as Fact, entry, path, context);
        if (value !== undefined) given.set(id, value);
      } else if (groups.has(id)) {
        if (isObject(entry)) read(entry, id, path);
        else if (entry !== null) {
          context.issues.push(problem('wrong-type', path, { expected: 'an object of facts', found: found(entry) }));
        }
      } else {
        context.issues.push(problem('unknown-fact', path, { fact: id, nearest: nearest(id, ids) }));
      }
    }
  };
  read(root, '', []);
  return given;
}

/** More findings than anybody reads; looking for the nearest word for each of a million keys would take minutes. */
const maxIssues = 100;

const reserved = new Set(['assessedOn', 'screens', 'overrides', '$schema']);

function readScreens(data: RuleSetData, input: Plain | undefined, context: ReadContext): Map<string, ReadValue> {
  const screens = new Map<string, ReadValue>();
  const { screens: statements } = snapshotPlan(data);
  for (const [id, entry, path] of entriesOf('screen', input, ['screens'], Object.keys(statements), context)) {
    const value = readValue(id, statements[id] as Fact, entry, path, context);
    if (value !== undefined) screens.set(id, value);
  }
  return screens;
}

function readOverrides(data: RuleSetData, input: Plain | undefined, context: ReadContext): Map<string, Override> {
  const overrides = new Map<string, Override>();
  const { overridable } = snapshotPlan(data);
  for (const [id, entry, path] of entriesOf('gate or reviewable hold', input, ['overrides'], overridable, context)) {
    const { issues } = context;
    const before = issues.length;
    if (!isObject(entry)) {
      issues.push(problem('wrong-type', path, { expected: 'an object', found: found(entry) }));
      continue;
    }
    const known = ['by', 'reason', 'on'];
    for (const key of Object.keys(entry).filter((name) => !known.includes(name))) {
      issues.push(problem('unknown-key', [...path, key], { key, nearest: nearest(key, known), known }));
    }
    for (const key of known) {
      const part = entry[key];
      if (part === undefined || part === null) issues.push(problem('missing-key', path, { key }));
      else if (typeof part !== 'string' || part.trim() === '') {
        issues.push(problem('wrong-type', [...path, key], { expected: 'text', found: found(part) }));
      }
    }
    const on = readDay('the override', entry.on, [...path, 'on'], context);
    if (issues.length > before || on === undefined) continue;
    const maxAgeDays = data.overrides?.maxAgeDays;
    if (maxAgeDays !== undefined && isExpired(on, context.assessedOn, maxAgeDays)) {
      issues.push(doubt('override-expired', path, { on, maxAgeDays }));
      continue;
    }
    overrides.set(id, { by: entry.by as string, reason: entry.reason as string, on });
  }
  return overrides;
}

function isExpired(on: string, assessedOn: string | undefined, maxAgeDays: number): boolean {
  if (assessedOn === undefined) return true;
  return (dayNumber(assessedOn) as number) - (dayNumber(on) as number) > maxAgeDays;
}

function entriesOf(
  kind: string,
  input: Plain | undefined,
  path: IssuePath,
  known: readonly string[],
  context: ReadContext,
): [string, Plain, IssuePath][] {
  if (input === undefined || input === null) return [];
  if (!isObject(input)) {
    context.issues.push(problem('wrong-type', path, { expected: 'an object', found: found(input) }));
    return [];
  }
  return Object.entries(input).flatMap(([id, entry]): [string, Plain, IssuePath][] => {
    if (known.includes(id)) return [[id, entry, [...path, id]]];
    context.issues.push(problem('unknown-id', [...path, id], { kind, id, nearest: nearest(id, known) }));
    return [];
  });
}

function isError({ severity }: Issue): boolean {
  return severity === 'error';
}

function isObject(value: Plain | undefined): value is PlainObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
