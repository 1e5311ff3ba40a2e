import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/check/changes/changes-between.js';
import { describeChange, partText } from '../../src/check/changes/describe-change.js';
import { hamstring } from '../../src/hamstring.js';
import type { IssuePath } from '../../src/issue/issue.js';
import { isPlainObject, type Plain } from '../../src/issue/plain-data.js';
import { mergePatch } from '../../src/rule-set/merge-patch.js';
import { parseRuleSet } from '../../src/rule-set/parse-rule-set.js';
import type { RuleSetData } from '../../src/rule-set/rule-set.js';
import { miniRuleSet } from '../support/mini-rule-set.js';

const mini = miniRuleSet() as unknown as RuleSetData;
const house = [{ id: 'house', locator: 'made up for tests' }];

function told(patch: Plain): string[] {
  const changed = mergePatch(mini as unknown as Plain, patch) as unknown as RuleSetData;
  return changesBetween(mini, changed).map((change) => `${partText(change.part)} | ${describeChange(change, mini, changed)}`);
}

const leaf = (fact: string, operator: string, value: Plain): Plain => ({ fact, operator, value });
const symmetry = (value: number, operator = 'greaterThanInclusive'): Plain => leaf('strength.symmetry', operator, value);

describe('what differs from the parent, in words', () => {
  it.each<{ what: string; patch: Plain; says: string[] }>([
    { what: 'nothing', patch: {}, says: [] },
    { what: 'another order of keys', patch: { facts: { goal: { ...(mini.facts.goal as unknown as Record<string, Plain>) } } }, says: [] },
    {
      what: 'a threshold, with its unit and every gate and exercise that asks for it',
      patch: { criteria: { 'strong-enough': { all: [symmetry(85)] } } },
      says: ['criterion "Strong enough" | Strength symmetry: 80 % or more -> 85 % or more (asked for by the gate of running, exercise "Bridge")'],
    },
    {
      what: 'an operator',
      patch: { criteria: { 'strong-enough': { all: [symmetry(80, 'greaterThan')] } } },
      says: ['criterion "Strong enough" | Strength symmetry: 80 % or more -> above 80 % (asked for by the gate of running, exercise "Bridge")'],
    },
    {
      what: 'a criterion that other criteria ask for',
      patch: { criteria: { 'two-days': { all: [leaf('injury.days', 'greaterThanInclusive', 3)] } } },
      says: ['criterion "Two days since injury" | Days since injury: 2 days or more -> 3 days or more (asked for by the gate of "Late")'],
    },
    {
      what: 'a criterion that decides on trust',
      patch: { criteria: { 'no-analgesic': { label: 'No painkiller', all: [leaf('analgesic.taken', 'equal', false), leaf('goal', 'equal', 'run')] } } },
      says: [
        'criterion "No painkiller" | now asks for Goal: run (asked for by fact "Pain while walking")',
        'criterion "No painkiller" | label: "No analgesic taken" -> "No painkiller"',
      ],
    },
    {
      what: 'one of several limits in a nested list',
      patch: { criteria: { 'strong-enough': { any: [{ all: [symmetry(80), leaf('runs.clean', 'greaterThan', 1)] }], all: null } } },
      says: ['criterion "Strong enough" | no longer asks for Strength symmetry: 80 % or more; now asks for all of (Strength symmetry: 80 % or more; Clean runs: above 1 run) (asked for by the gate of running, exercise "Bridge")'],
    },
    {
      what: 'a gate that gains one criterion and loses another',
      patch: { phases: { late: { entry: { all: [{ condition: 'two-days' }, { condition: 'strong-enough' }] } } } },
      says: ['phase "Late" | no longer asks for "Walks without pain"; now asks for "Strong enough"'],
    },
    {
      what: 'a gate with the same criteria in another order',
      patch: { phases: { late: { entry: { all: [{ condition: 'two-days' }, { condition: 'walks-without-pain' }] } } } },
      says: ['phase "Late" | entry.all: [{"condition":"walks-without-pain"},{"condition":"two-days"}] -> [{"condition":"two-days"},{"condition":"walks-without-pain"}]'],
    },
    {
      what: 'all instead of one of several',
      patch: { running: { entry: { all: null, any: [{ condition: 'walks-without-pain' }, { condition: 'strong-enough' }] } } },
      says: ['running | no longer asks for all of ("Walks without pain"; "Strong enough"); now asks for one of ("Walks without pain"; "Strong enough")'],
    },
    { what: 'the rule for progress', patch: { running: { progress: { condition: 'walks-without-pain' } } }, says: ['running | to go one level up, no longer asks for "Two clean runs"; now asks for "Walks without pain"'] },
    { what: 'a level that gets a condition', patch: { running: { levels: { L2: { entry: { condition: 'strong-enough' } } } } }, says: ['level "L2" | now asks for "Strong enough"'] },
    { what: 'the rest between two runs', patch: { running: { levels: { L2: { session: { restHours: 72 } } } } }, says: ['level "L2" | session.restHours: 48 hours -> 72 hours'] },
    { what: 'a hold with another limit', patch: { holds: { 'two-signs': { when: { all: [leaf('sign.count', 'greaterThanInclusive', 1)] } } } }, says: ['hold "Two signs" | Number of signs: 2 signs or more -> 1 sign or more'] },
    { what: 'a hold that is taken away', patch: { holds: { 'two-signs': null } }, says: ['hold "Two signs" | removed'] },
    {
      what: 'a new criterion, with what it asks for',
      patch: { criteria: { calm: { label: 'Calm', all: [leaf('pain.walking', 'lessThanInclusive', 1)], rationale: 'x', sources: house } } },
      says: ['criterion "Calm" | new: Pain while walking: at most 1 NRS'],
    },
    { what: 'a dose', patch: { exercises: { bridge: { dosage: [{ sets: 4, reps: 10 }] } } }, says: ['exercise "Bridge" | dosage[0].sets: 3 -> 4'] },
    { what: 'a dose with one step more', patch: { exercises: { bridge: { dosage: [{ sets: 3, reps: 10 }, { sets: 4 }] } } }, says: ['exercise "Bridge" | dosage[1]: (nothing) -> {"sets":4}'] },
    { what: 'how long a value counts', patch: { facts: { 'pain.walking': { maxAgeDays: 3 } } }, says: ['fact "Pain while walking" | maxAgeDays: 7 days -> 3 days'] },
    {
      what: 'what a number rests on',
      patch: { phases: { late: { sources: [{ id: 'house', locator: 'our choice', basis: 'house-default' }] } } },
      says: ['phase "Late" | no longer rests on "Tests" (made up for tests); now rests on "Tests" (our choice, house-default)'],
    },
    { what: 'a source twice', patch: { phases: { late: { sources: [...house, ...house] } } }, says: [`phase "Late" | sources: ${JSON.stringify(house)} -> ${JSON.stringify([...house, ...house])}`] },
    { what: 'a source itself', patch: { sources: { house: { title: 'Ours' } } }, says: ['source "Ours" | title: "Tests" -> "Ours"'] },
    { what: 'a warning that is accepted', patch: { accepted: [{ code: 'unused', at: 'facts.goal', reason: 'For a study.' }] }, says: ['rule set | accepts unused at facts.goal: For a study.'] },
    { what: 'a text', patch: { advice: { calm: { text: 'Stay calm.' } } }, says: ['advice "Calm" | text: "Keep calm." -> "Stay calm."'] },
    { what: 'the head', patch: { version: '2.0.0', language: 'en' }, says: ['rule set | version: "1.0.0" -> "2.0.0"', 'rule set | language: (nothing) -> "en"'] },
    { what: 'a pathway without running', patch: { running: null }, says: ['running | removed'] },
  ])('$what', ({ patch, says }) => {
    expect(told(patch)).toEqual(says);
  });
});

describe('nothing that differs is left out', () => {
  const parsed = parseRuleSet(hamstring);
  const bundled = (parsed.ok ? parsed.value.data : {}) as RuleSetData;

  it('a rule set does not differ from itself', () => {
    expect(changesBetween(bundled, JSON.parse(JSON.stringify(bundled)) as RuleSetData)).toEqual([]);
  });

  it('each of several random changes is told at its place', () => {
    const paths = everyPath(bundled as unknown as Plain, []);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(paths.length - 1), fc.constantFrom('alter', 'remove', 'double')), { minLength: 1, maxLength: 4 }), (edits) => {
        const changed = JSON.parse(JSON.stringify(bundled)) as Plain;
        const applied = edits.filter(([index, edit]) => apply(changed, paths[index]!, edit)).map(([index]) => paths[index]!);
        const changes = changesBetween(bundled, changed as unknown as RuleSetData);
        for (const path of applied) expect(changes.some((change) => isAround(change.path, path)), JSON.stringify(path)).toBe(true);
        expect(changes.length > 0).toBe(applied.length > 0);
        for (const change of changes) expect(describeChange(change, bundled, changed as unknown as RuleSetData)).not.toMatch(/undefined|\[object/);
      }),
      { numRuns: 100 },
    );
  });
});

/** Path of every value that can change without breaking the shape of a condition. */
function everyPath(value: Plain, path: IssuePath): IssuePath[] {
  const inside = typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, part]) => everyPath(part, [...path, Array.isArray(value) ? Number(key) : key])) : [];
  return path.length === 0 ? inside : [path, ...inside];
}

/** Alters a number or a text, removes a key of text or number, or repeats the last part of a list; false when the path does not allow it. */
function apply(root: Plain, path: IssuePath, edit: string): boolean {
  const key = path.at(-1)!;
  let holder = root as any;
  for (const part of path.slice(0, -1)) {
    holder = holder?.[part];
    if (holder === undefined || holder === null) return false;
  }
  const value = holder[key] as Plain | undefined;
  // What a condition names decides its shape.
  if (value === undefined || key === 'fact' || key === 'condition') return false;
  if (edit === 'double' && Array.isArray(value) && value.length > 0) return holder[key].push(value.at(-1)) > 0;
  if (edit === 'remove' && !Array.isArray(holder) && path.length > 1 && path[0] !== 'accepted' && ['label', 'rationale', 'maxAgeDays', 'note', 'painLimit', 'code', 'text'].includes(String(key))) return delete holder[key];
  if (edit !== 'alter' || isPlainObject(value) || Array.isArray(value) || key === 'operator') return false;
  holder[key] = typeof value === 'number' ? value + 1 : typeof value === 'string' ? `${value}!` : !value;
  return true;
}

/** Whether a change is told at a place, around it or inside it. */
function isAround(told: IssuePath, at: IssuePath): boolean {
  const length = Math.min(told.length, at.length);
  return JSON.stringify(told.slice(0, length)) === JSON.stringify(at.slice(0, length));
}
