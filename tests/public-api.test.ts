import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as checkEntry from '../src/check.js';
import * as compileEntry from '../src/compile.js';
import * as hamstringEntry from '../src/hamstring.js';
import * as core from '../src/index.js';

describe('the public API', () => {
  it('is this list and nothing else', () => {
    expect(Object.keys(core).sort()).toEqual(['RehabRulesError', 'createRehab', 'describeIssue', 'describeRelated', 'formatPath', 'parseRuleSet', 'parseSnapshot', 'ruleBookAddress']);
    expect(Object.keys(hamstringEntry)).toEqual(['hamstring']);
    expect(Object.keys(checkEntry).sort()).toEqual(['changesBetween', 'checkRuleSet', 'describeChange', 'describeIssue', 'formatPath']);
    expect(Object.keys(compileEntry).sort()).toEqual(['RehabRulesError', 'compile']);
  });

  it.each(['index', 'hamstring', 'check', 'compile', 'testing'])('%s names every export: nothing is passed on wholesale', (entry) => {
    expect(readFileSync(new URL(`../src/${entry}.ts`, import.meta.url), 'utf8')).not.toContain('export *');
  });
});
