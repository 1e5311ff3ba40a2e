import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/issue/describe-issue.js';
import { formatPath } from '../../src/issue/format-path.js';
import type { Plain } from '../../src/issue/plain-data.js';
import { issuesFromZod } from '../../src/rule-set/issues-from-zod.js';
import { mergePatch } from '../../src/rule-set/merge-patch.js';
import { rulePatchSchema } from '../../src/rule-set/patch-schema.js';
import { ruleSetSchema } from '../../src/rule-set/rule-set-schema.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { patches, patchMistakes, patchOf } from '../support/patches.js';

describe('a rule set that extends another', () => {
  it.each(patches)('may change %s', (_, change) => {
    const { $schema, extends: parent, ...patch } = rulePatchSchema.parse(patchOf(change));
    expect([$schema, parent]).toEqual([undefined, './mini.json']);
    const effective = mergePatch(miniRuleSet() as Plain, patch);
    expect(effective).not.toEqual(miniRuleSet());
    expect(ruleSetSchema.safeParse(effective).error).toBeUndefined();
  });

  it.each(patchMistakes)('%s is reported where it stands', (_, change, expected) => {
    const input = patchOf(change);
    const result = rulePatchSchema.safeParse(input);
    const issues = result.success ? [] : issuesFromZod(result.error, input);
    expect(issues.map(({ code, path, args }) => ({ code, path: formatPath(path), args }))).toEqual([
      { code: expected.code, path: expected.path, args: expect.objectContaining(expected.args ?? {}) as object },
    ]);
    for (const issue of issues) expect(Object.values(describeIssue(issue)).join(' ')).not.toMatch(/undefined|\[object/);
  });

  it('is suggested when `extends` is misspelled', () => {
    const input = { ...miniRuleSet(), extend: 'x' };
    const { error } = ruleSetSchema.safeParse(input);
    expect(issuesFromZod(error!, input as Plain)).toMatchObject([{ code: 'unknown-key', args: { nearest: 'extends' } }]);
  });
});
