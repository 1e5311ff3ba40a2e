import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { afterAll, describe, expect, it } from 'vitest';
import { base, child, Folder } from './validate-fixtures.js';

const folder = new Folder();
folder.write('base.json', base);
afterAll(() => folder.remove());

const house = '"sources": [{ "id": "house", "locator": "x" }]';
const clash = `"walking-pain-mild": { "all": [{ "fact": "pain.walking", "operator": "lessThan", "value": 2 },\n    { "fact": "pain.walking", "operator": "greaterThan", "value": 5 }], ${house} }`;

interface Mistake {
  readonly what: string;
  readonly text: string;
  /** Code, place, and what is marked there. */
  readonly found: readonly [code: string, place: string, marked: string];
  /** The other place that is named: what it is, where, and what is marked there. */
  readonly other?: readonly [role: string, place: string, marked: string];
}

const mistakes: readonly Mistake[] = [
  { what: 'syntax: a comma too many', text: `{\n  ${child()},\n  "language": "en",\n}`, found: ['not-json', 'clinic.json:4:1', '}'] },
  { what: 'structure: a misspelled key', text: `{\n  ${child()},\n  "advice": { "ice": { "txet": "Cool it." } }\n}`, found: ['unknown-key', 'clinic.json:3:24', '"txet"'] },
  {
    what: 'references: a misspelled criterion',
    text: `{\n  ${child()},\n  "underHold": { "entry": { "all": [{ "condition": "walking-pain-midl" }] }, ${house} }\n}`,
    found: ['unknown-id', 'clinic.json:3:52', '"walking-pain-midl"'],
  },
  {
    what: 'meaning: two limits that exclude each other',
    text: `{\n  ${child()},\n  "criteria": { ${clash} }\n}`,
    found: ['never-met', 'clinic.json:3:48', '{ "fact": "pain.walking", "operator": "lessThan", "value": 2 }'],
    other: ['the other one is here', 'clinic.json:4:5', '{ "fact": "pain.walking", "operator": "greaterThan", "value": 5 }'],
  },
  {
    what: 'an inherited clash: what the parent still asks for was taken away',
    text: `{\n  ${child()},\n  "criteria": {\n    "two-weeks": null\n  }\n}`,
    found: ['unknown-id', 'clinic.json:4:5', '"two-weeks"'],
    other: ['inherited from here', 'base.json:158:74', '"two-weeks"'],
  },
];

/** What stands above each row of marks, without the rest of a long line. */
function markedIn(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const [, before, marks] = /^( *\| +)(\^+)$/.exec(line) ?? [];
    return before === undefined ? [] : [(lines[i - 1] ?? '').slice(before.length, before.length + (marks ?? '').length)];
  });
}

describe.each(mistakes)('$what', ({ text, found: [code, place, marked], other }) => {
  const [file, line, column] = place.split(':');
  const run = async (format: string) => {
    folder.write('clinic.json', text);
    const result = await folder.run('validate', ['clinic.json'], ['--format', format]);
    expect(result).toMatchObject({ code: 2, stderr: '' });
    return result.stdout;
  };

  it('as text: the place, what is marked there, the other place, help, page', async () => {
    const stdout = await run('text');
    expect(stdout).toContain(`error[${code}]: `);
    expect(stdout).toContain(`--> ${place}\n`);
    const parts = other === undefined ? [marked] : [marked, other[2]];
    // A long line is cut, and a mark that begins with it.
    expect(markedIn(stdout)).toEqual(parts.map((part, i) => (markedIn(stdout)[i]?.endsWith('…') === true ? `${part.slice(0, markedIn(stdout)[i]!.length - 1)}…` : part)));
    if (other !== undefined) expect(stdout).toContain(`::: ${other[0]}: ${other[1]}\n`);
    expect(stdout).toMatch(/\n += help: [a-z]/);
    expect(stdout).toContain(` = docs/checks/${code}.md\n`);
    expect(stdout).toMatch(/\n\n1 file: 1 error\nrehab-rules explain CODE tells more about a finding\.\n$/);
    for (const shown of stdout.split('\n')) expect(shown.length).toBeLessThanOrEqual(80);
  });

  it('as JSON', async () => {
    const { files, unread, summary } = JSON.parse(await run('json'));
    expect({ unread, summary }).toEqual({ unread: [], summary: { files: 1, errors: 1, warnings: 0, accepted: 0, unread: 0 } });
    expect(files).toMatchObject([{ file: 'clinic.json', accepted: [], issues: [{ code, severity: 'error', file, line: Number(line), column: Number(column), docs: `docs/checks/${code}.md` }] }]);
    const [issue] = files[0].issues;
    expect([typeof issue.message, typeof issue.help, typeof issue.at]).toEqual(['string', 'string', 'string']);
    expect(issue.related?.map((one: any) => [one.message, `${one.file}:${one.line}:${one.column}`])).toEqual(other && [[other[0], other[1]]]);
  });

  it('for GitHub', async () => {
    const [annotation, summary, ...rest] = (await run('github')).split('\n');
    expect(annotation).toMatch(new RegExp(`^::error file=${file},line=${line},col=${column},(endColumn=\\d+,)?(endLine=\\d+,)?title=${code}::[^:]`));
    if (other !== undefined) expect(annotation).toContain(`%0A${other[0]}: ${other[1]}%0A`);
    expect([summary, rest]).toEqual(['1 file: 1 error', ['']]);
  });

  it('as SARIF that keeps to its published schema', async () => {
    const log = JSON.parse(await run('sarif'));
    expect(sarifMistakes(log)).toEqual([]);
    const [{ tool, results, invocations }] = log.runs;
    expect(tool.driver.rules.map((rule: any) => rule.id)).toEqual([code]);
    expect(tool.driver.rules[0].shortDescription.text).toMatch(/^[A-Z].*\.$/);
    expect(tool.driver.rules[0].help.text).toContain('## Consequence for the patient');
    expect(invocations[0].executionSuccessful).toBe(true);
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ ruleId: code, ruleIndex: 0, level: 'error', suppressions: [] });
    const { region, artifactLocation } = results[0].locations[0].physicalLocation;
    expect([artifactLocation.uri.endsWith('clinic.json'), region.startLine, region.startColumn]).toEqual([true, Number(line), Number(column)]);
    const told = results[0].relatedLocations?.map(({ message, physicalLocation: at }: any) => [message.text, at.region.startLine]);
    expect(told).toEqual(other && [[other[0], Number(other[1].split(':')[1])]]);
  });
});

describe('all of them in one file', () => {
  const text = `{\n  ${child()},\n  "advice": { "ice": { "txet": "Cool it." } },\n  "underHold": { "entry": { "all": [{ "condition": "walking-pain-midl" }] }, ${house} },\n  "criteria": { "two-weeks": null, "stands-ten-seconds": { "all": [{ "fact": "balance.injured", "operator": "lessThan", "value": 2 },\n    { "fact": "balance.injured", "operator": "greaterThan", "value": 5 }], ${house} } },\n}`;

  it('one run shows all', async () => {
    folder.write('clinic.json', text);
    const { stdout } = await folder.run('validate', ['clinic.json']);
    expect([...stdout.matchAll(/error\[([\w-]+)\]/g)].map(([, code]) => code)).toEqual(['unknown-key', 'unknown-id', 'unknown-id', 'never-met', 'not-json']);
    expect(stdout).toContain('1 file: 5 errors\n');
  });

  it('the log of SARIF names each rule once and keeps to its schema', async () => {
    const { stdout } = await folder.run('validate', ['clinic.json'], ['--format', 'sarif']);
    const log = JSON.parse(stdout);
    expect(sarifMistakes(log)).toEqual([]);
    expect(log.runs[0].tool.driver.rules.map((rule: any) => rule.id)).toEqual(['never-met', 'not-json', 'unknown-id', 'unknown-key']);
    for (const { ruleId, ruleIndex } of log.runs[0].results) expect(log.runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });
});

describe('names of files in SARIF', () => {
  it.each([
    ['a space, a percent sign and an umlaut', 'our clinic/50%/präxis.json', 'our%20clinic/50%25/pr%C3%A4xis.json'],
    ['a colon and a hash', 'a:b#c.json', 'a%3Ab%23c.json'],
  ])('%s', async (_, name, uri) => {
    folder.write(name, '{');
    const { stdout } = await folder.run('validate', [name], ['--format', 'sarif']);
    const log = JSON.parse(stdout);
    expect(sarifMistakes(log)).toEqual([]);
    expect(log.runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toContain(uri.replaceAll('%3A', ':'));
  });

  it('what is below the present folder is relative, standard input has a name', async () => {
    const { stdout } = await folder.run('validate', ['-'], ['--format', 'sarif'], '{');
    expect(JSON.parse(stdout).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('(stdin)');
    const { artifactUri } = await import('../../src/cli/findings/artifact-uri.js');
    expect(artifactUri('our clinic/a:b#50%.json')).toBe('our%20clinic/a%3Ab%2350%25.json');
  });
});

const ajv = new Ajv({ strict: false, unicodeRegExp: false });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addFormat('uri-reference', (text: string) => /^(?:[\w.~:/?#[\]@!$&'()*+,;=-]|%[\dA-Fa-f]{2})*$/.test(text));
ajv.addFormat('date-time', true);
const keepsToSchema = ajv.compile(JSON.parse(readFileSync(new URL('../support/sarif/sarif-schema-2.1.0.json', import.meta.url), 'utf8')) as object);

function sarifMistakes(log: unknown): unknown[] {
  keepsToSchema(log);
  return (keepsToSchema.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

it('the schema of SARIF is really asked', () => {
  expect(sarifMistakes({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, level: 'worst' }] }] })).not.toEqual([]);
  expect(sarifMistakes({ version: '2.1.0', runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: { text: 'x' }, locations: [{ physicalLocation: { artifactLocation: { uri: 'a b' } } }] }] }] })).not.toEqual([]);
});
