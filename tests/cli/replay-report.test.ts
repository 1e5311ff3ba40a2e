import { readFileSync } from 'node:fs';
import pc from 'picocolors';
import { SaxesParser } from 'saxes';
import { describe, expect, it, vi } from 'vitest';
import type { CohortReport } from '../../src/replay/tally.js';
import { ProgressBar } from '../../src/cli/replay/output/progress-bar.js';
import { progressLine, type Advance } from '../../src/cli/replay/output/progress-line.js';
import type { Shell } from '../../src/cli/shell.js';
import { cohortFile, cohortLines } from '../support/cohort.js';
import { replayFiles } from '../support/replay-files.js';
import { runHere } from '../support/run-cli.js';

const files = replayFiles();
const size = cohortLines.length;
const summary = (...options: readonly string[]) => runHere(['replay', 'examples/cohort/cohort.ndjson', '--summary', ...options]);

/** Digests change with every change of the rules. */
const withoutDigest = (text: string): string => text.replaceAll(/\b[0-9a-f]{64}\b/g, '(digest)').replaceAll(/digest [0-9a-f]{12}/g, 'digest (digest)');

/** Reads a page as XML, and gives the text in it. */
function textOf(html: string): string {
  const parser = new SaxesParser();
  let text = '';
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('text', (part) => (text += part));
  parser.write(html.replace('<!doctype html>', '')).close();
  return text;
}

describe('the summary of the small cohort', () => {
  it.each([
    ['text', 'cohort-summary.txt'],
    ['json', 'cohort-summary.json'],
  ])('as %s is known to the byte', async (format, file) => {
    const { code, stdout, stderr } = await summary('--summary-format', format);
    expect({ code, stderr }).toEqual({ code: 0, stderr: `${size} lines: ${size} answered, 0 rejected\n` });
    await expect(withoutDigest(stdout)).toMatchFileSnapshot(`snapshots/${file}`);
  });

  it('as a comparison is known to the byte', async () => {
    const { stdout } = await summary('--against', 'examples/clinics/strict');
    await expect(withoutDigest(stdout)).toMatchFileSnapshot('snapshots/cohort-comparison.txt');
  });

  it('says which rule set, which cohort, and that it is made up', async () => {
    const { stdout } = await summary();
    expect(stdout).toMatch(/^Hamstring strain: .*\nRule set hamstring \d.*, digest [0-9a-f]{12}, reviewed .*\nCohort examples\/cohort\/cohort.ndjson: \d+ lines, \d+ answered, 0 rejected\nAll snapshots are synthetic/);
    expect(stdout).toMatch(/\nThe rules say what is met, not met or unknown\. The clinician decides\.\n$/);
  });

  it('agrees with its rows', async () => {
    const { stdout } = await runHere(['replay', cohortFile, '--columns', 'phase.id,running.decision,hold.findings.id', '--summary-out', files.path('s.json')]);
    const rows = stdout.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    const { summary: counted } = JSON.parse(files.read('s.json')) as CohortReport;
    for (const { id, snapshots } of counted.phases) expect(rows.filter((row) => row['phase.id'] === id)).toHaveLength(snapshots);
    for (const { decision, snapshots } of counted.running) expect(rows.filter((row) => row['running.decision'] === decision)).toHaveLength(snapshots);
    for (const { id, found } of counted.holds) expect(rows.filter((row) => (row['hold.findings.id'] as string[] | null)?.includes(id))).toHaveLength(found);
  });

  it('counts the rejected lines', async () => {
    const { stdout } = await runHere(['replay', '-', '--summary'], `${cohortLines[0]}{}\n${cohortLines[1]}`);
    expect(stdout).toContain('Cohort (stdin): 3 lines, 2 answered, 1 rejected\n');
  });
});

describe('the summary as a page', () => {
  it.each([
    ['alone', []],
    ['with a comparison', ['--against', 'examples/clinics/strict']],
  ])('%s is well formed and needs nothing else', async (_, options) => {
    const { stdout } = await summary('--summary-format', 'html', ...options);
    const text = textOf(stdout);
    for (const part of ['Rule set hamstring', 'Phases', 'Restore motion and first strength', 'The clinician decides.']) expect(text).toContain(part);
    expect(stdout).not.toMatch(/<script|https?:|src=|@import|url\(/);
    expect(stdout).toMatch(/prefers-color-scheme: dark/);
    expect(stdout).toMatch(/@media print/);
  });

  it('has bars as long as the numbers beside them', async () => {
    const { stdout } = await summary('--summary-format', 'html');
    const row = /<th scope="row" title="acute">[^<]*<\/th><td>(\d+)<\/td>.*?<rect class="plain" x="0" width="([\d.]+)"/.exec(stdout)!;
    expect(Number(row[2])).toBeCloseTo((100 * Number(row[1])) / size, 2);
    const widest = [...stdout.matchAll(/<svg.*?<\/svg>/g)].map(([svg]) => [...svg.matchAll(/<rect class="(?!ground)\w+" x="([\d.]+)" width="([\d.]+)"/g)].reduce((end, [, x, width]) => Math.max(end, Number(x) + Number(width)), 0));
    expect(Math.max(...widest)).toBeLessThanOrEqual(100.01);
  });

  it('takes words of a rule set and names of a cohort as text', async () => {
    const rules = JSON.parse(readFileSync('docs/minimal-rule-set.json', 'utf8')) as { title: string };
    rules.title = '<img src=x onerror=alert(1)> & "more"';
    const { stdout } = await runHere(['replay', '-', '--rules', files.write('rules.json', JSON.stringify(rules)), '--summary', '--summary-format', 'html'], '{"snapshot":{}}\n');
    expect(stdout).not.toContain('<img');
    expect(textOf(stdout)).toContain(rules.title);
  });
});

describe('the line that says how far a run is', () => {
  const half: Advance = { lines: 412_000, ownLines: 412_000, bytes: 500, from: 0, size: 1000, rejected: 0, seconds: 20 };
  it.each([
    ['half of it', {}, '50 % · 412,000 lines · 20,600 a second · 20 s left'],
    ['with rejected lines', { rejected: 1234 }, '50 % · 412,000 lines · 20,600 a second · 1,234 rejected · 20 s left'],
    ['of standard input', { size: null }, '412,000 lines · 20,600 a second'],
    ['after an interrupt: time and rate are those of this run', { from: 400, ownLines: 1000 }, '50 % · 412,000 lines · 50 a second · 1 min 40 s left'],
    ['of many hours', { bytes: 1, size: 10_000 }, '0 % · 412,000 lines · 20,600 a second · 55 h 33 min left'],
    ['at its start', { lines: 0, ownLines: 0, bytes: 0, seconds: 0 }, '0 % · 0 lines'],
  ])('%s', (_, change, expected) => expect(progressLine({ ...half, ...change })).toBe(expected));
});

describe('the progress bar', () => {
  const advance = { lines: 10, ownLines: 10, bytes: 5, from: 0, size: 10, rejected: 0 };

  function told(errColumns?: number): string {
    vi.useFakeTimers({ toFake: ['Date'] });
    let text = '';
    const shell: Shell = { stdin: (async function* () { yield await Promise.resolve(''); })(), out: () => undefined, err: (part) => (text += part), width: 80, colors: pc.createColors(false), today: '2026-03-01', ...(errColumns === undefined ? {} : { errColumns }) };
    const bar = new ProgressBar(shell);
    bar.update(advance);
    vi.advanceTimersByTime(1000);
    bar.update(advance);
    bar.update(advance);
    bar.clear();
    bar.clear();
    vi.useRealTimers();
    return text;
  }

  it('writes over its own line on a terminal, now and then, and makes room at the end', () => expect(told(80)).toBe('\r50 % · 10 lines · 10 a second · 1 s left\u001b[K\r\u001b[K'));
  it('fits a narrow terminal', () => expect(told(20)).toBe('\r50 % · 10 lines · 1\u001b[K\r\u001b[K'));
  it('says nothing elsewhere', () => expect(told()).toBe(''));
});

describe('rehab-rules synthesize', () => {
  it('writes the cohort of the examples, as NDJSON and as CSV', async () => {
    const { code, stdout, stderr } = await runHere(['synthesize', '--people', '18']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(readFileSync(cohortFile, 'utf8'));
    await runHere(['synthesize', '--people', '18', '--seed', '1', '--out', files.path('people.csv')]);
    expect(files.read('people.csv')).toBe(readFileSync(cohortFile.replace('.ndjson', '.csv'), 'utf8'));
  });

  it('asks how many people', async () => expect((await runHere(['synthesize'])).code).toBe(64));
});
