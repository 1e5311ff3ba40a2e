import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeIssue, issueCodes } from '../../src/issue/describe-issue.js';
import type { Issue } from '../../src/issue/issue.js';
import { findingsIn, inBases } from './findings.js';
import { generated } from './generated.js';
import { blocksOf, catalogue, readPage } from './read-page.js';

const template = ['What it means', 'Consequence for the patient', 'Common causes', 'Bad', 'Good'];

const told = (issues: readonly Issue[]): string[] => issues.map((issue) => `${issue.code}: ${describeIssue(issue).message}`);

it('the rule sets behind the examples raise nothing', () => {
  expect(told(inBases())).toEqual([]);
});

it('every page belongs to a code', () => {
  const pages = readdirSync(catalogue).filter((name) => name.endsWith('.md') && name !== 'README.md');
  expect(pages.map((name) => name.slice(0, -3)).filter((name) => !(issueCodes as readonly string[]).includes(name))).toEqual([]);
  expect(Object.keys(generated).filter((code) => !blocksOf(readPage(code).sections.Bad).some(({ info }) => info === 'text generated'))).toEqual([]);
});

it('every link leads to something', () => {
  for (const name of readdirSync(catalogue).filter((one) => one.endsWith('.md'))) {
    for (const [, target = ''] of readFileSync(new URL(name, catalogue), 'utf8').matchAll(/\]\(([^)]+)\)/g)) {
      expect(existsSync(new URL(target, catalogue)), `${name}: ${target}`).toBe(true);
    }
  }
});

it('the index lists every code once, with the sentence of its page', () => {
  const index = readFileSync(new URL('README.md', catalogue), 'utf8');
  const lines = index.split('\n').filter((line) => line.startsWith('- ['));
  const expected = issueCodes.map((code) => `- [\`${code}\`](${code}.md): ${readPage(code).sentence}`);
  expect([...lines].sort()).toEqual([...expected].sort());
});

describe.each(issueCodes)('%s', (code) => {
  it('has a page that follows the template', () => {
    const page = readPage(code);
    expect(page.title).toBe(code);
    expect(page.sentence).toMatch(/^[A-Z`][^\n]{10,140}\.$/);
    expect(page.headings).toEqual(template);
    for (const heading of template) expect(page.sections[heading], heading).not.toBe('');
    expect(page.sections['Common causes']).toMatch(/^- /);
    // The words that a rule set must not use stand on the page that forbids them.
    if (code !== 'claims-clearance') expect(JSON.stringify(page)).not.toMatch(/\b(cleared|clears|safe to|guarantee)/i);
  });

  it('is raised by the bad example, and nothing else is', async () => {
    const { sections } = readPage(code);
    const issues = await findingsIn(code, 'bad', blocksOf(sections.Bad));
    expect(issues.map((issue) => issue.code), told(issues).join('\n')).toContain(code);
    expect(told(issues.filter((issue) => issue.code !== code))).toEqual([]);
    expect(/This\sis\sa\swarning/.test(sections['What it means'] ?? '')).toBe(issues.every(({ severity }) => severity === 'warning'));
    for (const issue of issues) {
      const { message, help } = describeIssue(issue);
      for (const sentence of [message, help]) expect(sentence).toMatch(/^[a-z`\d](?!.*(undefined|\[object)).*[^.\s]$/);
    }
  });

  it('is not raised by the good example, nor is anything else', async () => {
    const { Bad, Good } = readPage(code).sections;
    expect(told(await findingsIn(code, 'good', blocksOf(Good)))).toEqual([]);
    // A near miss shows the same kind of thing, with a change.
    expect(blocksOf(Good).map(({ info }) => info)).toEqual(blocksOf(Bad).map(({ info }) => info));
    expect(blocksOf(Good)).not.toEqual(blocksOf(Bad));
  });
});
