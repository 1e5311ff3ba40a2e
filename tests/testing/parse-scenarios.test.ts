import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/issue/describe-issue.js';
import { formatPath } from '../../src/issue/format-path.js';
import { parseScenarios, type ScenarioFiles } from '../../src/testing/parse-scenarios.js';
import { mini, ready } from './mini-scenarios.js';

const rules = mini();

/** Each finding as `code at path: message`, with the suggestion where there is one. */
function findings(files: ScenarioFiles, options = {}): string[] {
  return parseScenarios(rules, files, options).issues.map((issue) => {
    const { message, help } = describeIssue(issue);
    return `${issue.code} at ${formatPath(issue.path)}: ${message}${help.startsWith('did you mean') ? ` (${help})` : ''}`;
  });
}

function one(scenario: object, more: object = {}): ScenarioFiles {
  return { 'a.json': { snapshots: { ready }, scenarios: [{ name: 'walks', from: 'ready', expect: { phase: 'late' }, ...scenario }], ...more } };
}

describe('a scenario file with a mistake', () => {
  it.each([
    ['a misspelled key', one({ expects: {} }), ['unknown-key at scenarios[0].expects: the key `expects` is not known here (did you mean `expect`?)']],
    ['nothing expected', one({ expect: undefined }), ['missing-key at scenarios[0]: the key `expect` is missing']],
    ['an empty expectation', one({ expect: {} }), ['expects-nothing at scenarios[0].expect: the scenario expects nothing']],
    ['an expectation of empty lists', one({ expect: { warnings: [], criteria: {} } }), ['expects-nothing at scenarios[0].expect: the scenario expects nothing']],
    ['a skip without a reason', one({ skip: '' }), ['wrong-format at scenarios[0].skip: expected some text, found text ""']],
    ['an outcome that is none', one({ expect: { criteria: { 'two-days': 'maybe' } } }), ['not-one-of at scenarios[0].expect.criteria.two-days: expected one of `met`, `unmet`, `unknown`, found text "maybe"']],
    ['an unknown snapshot to start from', one({ from: 'redy' }), ['unknown-id at scenarios[0].from: there is no snapshot `redy` (did you mean `ready`?)']],
    ['an unknown phase', one({ expect: { phase: 'lat' } }), ['unknown-id at scenarios[0].expect.phase: there is no phase `lat` (did you mean `late`?)']],
    ['an unknown criterion', one({ expect: { criteria: { 'two-day': 'met' } } }), ['unknown-id at scenarios[0].expect.criteria.two-day: there is no criterion `two-day` (did you mean `two-days`?)']],
    ['a criterion of another age', one({ expect: { criteria: { 'strong-enough@4': 'met' } } }), ['unknown-id at scenarios[0].expect.criteria.strong-enough@4: there is no criterion `strong-enough@4` (did you mean `strong-enough@3`?)']],
    ['an unknown hold', one({ expect: { holds: { 'two-sign': 'met' } } }), ['unknown-id at scenarios[0].expect.holds.two-sign: there is no hold `two-sign` (did you mean `two-signs`?)']],
    ['an unknown setback', one({ expect: { setbacks: { swolen: 'met' } } }), ['unknown-id at scenarios[0].expect.setbacks.swolen: there is no setback `swolen` (did you mean `swollen`?)']],
    ['an unknown warning', one({ expect: { noWarnings: ['run-for-it'] } }), ['unknown-id at scenarios[0].expect.noWarnings[0]: there is no warning `run-for-it` (did you mean `runs-for-it`?)']],
    ['an unknown exercise', one({ expect: { withheld: { brige: ['phase'] } } }), ['unknown-id at scenarios[0].expect.withheld.brige: there is no exercise `brige` (did you mean `bridge`?)']],
    ['an unknown level', one({ expect: { running: { level: 'L9' } } }), ['unknown-id at scenarios[0].expect.running.level: there is no level `L9` (did you mean `L1`?)']],
    ['unknown advice', one({ expect: { advice: ['be-calm'] } }), ['unknown-id at scenarios[0].expect.advice[0]: there is no advice `be-calm` (did you mean `calm`?)']],
    ['a fact that does not exist', one({ with: { pain: { walkng: 1 } } }), ['unknown-fact at scenarios[0].with.pain.walkng: there is no fact `pain.walkng` (did you mean `pain.walking`?)']],
    ['a value outside its range', one({ with: { pain: { walking: 11 } } }), ['out-of-range at scenarios[0].with.pain.walking: expected a value from 0 to 10 NRS, found 11']],
    ['a result beside its measurements', one({ with: { strength: { symmetry: 90 } } }), ['given-and-derived at scenarios[0].with.strength.symmetry: `strength.symmetry` was given together with `strength.injured`, `strength.uninjured`, from which it is worked out']],
    ['a key that reaches a prototype', { 'a.json': '{"scenarios": [{ "name": "x", "with": { "__proto__": {} }, "expect": { "phase": "late" } }]}' }, ['forbidden-key at scenarios[0].with.__proto__: the key `__proto__` is not allowed']],
    ['scenarios that are no list', { 'a.json': { scenarios: {} } }, ['wrong-type at scenarios: expected a list, found an object']],
    ['text that is not JSON', { 'a.json': '{"scenarios": [' }, ['not-json at (root): not valid JSON: it ends before the last bracket or quotation mark is closed']],
  ] as const)('%s', (_, files, expected) => {
    expect(findings(files as ScenarioFiles)).toEqual(expected);
  });

  it.each([
    ['the phase is named as it is', { expect: { phase: 'late' } }],
    ['no level is expected', { expect: { running: { level: null } } }],
    ['no hold is expected', { expect: { hold: null } }],
    ['a criterion of the age that the gate asks for', { expect: { criteria: { 'strong-enough@3': 'met' } } }],
    ['a measurement is left out on purpose', { with: { strength: { uninjured: null } } }],
  ])('near miss: %s', (_, scenario) => {
    expect(findings(one(scenario))).toEqual([]);
  });

  it('says so once where a rule set has no running', () => {
    const without = mini((rules) => {
      Reflect.deleteProperty(rules, 'running');
    });
    const { issues } = parseScenarios(without, one({ expect: { running: { decision: 'start', level: 'L1' }, phase: 'late' } }));
    expect(issues.map(({ code, path }) => [code, formatPath(path)])).toEqual([['unknown-key', 'scenarios[0].expect.running']]);
  });
});

describe('names of scenarios and snapshots', () => {
  const again = { name: 'walks', expect: { phase: 'early' } };

  it('stand for one thing, in one file and over several; the other place is named', () => {
    const parsed = parseScenarios(rules, {
      'a.json': JSON.stringify({ snapshots: { ready }, scenarios: [again, again] }, null, 2),
      'b.json': JSON.stringify({ snapshots: { ready }, scenarios: [again] }, null, 2),
    });
    const text = JSON.stringify({ snapshots: { ready }, scenarios: [again, again] }, null, 2);
    const lineOf = (nth: number): number => text.split('"name"').slice(0, nth).join('"name"').split('\n').length - 1;
    expect(parsed.issues.map(({ code, file, path, related }) => [code, file, formatPath(path), related?.map((other) => `${other.file}:${other.line}`)])).toEqual([
      ['duplicate-definition', 'b.json', 'snapshots.ready', ['a.json:3']],
      ['duplicate-definition', 'a.json', 'scenarios[1].name', [`a.json:${lineOf(1)}`]],
      ['duplicate-definition', 'b.json', 'scenarios[0].name', [`a.json:${lineOf(1)}`]],
    ]);
  });

  it('of snapshots count in every file', () => {
    const parsed = parseScenarios(rules, { 'a.json': { snapshots: { ready } }, 'b.json': { scenarios: [{ ...again, from: 'ready', with: { pain: { walking: null } } }] } });
    expect(parsed.ok && parsed.value[0]).toMatchObject({ file: 'b.json', line: null, snapshot: { assessedOn: '2026-02-10', pain: {}, level: 'none' } });
  });
});

describe('findings', () => {
  it('have the line and column of what they are about', () => {
    const text = '{\n  "scenarios": [\n    { "name": "x",\n      "expect": { "phase": "late" },\n      "with": { "pain": { "walking": 11 } } }\n  ]\n}';
    expect(parseScenarios(rules, { 'a.json': text }).issues).toMatchObject([{ code: 'out-of-range', file: 'a.json', line: 5, column: 38 }]);
  });

  it('about a snapshot that several start from are told once, at the snapshot', () => {
    const starts = { weak: { ...ready, pain: { walking: 12 } } };
    const scenarios = ['a', 'b'].map((name) => ({ name, from: 'weak', expect: { phase: 'late' } }));
    expect(findings({ 'a.json': { snapshots: starts, scenarios } })).toEqual([
      'out-of-range at snapshots.weak.pain.walking: expected a value from 0 to 10 NRS, found 12',
    ]);
  });

  it('in one scenario do not hide those in another', () => {
    const scenarios = [{ name: 'a', expct: {} }, { name: 'b', expect: { phase: 'lat' } }, { name: 'c', with: { pain: { walking: 11 } }, expect: { phase: 'late' } }];
    expect(findings({ 'a.json': { scenarios } }).map((line) => line.split(':')[0])).toEqual([
      'missing-key at scenarios[0]',
      'unknown-key at scenarios[0].expct',
      'unknown-id at scenarios[1].expect.phase',
      'out-of-range at scenarios[2].with.pain.walking',
    ]);
  });

  it('include `only` where it is forbidden, and only there', () => {
    expect(findings(one({ only: true }))).toEqual([]);
    expect(findings(one({ only: true }), { forbidOnly: true })).toEqual([
      'only-forbidden at scenarios[0].only: `only` leaves out every other scenario',
    ]);
  });
});
