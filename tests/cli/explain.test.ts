import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pageBlocks } from '../../src/cli/explain/page-blocks.js';
import { issueCodes } from '../../src/issue/describe-issue.js';
import { runHere } from '../support/run-cli.js';

const page = (code: string): string => readFileSync(new URL(`../../docs/checks/${code}.md`, import.meta.url), 'utf8');

describe('rehab-rules explain', () => {
  it('prints a page: headings, text in 80 columns, examples indented as they are', async () => {
    const { code, stdout, stderr } = await runHere(['explain', 'not-json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^not-json\n\nThe file is not valid JSON\.\n\nWHAT IT MEANS\n\n/);
    expect(stdout).toContain('\nCONSEQUENCE FOR THE PATIENT\n\nThe file is refused, so nobody gets an answer from it.');
    expect(stdout).toContain('\n- A comma missing between two entries.\n');
    expect(stdout).toContain('\nBAD\n\nA comma with nothing after it:\n\n    {\n      "pain": { "walking": 2, }\n    }\n');
  });

  it.each(issueCodes)('%s: nothing of the page is lost', async (code) => {
    const { stdout } = await runHere(['explain', code]);
    const words = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\d]+/u).filter((word) => word !== '');
    const told = page(code).replaceAll(/^```.*$/gm, '').replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1');
    expect(words(stdout)).toEqual(words(told));
    expect(stdout).not.toMatch(/```|^#|\]\(/m);
  });

  it('takes the code in capital letters too', async () => {
    expect(await runHere(['explain', 'NOT-JSON'])).toEqual(await runHere(['explain', 'not-json']));
  });

  it('lists every code with a sentence, by stage', async () => {
    const { code, stdout } = await runHere(['explain']);
    expect(code).toBe(0);
    for (const one of issueCodes) expect(stdout).toMatch(new RegExp(`^- \`${one}\`: [A-Z]`, 'm'));
    const order = ['THE FILE AS TEXT', 'STRUCTURE', 'NAMES AND DEFINITIONS OF A RULE SET', 'MEANING OF A RULE SET'].map((heading) => stdout.indexOf(`\n${heading}\n`));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  it.each([
    ['nver-met', 'error: there is no finding `nver-met` (did you mean `never-met`?)\n'],
    ['headache', 'error: there is no finding `headache` (`rehab-rules explain` lists them all)\n'],
    ['../never-met', 'error: there is no finding `../never-met` (did you mean `never-met`?)\n'],
    ['readme', 'error: there is no finding `readme` (`rehab-rules explain` lists them all)\n'],
  ])('%s is a wrong call', async (code, stderr) => {
    expect(await runHere(['explain', code])).toEqual({ code: 64, stdout: '', stderr });
  });
});

describe('the pieces of a page', () => {
  it('lines that belong together are one paragraph, links are words, examples stay as they are', () => {
    const text = '# `code`\n\nOne\ntwo [three](four.md) *five*.\n\n## Six\n\n- seven\n  eight\n- nine\n\n```json change\n{ "a": 1 }\n\n  - b\n```\n';
    expect(pageBlocks(text)).toEqual([
      { kind: 'title', text: '`code`' },
      { kind: 'paragraph', text: 'One two three five.' },
      { kind: 'heading', text: 'Six' },
      { kind: 'item', text: 'seven eight' },
      { kind: 'item', text: 'nine' },
      { kind: 'code', lines: ['{ "a": 1 }', '', '  - b'] },
    ]);
  });
});
