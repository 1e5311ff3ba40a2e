import { mkdtempSync, rmSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../support/run-cli.js';
import { violations } from './support/axe.js';
import { openBrowser, watchedPage, type Watched } from './support/chromium.js';
import { serveFolder } from './support/serve-folder.js';

const out = mkdtempSync(join(tmpdir(), 'rule-book-'));
const books = { hamstring: 'hamstring', clinic: 'examples/clinics/elite/rule-set.json', minimal: 'docs/minimal-rule-set.json' } as const;
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  for (const [name, rules] of Object.entries(books)) expect((await runHere(['docs', rules, '--out', join(out, name)])).code).toBe(0);
  [browser, site] = await Promise.all([openBrowser(), serveFolder(out)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
  rmSync(out, { recursive: true, force: true });
});

const address = (book: string, page: string): string => `${site.home}${book}/${page}`;

async function withPage(options: Parameters<typeof watchedPage>[2], use: (watched: Watched) => Promise<void>): Promise<void> {
  const watched = await watchedPage(browser, site.home, options);
  await use(watched);
  await watched.page.context().close();
  expect(watched.complaints).toEqual([]);
  expect(watched.outside).toEqual([]);
}

describe.each(Object.keys(books))('every page of the book of %s', (book) => {
  const pages = (): string[] => readdirSync(join(out, book)).filter((name) => name.endsWith('.html'));

  it('has no barrier that axe finds', () =>
    withPage({ viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      for (const name of pages()) {
        await page.goto(address(book, name));
        expect(await violations(page), name).toEqual([]);
      }
    }), 600_000);

  it.each([375, 320])('fits a screen %i pixels wide without scrolling sideways', (width) =>
    withPage({ viewport: { width, height: 800 } }, async ({ page }) => {
      for (const name of pages()) {
        await page.goto(address(book, name));
        expect(await page.evaluate<number>('document.documentElement.scrollWidth'), name).toBeLessThanOrEqual(width);
      }
    }),
  );
});

describe('axe', () => {
  // Together these pages hold every kind of block and every color.
  it.each([
    ['at night', { colorScheme: 'dark', viewport: { width: 1280, height: 900 } }],
    ['on a phone', { viewport: { width: 375, height: 800 } }],
  ] as const)('finds no barrier %s either', (_, options) =>
    withPage(options, async ({ page }) => {
      for (const name of ['index.html', 'phase-strengthen.html', 'running.html', 'holds.html', 'warnings.html', 'house-defaults.html', 'examples-acute.html']) {
        await page.goto(address('hamstring', name));
        expect(await violations(page), name).toEqual([]);
      }
    }), 600_000);
});

describe('with the keyboard alone', () => {
  it('the first key leads past the menu', () =>
    withPage({}, async ({ page }) => {
      await page.goto(address('hamstring', 'index.html'));
      await page.keyboard.press('Tab');
      expect(await page.evaluate<string>('document.activeElement.textContent')).toBe('Skip to the content');
      expect(await page.locator('.skip').boundingBox()).toMatchObject({ x: 8 });
      await page.keyboard.press('Enter');
      expect(await page.evaluate<string>('document.activeElement.id')).toBe('content');
    }));

  it('the menu leads to a phase, which is marked as the present page', () =>
    withPage({}, async ({ page }) => {
      await page.goto(address('hamstring', 'index.html'));
      const focused = () => page.evaluate<string>('document.activeElement.textContent');
      for (let i = 0; i < 30 && (await focused()) !== 'Strengthen and load'; i += 1) await page.keyboard.press('Tab');
      expect(await page.evaluate<string>('getComputedStyle(document.activeElement).outlineStyle')).toBe('solid');
      await page.keyboard.press('Enter');
      await page.waitForURL(/phase-strengthen\.html$/);
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Strengthen and load');
      expect(await page.locator('nav [aria-current=page]').textContent()).toBe('Strengthen and load');
    }));

  it('a wide table can be scrolled', () =>
    withPage({ viewport: { width: 375, height: 800 } }, async ({ page }) => {
      await page.goto(address('hamstring', 'running.html'));
      const frame = page.getByRole('region', { name: 'The levels of the ladder' });
      await frame.focus();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => frame.evaluate(({ scrollLeft }: { scrollLeft: number }) => scrollLeft)).toBeGreaterThan(0);
    }));
});

describe('a link of guidance', () => {
  it('leads to the rule, which is in view and marked', () =>
    withPage({ viewport: { width: 1280, height: 900 } }, async ({ page }) => {
      await page.goto(address('hamstring', 'criteria.html#criterion-isometric-strength-for-strengthen'));
      const entry = page.locator('.entry:target');
      expect(await entry.getByRole('heading').textContent()).toContain('Isometric knee-flexor strength');
      await expect.poll(async () => (await entry.boundingBox())?.y).toSatisfy((y: number) => y >= 0 && y < 900);
    }));
});

describe('on paper', () => {
  it.each(['index.html', 'phase-strengthen.html', 'running.html'])('%s is a document without the menu', (name) =>
    withPage({}, async ({ page }) => {
      await page.goto(address('hamstring', name));
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      expect(await page.locator('nav').isVisible()).toBe(false);
      expect(await page.evaluate<string>('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)');
      expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
      expect(pdf.length).toBeGreaterThan(10_000);
    }),
  );
});
