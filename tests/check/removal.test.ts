import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '../../src/check/check-rule-set.js';
import { hamstring } from '../../src/hamstring.js';
import { describeIssue } from '../../src/issue/describe-issue.js';
import type { Issue, IssuePath } from '../../src/issue/issue.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import type { Any } from './findings.js';

function pathsIn(value: unknown, path: IssuePath = []): IssuePath[] {
  if (value === null || typeof value !== 'object') return [path];
  const entries: [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [...(path.length === 0 ? [] : [path]), ...entries.flatMap(([key, entry]) => pathsIn(entry, [...path, key]))];
}

function without(data: object, removed: readonly IssuePath[]): object {
  const copy: Any = structuredClone(data);
  for (const path of removed) {
    const holder = path.slice(0, -1).reduce<Any>((value, key) => value?.[key], copy);
    if (Array.isArray(holder)) holder.splice(path.at(-1) as number, 1);
    else if (holder !== null && typeof holder === 'object') delete holder[path.at(-1) as string];
  }
  return copy as object;
}

/** The same as the patch of a rule set that extends the one from which it is removed; lists cannot lose single entries. */
function removing(paths: readonly IssuePath[]): object {
  const patch: Any = { extends: 'parent', id: 'child', version: '1.0.0', title: 'Child', reviewedOn: '2026-02-01' };
  for (const path of paths.filter((one) => one.every((key) => typeof key === 'string'))) {
    path.slice(0, -1).reduce<Any>((value, key) => (value === null ? null : (value[key] ??= {})), patch);
    const holder = path.slice(0, -1).reduce<Any>((value, key) => value?.[key], patch);
    if (holder !== null && holder !== undefined) holder[path.at(-1) as string] = null;
  }
  return patch as object;
}

const usingNothing: readonly string[] = ['id', 'version', 'title', 'description', 'reviewedOn', 'phaseOrder', 'sources'];

const sets: [string, object, number][] = [['the bundled rule set', hamstring, 20], ['the mini rule set', miniRuleSet(), 300]];

describe.each(sets)('with parts of %s removed', (_, data, numRuns) => {
  const paths = pathsIn(data);
  const removals = fc.array(fc.constantFrom(...paths), { minLength: 1, maxLength: 6 });
  const parents = (name: string) => (name === 'parent' ? { name, value: data } : undefined);
  const check = (source: object) => {
    const { issues } = checkRuleSet(source, { parents, today: '2026-12-01' });
    for (const issue of issues) {
      const { message, help } = describeIssue(issue);
      expect(`${message}; ${help}`).not.toMatch(/undefined|NaN|\[object/);
    }
    return issues;
  };

  it('the checks end with findings, the same each time', () => {
    fc.assert(
      fc.property(removals, (removed) => {
        const rest = without(data, removed);
        expect(check(rest)).toEqual(check(rest));
      }),
      { numRuns },
    );
  });

  it('a rule set that removes them from its parent is checked as well', () => {
    fc.assert(fc.property(removals, (removed) => void check(removing(removed))), { numRuns });
  });

  it('what is missing is told, and no fact, criterion or source is called unused beside it', () => {
    fc.assert(
      fc.property(removals, (removed) => {
        const issues = check(without(data, removed));
        // Some keys refer to no fact, criterion or source, so that they are missing leaves no doubt about these.
        const isHarmless = (issue: Issue): boolean => issue.code === 'missing-key' && issue.path.length === 0 && usingNothing.includes(issue.args.key);
        const incomplete = issues.some((issue) => ['missing-key', 'empty-list', 'condition-shape'].includes(issue.code) && !isHarmless(issue));
        expect(incomplete && issues.some(({ code }) => code === 'unused')).toBe(false);
      }),
      { numRuns },
    );
  });
});

it('a rule set that removes the facts of its parent is checked', () => {
  const source = { ...removing([['facts']]) };
  const { issues } = checkRuleSet(source, { parents: () => ({ name: 'parent', value: miniRuleSet() }) });
  expect(issues.map(({ code }) => code)).toContain('missing-key');
});
