import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/issue/describe-issue.js';
import { csvEntryReader } from '../../src/replay/csv-entry-reader.js';
import { columnsOf, defaultColumns } from '../../src/replay/columns.js';
import { readJsonEntry } from '../../src/replay/read-json-entry.js';
import { replayer } from '../../src/replay/replayer.js';
import { rowHeader, type RowLayout } from '../../src/replay/rows.js';
import { compile } from '../../src/compile-rule-set.js';
import { like, miniWith, wellSnapshot } from '../support/mini-cohort.js';

const mini = miniWith();

function written(entry: object, columns: readonly string[] | null, layout: Partial<RowLayout> = {}): string {
  const full: RowLayout = { format: 'ndjson', columns: columns === null ? null : columnsOf(columns, mini).columns, againstColumns: null, carry: null, ...layout };
  const { rows, rejects } = replayer({ ruleSet: mini, against: null, layout: full, summarize: false, read: (text) => readJsonEntry(text) })([{ number: 7, text: JSON.stringify(entry) }]);
  expect(rejects).toEqual([]);
  return rowHeader(full) + rows;
}

describe('columns', () => {
  it.each([
    ['phase.id', 'late'],
    ['phase.index', 1],
    ['phase.cappedBy', []],
    ['hold.level', null],
    ['hold.findings.id', null],
    ['running.decision', 'start'],
    ['running.gate.met', ['walks-without-pain@3', 'strong-enough@3']],
    ['exercises.id', ['bridge', 'walk']],
    ['warnings.severity', []],
    ['next.phase', null],
    ['criteria.two-days.outcome', 'met'],
    ['criteria.wants-to-run.outcome', 'unknown'],
    ['ruleSet.version', '1.0.0'],
  ])('%s', (name, expected) => {
    const row = JSON.parse(written({ id: 'a', snapshot: wellSnapshot }, [name])) as object;
    expect(row).toEqual({ id: 'a', [name]: expected });
  });

  it.each([
    ['phse.id', 'expected one of', 'did you mean `phase.id`?'],
    ['phase', 'expected one of', 'did you mean `phase.id`?'],
    ['criteria.two-dayz.outcome', 'expected one of', 'did you mean `criteria.two-days.outcome`?'],
    ['running.speedOfTheLastSession', 'expected one of `running.decision`, `running.from`', 'choose one of them'],
    ['constructor', 'expected one of', 'choose one of them'],
  ])('%s means nothing', (name, message, help) => {
    const [issue] = columnsOf([name], mini).issues;
    const words = describeIssue(issue!);
    expect(words.message).toContain(message);
    expect(words.help).toBe(help);
  });

  it('that stand by themselves exist', () => expect(columnsOf(defaultColumns, mini).issues).toEqual([]));
});

describe('a row', () => {
  it('of NDJSON has the id, what is carried, and the columns', () => {
    expect(written({ id: 'a', meta: { site: 'north' }, snapshot: like({ pain: { walking: 2 } }) }, ['phase.id', 'next.unmet.criterion'])).toBe(
      '{"id":"a","meta":{"site":"north"},"phase.id":"early","next.unmet.criterion":["walks-without-pain"]}\n',
    );
  });

  it('has the number of its line where there is no id', () => expect(written({ snapshot: {} }, ['phase.id'])).toBe('{"id":7,"phase.id":"early"}\n'));

  it('carries only what is named, and null for what is not there', () => {
    expect(written({ id: 'a', meta: { site: 'north', person: 'x' }, snapshot: {} }, [], { carry: ['person', 'visit', 'toString'] })).toBe('{"id":"a","meta":{"person":"x","visit":null,"toString":null}}\n');
  });

  it('holds the whole guidance, the same as without a cohort', () => {
    const row = JSON.parse(written({ id: 'a', snapshot: wellSnapshot }, null)) as { guidance: object };
    expect(JSON.stringify(row.guidance)).toBe(JSON.stringify(compile(mini).evaluate(wellSnapshot)));
  });

  it('of CSV has a header, divides lists by semicolons, and quotes what would divide cells', () => {
    const entry = { id: 'a,"b"', meta: { site: 'north\nwest', n: 3 }, snapshot: wellSnapshot };
    expect(written(entry, ['phase.label', 'exercises.id', 'hold.level'], { format: 'csv', carry: ['site', 'n'] })).toBe(
      'id,site,n,phase.label,exercises.id,hold.level\n"a,""b""","north\nwest",3,Late,bridge;walk,\n',
    );
  });

  it('of CSV can be read again as the input', () => {
    expect(csvEntryReader([{ kind: 'id' }, { kind: 'fact', path: ['goal'], type: 'enum', part: 'value' }])(['a', 'run'])).toMatchObject({ value: { id: 'a', snapshot: { goal: 'run' } } });
  });
});
