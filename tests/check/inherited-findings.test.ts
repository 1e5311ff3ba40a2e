import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '../../src/check/check-rule-set.js';
import type { RuleSetFile } from '../../src/rule-set/extend/parents.js';
import { miniRuleSet } from '../support/mini-rule-set.js';

const head = { version: '1.0.0', reviewedOn: '2026-02-01' };
const idle = { label: 'Never seen', group: 'Signs', type: 'boolean', better: false, how: 'Look.' };

/** A chain of three; each file adds a fact that nothing uses, when it is asked to. */
function codes(adds: { readonly first?: true; readonly second?: true; readonly third?: true }): string[] {
  const rules = miniRuleSet();
  if (adds.first) rules.facts['idle.first'] = idle;
  const second = { ...head, id: 'second', title: 'Second', extends: 'first', ...(adds.second ? { facts: { 'idle.second': idle } } : {}) };
  const third = { ...head, id: 'third', title: 'Third', extends: 'second', ...(adds.third ? { facts: { 'idle.third': idle } } : {}) };
  const files: Readonly<Record<string, object>> = { first: rules, second };
  const parents = (name: string): RuleSetFile | undefined => (files[name] === undefined ? undefined : { name, value: files[name] });
  return checkRuleSet(third, { parents }).issues.map(({ code, path }) => `${code} ${path.join(' ')}`);
}

describe('what is amiss in a parent is told in the file of the parent only', () => {
  it('for the rule set it extends', () => expect(codes({ second: true })).toEqual([]));
  it('for the rule set that one extends', () => expect(codes({ first: true })).toEqual([]));
  it('and what the file itself adds is told', () => expect(codes({ first: true, second: true, third: true })).toEqual(['unused facts idle.third']));
});
