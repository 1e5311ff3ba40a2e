import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/issue/describe-issue.js';
import { formatPath } from '../../src/issue/format-path.js';
import type { Issue } from '../../src/issue/issue.js';
import { csvColumns, type CsvNames } from '../../src/replay/csv-columns.js';
import { csvEntryReader } from '../../src/replay/csv-entry-reader.js';
import { miniWith } from '../support/mini-cohort.js';

const mini = miniWith();

function told(issues: readonly Issue[]): string[] {
  return issues.map((issue) => {
    const { message, help } = describeIssue(issue);
    return `${formatPath(issue.path)}: ${message}; ${help}`;
  });
}

function header(line: string, names: Partial<CsvNames> = {}) {
  return csvColumns(line.split(','), [mini], { carry: [], ...names });
}

function read(line: string, cells: string, names: Partial<CsvNames> = {}) {
  const { columns, issues } = header(line, names);
  expect(issues).toEqual([]);
  return csvEntryReader(columns, names.id)(cells.split(','));
}

describe('the header of a cohort in CSV', () => {
  it.each([
    ['a misspelled fact', 'id,pain.wlking', {}, ['pain.wlking: there is no fact `pain.wlking`; did you mean `pain.walking`?']],
    ['a column of another kind that nobody named', 'id,site', {}, ['site: there is no fact `site`; see the list of facts of the rule set']],
    ['a count, which is worked out from its signs', 'sign.count', {}, ['sign.count: there is no fact `sign.count`; see the list of facts of the rule set']],
    ['a misspelled screen', 'screens.sings', {}, ['screens.sings: there is no fact `screens.sings`; did you mean `screens.signs`?']],
    ['a column twice', 'goal,goal', {}, ['goal: expected each column once, found `goal` again; write each column once']],
    ['a column to carry that is not there', 'id', { carry: ['site'] }, ['(root): the key `site` is missing; add `site`']],
    ['an id that is not there', 'goal', { id: 'case' }, ['(root): the key `case` is missing; add `case`']],
    ['the day on which the assessment was measured', 'assessedOn.measuredOn', {}, ['assessedOn.measuredOn: there is no fact `assessedOn.measuredOn`; see the list of facts of the rule set']],
  ])('with %s is refused', (_, line, names, expected) => expect(told(header(line, names).issues)).toEqual(expected));

  it('may name facts of any of the rule sets', () => {
    const other = miniWith({ facts: { mood: { label: 'Mood', group: 'Mood', type: 'boolean', better: true, how: 'Ask.' } } });
    expect(csvColumns(['mood', 'goal'], [mini, other], { carry: [] }).issues).toEqual([]);
  });
});

describe('a line of CSV', () => {
  it.each([
    ['numbers, words, and true or false by the fact', 'id,pain.walking,goal,analgesic.taken', 'a,3,run,false', { pain: { walking: 3 }, goal: 'run', analgesic: { taken: false } }],
    ['facts, screens and the day', 'assessedOn,screens.signs,strength.injured', '2026-03-10,complete,87.5', { assessedOn: '2026-03-10', screens: { signs: 'complete' }, strength: { injured: 87.5 } }],
    ['an empty cell as not known', 'pain.walking,goal,analgesic.taken', ', ,', {}],
    ['zero as zero', 'pain.walking,strength.injured', '0,0.0', { pain: { walking: 0 }, strength: { injured: 0 } }],
    ['true as statistics programs write it', 'sign.deformity,sign.numbness', 'TRUE,False', { sign: { deformity: true, numbness: false } }],
    ['the day and the unit of a measurement', 'strength.injured,strength.injured.measuredOn,strength.injured.unit', '90,2026-03-09,N', { strength: { injured: { value: 90, measuredOn: '2026-03-09', unit: 'N' } } }],
    ['the day before its value', 'strength.injured.measuredOn,strength.injured', '2026-03-09,90', { strength: { injured: { value: 90, measuredOn: '2026-03-09' } } }],
    ['the day of nothing', 'strength.injured.measuredOn,strength.injured', '2026-03-09,', { strength: { injured: { value: null, measuredOn: '2026-03-09' } } }],
    ['the day of a screen', 'screens.signs,screens.signs.measuredOn', 'complete,2026-03-09', { screens: { signs: { value: 'complete', measuredOn: '2026-03-09' } } }],
  ])('gives %s', (_, line, cells, snapshot) => expect(read(line, cells)).toMatchObject({ ok: true, value: { snapshot } }));

  it('keeps its id and what is named to be carried, as text', () => {
    expect(read('id,site,goal', '007,north,run', { carry: ['site'] })).toEqual({ ok: true, value: { id: '007', meta: { site: 'north' }, snapshot: { goal: 'run' } } });
    expect(read('case,goal', '12,run', { id: 'case' })).toMatchObject({ value: { id: '12' } });
    expect(read('goal', 'run')).toMatchObject({ value: { id: null } });
  });

  it('carries a fact instead of reading it, when told to', () => {
    expect(read('goal,pain.walking', 'run,x', { carry: ['pain.walking'] })).toEqual({ ok: true, value: { id: null, meta: { 'pain.walking': 'x' }, snapshot: { goal: 'run' } } });
  });

  it.each([
    ['a word for a number', 'pain.walking', 'mild', 'pain.walking: expected a whole number, found `mild`; write a whole number'],
    ['a decimal comma, in a file with semicolons', 'strength.injured', '87;5', 'strength.injured: expected a number such as 7 or 7.5, found `87;5`; write a number such as 7 or 7.5'],
    ['a hexadecimal number', 'strength.injured', '0x10', 'strength.injured: expected a number such as 7 or 7.5, found `0x10`; write a number such as 7 or 7.5'],
    ['1 for true', 'sign.deformity', '1', 'sign.deformity: expected true or false, found `1`; write true or false'],
    ['a cell too few', 'goal,level', 'run', '(root): expected 2 cells, as in the header, found 1; write 2 cells, as in the header'],
    ['a cell too many', 'goal', 'run,none', '(root): expected 1 cell, as in the header, found 2; write 1 cell, as in the header'],
  ])('with %s is refused', (_, line, cells, expected) => {
    const reading = read(line, cells);
    expect(told(reading.ok ? [] : reading.issues)).toEqual([expected]);
  });

  it('without the id that was asked for is refused', () => expect(read('case,goal', ' ,run', { id: 'case' })).toMatchObject({ ok: false, issues: [{ code: 'missing-key', args: { key: 'case' } }] }));
});
