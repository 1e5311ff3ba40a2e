import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../scripts/site/build-site.js';
import { guides } from '../../scripts/site/guides.js';
import { openBrowser, watchedPage, type Watched } from './support/chromium.js';
import { serveFolder } from './support/serve-folder.js';

const out = mkdtempSync(join(tmpdir(), 'site-'));
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let watched: Watched;

beforeAll(async () => {
  await buildSite(out);
  [browser, site] = await Promise.all([openBrowser(), serveFolder(out)]);
});
afterAll(async () => {
  await Promise.all([browser.close(), site.close()]);
  rmSync(out, { recursive: true, force: true });
});
afterEach(async () => {
  const { page, complaints, outside } = watched;
  await page.context().close();
  expect(complaints).toEqual([]);
  expect(outside).toEqual([]);
});

async function open(path: string, width = 1280): Promise<Page> {
  watched = await watchedPage(browser, site.home, { viewport: { width, height: 800 } });
  await watched.page.goto(site.home + path);
  return watched.page;
}

/** Types into the search and lists what it finds. */
async function search(page: Page, words: string): Promise<string[]> {
  await page.locator('#tsd-search-trigger').click();
  await page.locator('#tsd-search-input').fill(words);
  const results = page.locator('#tsd-search-results li');
  await expect.poll(() => results.count()).toBeGreaterThan(0);
  return (await results.allTextContents()).map((text) => text.trim());
}

describe('the site', () => {
  it('finds a guide by its words, and a member of the API', async () => {
    const page = await open('index.html');
    expect((await search(page, 'patient')).join()).toContain('Show it to a patient');
    await page.locator('#tsd-search-input').fill('createRehab');
    await expect.poll(() => page.locator('#tsd-search-results li').first().textContent()).toContain('createRehab');
    await page.locator('#tsd-search-results li').first().locator('a').click();
    await expect.poll(() => page.url()).toContain('createRehab');
  });

  it('shows every guide under its heading, in reading order', async () => {
    const page = await open('documents/get-started.html');
    const text = (await page.locator('.site-menu').textContent()) ?? '';
    const headings = Object.keys(guides).map((heading) => text.indexOf(heading));
    expect(headings.every((place) => place >= 0)).toBe(true);
    expect([...headings].sort((a, b) => a - b)).toEqual(headings);
    const first = guides.Begin!.map((name) => /^# (.*)/.exec(readFileSync(new URL(`../../docs/${name}.md`, import.meta.url), 'utf8'))![1]!);
    const links = (await page.locator('.site-menu nav.tsd-navigation a').allTextContents()).map((one) => one.trim());
    expect(links.filter((one) => first.includes(one))).toEqual(first);
  });

  it.each(['index.html', 'documents/safety.html', 'functions/index.createRehab.html'])('leads from %s to the rule book and the playground, and back', async (start) => {
    const page = await open(start);
    await page.locator('header').getByRole('link', { name: 'Rule book' }).click();
    await expect.poll(() => page.url()).toBe(`${site.home}rule-book/index.html`);
    await page.getByRole('link', { name: 'Playground' }).click();
    await expect.poll(() => page.url()).toBe(`${site.home}playground/index.html`);
    await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Rule book' }).click();
    await expect.poll(() => page.url()).toBe(`${site.home}rule-book/index.html`);
    await page.getByRole('link', { name: 'rehab-rules' }).first().click();
    await expect.poll(() => page.url()).toBe(`${site.home}index.html`);
  });

  it('leads from a reason in the playground to its place in the rule book', async () => {
    const page = await open('playground/index.html#assessedOn=2026-03-07&screens.redFlags=complete&screens.flare=complete&screens.testConditions=standard&injury.date=2026-03-03&pain.rest=7');
    const row = page.locator('.criterion', { hasText: 'Pain at rest no more than mild' }).first();
    await row.locator('summary').first().click();
    await row.getByRole('link', { name: /^In the rule book/ }).click();
    await expect.poll(() => page.url()).toBe(`${site.home}rule-book/criteria.html#criterion-rest-pain-mild`);
    expect(await page.locator('#criterion-rest-pain-mild').isVisible()).toBe(true);
  });

  it('leads to every exercise, hold, setback, warning and criterion that guidance can name', async () => {
    const page = await open('rule-book/index.html');
    const pages = [['criterion', 'criteria'], ['exercise', 'exercises'], ['hold', 'holds'], ['setback', 'setbacks'], ['warning', 'warnings']] as const;
    for (const [kind, file] of pages) {
      const ids = Object.keys((JSON.parse(readFileSync(new URL(`../../rules/hamstring/${file}.json`, import.meta.url), 'utf8')) as Record<string, Record<string, object>>)[file]!);
      await page.goto(`${site.home}rule-book/${file}.html`);
      const missing = await page.evaluate(`${JSON.stringify(ids)}.filter((id) => document.getElementById('${kind}-' + id) === null)`);
      expect(missing).toEqual([]);
    }
  });

  it('has no link into itself that leads nowhere', async () => {
    const page = await open('index.html');
    const queue = ['index.html', 'documents/get-started.html', 'modules/index.html', 'rule-book/index.html', 'playground/index.html'];
    const seen = new Set(queue);
    const broken: string[] = [];
    for (const path of queue) {
      const response = await page.request.get(site.home + path);
      if (!response.ok()) broken.push(path);
      if (!path.endsWith('.html') || !response.ok()) continue;
      for (const [, address] of (await response.text()).matchAll(/<a [^>]*?href="([^"#]+)/g)) {
        if (/^(?:[a-z]+:|data:)/i.test(address!)) continue;
        const target = new URL(address!.replaceAll('&amp;', '&'), site.home + path).href;
        const within = target.startsWith(site.home) ? decodeURI(target.slice(site.home.length)) : target;
        if (!seen.has(within)) {
          seen.add(within);
          queue.push(within);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(100);
    expect(broken).toEqual([]);
  });

  it.each(['index.html', 'documents/get-started.html'])('shows %s on a phone without scrolling sideways', async (path) => {
    const page = await open(path, 375);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
  });
});
