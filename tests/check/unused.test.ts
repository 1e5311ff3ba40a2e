import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '../../src/check/check-rule-set.js';
import { describeIssue } from '../../src/issue/describe-issue.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { findingsAfter, findingsOfChild, type Any } from './findings.js';

const sources = [{ id: 'house', locator: 'made up for tests' }];
const sign = { label: 'Warmth', group: 'Signs', type: 'boolean', better: false, how: 'Feel.' };
const warm = { fact: 'warmth', operator: 'equal', value: true };
const criterion = { label: 'Warm', all: [warm], rationale: 'x', sources };
const count = (of: object) => ({ label: 'Number of signs', group: 'Signs', type: 'integer', unit: 'signs', min: 0, max: 1, better: 'lower', how: 'Counted.', derived: { count: [of] } });
const unused = (kind: string, collection: string, id: string) => `unused at ${collection}.${id}: nothing uses the ${kind} \`${id}\``;

describe('a fact', () => {
  it.each<[string, (rules: Any) => unknown, string[]]>([
    ['that nothing reads', (r) => (r.facts.warmth = sign), [unused('fact', 'facts', 'warmth')]],
    ['that only a screen answers decides nothing', (r) => {
      r.facts.warmth = sign;
      r.screens.signs.answers.warmth = false;
    }, [unused('fact', 'facts', 'warmth')]],
    ['that a warning reads', (r) => {
      r.facts.warmth = sign;
      r.warnings['runs-for-it'].when = { any: [{ condition: 'wants-to-run' }, warm] };
    }, []],
    ['that only an unused result is worked out from is not told beside it', (r) => {
      r.facts.warmth = sign;
      r.facts.signs = count(warm);
    }, [unused('fact', 'facts', 'signs')]],
    ['that says how far to step back', (r) => {
      r.facts['runs.off'] = { label: 'Days off', group: 'Running', type: 'integer', unit: 'd', min: 0, max: 500, better: 'lower', how: 'Ask.' };
      r.setbacks.swollen.running.levels = { per: 5, of: 'runs.off' };
    }, []],
    ['that says when the last run was', (r) => {
      r.facts['runs.last'] = { label: 'Last run', group: 'Running', type: 'date', better: 'none', how: 'Ask.' };
      r.running.lastRunFact = 'runs.last';
    }, []],
    ['that only an unused criterion reads is not told beside it', (r) => delete r.warnings['runs-for-it'], [unused('criterion', 'criteria', 'wants-to-run')]],
  ])('%s', (_, change, expected) => expect(findingsAfter(change)).toEqual(expected));
});

describe('a criterion or a source', () => {
  it.each<[string, (rules: Any) => unknown, string[]]>([
    ['that nothing asks for', (r) => (r.criteria.warm = { ...criterion, all: [{ fact: 'goal', operator: 'equal', value: 'walk' }] }), [unused('criterion', 'criteria', 'warm')]],
    ['that another criterion asks for', (r) => {
      r.criteria.walks = { ...criterion, all: [{ fact: 'goal', operator: 'equal', value: 'walk' }, { fact: 'level', operator: 'equal', value: 'L2' }] };
      r.criteria.moves = { ...criterion, all: undefined, any: [{ condition: 'wants-to-run' }, { condition: 'walks' }] };
      r.warnings['runs-for-it'].when = { condition: 'moves' };
    }, []],
    ['that decides on trust', (r) => (r.facts['strength.injured'].trustedWhen = 'no-analgesic'), []],
    ['that nothing cites', (r) => (r.sources.other = { title: 'Other', basis: 'house-default', verification: 'own' }), [unused('source', 'sources', 'other')]],
    ['that only a fact cites', (r) => {
      r.sources.other = { title: 'Other', basis: 'house-default', verification: 'own' };
      r.facts.goal.sources = [{ id: 'other', locator: 'x' }];
    }, []],
    ['that only a level cites', (r) => {
      r.sources.other = { title: 'Other', basis: 'house-default', verification: 'own' };
      r.running.levels.L2.sources = [{ id: 'other', locator: 'x' }];
    }, []],
  ])('%s', (_, change, expected) => expect(findingsAfter(change)).toEqual(expected));
});

describe('nothing is called unused', () => {
  it.each<[string, (rules: Any) => unknown, string]>([
    ['because a gate misspells it', (r) => (r.phases.late.entry.all[1].condition = 'two-dayz'), 'unknown-id at phases.late.entry.all[1].condition: '],
    ['because a gate forgot its list', (r) => (r.running.progress = { all: [] }), 'empty-list at running.progress.all: '],
    ['because a collection is missing', (r) => delete r.warnings, 'missing-key at (root): '],
  ])('%s', (_, change, expected) => expect(findingsAfter(change)).toEqual([expect.stringContaining(expected)]));
});

describe('a rule set that extends another', () => {
  it.each<[string, object, string[]]>([
    ['need not remove what it no longer uses', { warnings: { 'runs-for-it': null } }, []],
    ['needs what it adds', { facts: { warmth: sign } }, [unused('fact', 'facts', 'warmth')]],
    ['uses what it adds', { facts: { warmth: sign }, warnings: { warm: { label: 'Warm', severity: 'info', when: { all: [warm] }, text: 'Cool it.', rationale: 'x', sources } } }, []],
  ])('%s', (_, patch, expected) => expect(findingsOfChild(patch)).toEqual(expected));
});

describe('the help', () => {
  const helpOf = (criteria: object) => {
    const { issues } = checkRuleSet({ ...miniRuleSet(), id: 'clinic', version: '1.0.0', title: 'Clinic', reviewedOn: '2026-02-01', extends: 'mini', criteria }, { parents: () => ({ name: 'mini', value: miniRuleSet() }) });
    return issues.filter(({ code }) => code === 'unused').map((issue) => describeIssue(issue).help);
  };

  it.each([
    ['names what a clinic meant to change', 'two-dayz', 'to change the criterion `two-days` of the parent, use its id; otherwise refer to it or remove it'],
    ['names nothing when nothing is like it', 'sleeps-well-at-night', 'refer to it or remove it'],
  ])('%s', (_, id, help) => expect(helpOf({ [id]: { ...criterion, all: [{ fact: 'pain.walking', operator: 'lessThan', value: 4 }] } })).toEqual([help]));
});
