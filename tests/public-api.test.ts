import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as hamstringEntry from '../src/hamstring.js';
import * as core from '../src/index.js';

describe('the public API', () => {
  it('is this list and nothing else', () => {
    expect(Object.keys(core).sort()).toEqual(['RehabRulesError', 'createRehab', 'describeIssue', 'describeRelated', 'formatPath', 'parseRuleSet', 'parseSnapshot']);
    expect(Object.keys(hamstringEntry)).toEqual(['hamstring']);
  });

  it('names every export: nothing is passed on wholesale', () => {
    expect(readFileSync(new URL('../src/index.ts', import.meta.url), 'utf8')).not.toContain('export *');
  });
});
