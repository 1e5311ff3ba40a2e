import { beforeAll, describe, expect, it } from 'vitest';
import { hamstring } from '../../src/hamstring.js';
import { attribute, bookInput, elementsOf, filesOf, rendered, textOf } from '../support/rule-books.js';
import { runHere } from '../support/run-cli.js';

const home = 'https://clinic.example/book/';

async function links(snapshot: string, address = home): Promise<{ words: string; href: string }[]> {
  const { code, stdout } = await runHere(['evaluate', `examples/${snapshot}.json`, '--format', 'markdown', '--rule-book', address]);
  expect(code).toBe(0);
  return rendered(stdout).filter(({ tagName }) => tagName === 'a').map((element) => ({ words: textOf(element), href: attribute(element, 'href')! }));
}

describe('guidance in Markdown with a rule book', () => {
  const files = filesOf(bookInput(hamstring));
  let found: { words: string; href: string }[];
  beforeAll(async () => {
    found = (await Promise.all(['day-2', 'day-12', 'red-flag', 'flare-up', 'ready-to-jog', 'back-in-sport'].map((name) => links(name)))).flat();
  });

  it('leads from every reason to the rule of that name', () => {
    expect(found.length).toBeGreaterThan(50);
    for (const { words, href } of found) {
      expect(href.startsWith(home), href).toBe(true);
      const [page = '', anchor] = href.slice(home.length).split('#');
      const entry = elementsOf(files.get(page) ?? '').find((element) => attribute(element, 'id') === anchor);
      expect(entry, href).toBeDefined();
      const [name = ''] = words.replace(/ \([A-Z]{1,2}\d+\)$/, '').split('. ');
      expect(textOf(entry!)).toContain(name.replace(/\.$/, ''));
    }
  });

  it.each(['criterion', 'hold', 'setback', 'warning', 'exercise', 'advice'])('leads to a %s', (kind) => expect(found.map(({ href }) => href)).toContainEqual(expect.stringContaining(`#${kind}-`)));

  it.each([
    ['https://clinic.example/book', 'https://clinic.example/book/'],
    ['https://clinic.example/book/index.html', 'https://clinic.example/book/'],
    ['../book', '../book/'],
    ['my book', 'my%20book/'],
  ])('takes the address %s', async (address, expected) => {
    for (const { href } of await links('day-12', address)) expect(href).toMatch(new RegExp(`^${expected.replaceAll('.', String.raw`\.`)}[a-z]+\\.html#`));
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', ''])('refuses the address `%s`', async (address) => {
    const { code, stderr } = await runHere(['evaluate', 'examples/day-12.json', '--format', 'markdown', '--rule-book', address]);
    expect([code, stderr]).toEqual([64, expect.stringMatching(/It must be a web address or a path/)]);
  });

  it('cannot end a link early', async () => {
    for (const { href } of await links('day-12', 'https://clinic.example/a> [x](https://evil.example)\n<b')) expect(href).toMatch(/^https:\/\/clinic\.example\/a%3E/);
  });

  it('is told that text and JSON have no links', async () => {
    const { code, stderr } = await runHere(['evaluate', 'examples/day-12.json', '--rule-book', home]);
    expect([code, stderr]).toEqual([64, 'error: --rule-book goes with --format markdown\n']);
  });
});
