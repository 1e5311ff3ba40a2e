import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { buildPlayground } from '../../playground/build.js';
import { violations } from './support/axe.js';
import { openBrowser, watchedPage, type Watched } from './support/chromium.js';
import { serveFolder } from './support/serve-folder.js';

const out = mkdtempSync(join(tmpdir(), 'playground-'));
let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let watched: Watched;

beforeAll(async () => {
  await buildPlayground(join(out, 'playground'));
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

async function open(hash = '', options: BrowserContextOptions = {}): Promise<Page> {
  watched = await watchedPage(browser, site.home, options);
  await watched.page.goto(`${site.home}playground/index.html${hash}`);
  return watched.page;
}

const example = (page: Page, name: string) => page.getByLabel('Example patient').selectOption({ label: name });
const guidance = (page: Page, id = 'hamstring') => page.locator(`.answer[data-rule-set="${id}"]`);
const part = (page: Page, heading: string, id?: string) => guidance(page, id).locator('.part', { has: page.getByRole('heading', { name: new RegExp(`^${heading}`) }) });
const criterion = (page: Page, label: string) => part(page, 'Next phase').locator('.criterion', { hasText: label }).first();
const group = async (page: Page, name: string): Promise<void> => {
  const details = page.locator('details.group', { has: page.locator('.name', { hasText: name }) });
  if ((await details.getAttribute('open')) === null) await details.locator('> summary').click();
};
/** Chromium takes many seconds to insert a long text key by key; a paste is one event. */
const paste = (page: Page, text: string) =>
  page.getByLabel('Rule set (JSON)').evaluate((area: any, pasted) => {
    area.value = pasted;
    area.dispatchEvent(new (area.ownerDocument.defaultView.InputEvent)('input', { bubbles: true }));
  }, text);
const clinic = async (page: Page, text: string): Promise<void> => {
  const panel = page.locator('details.clinic');
  if ((await panel.getAttribute('open')) === null) await panel.locator('> summary').click();
  await paste(page, text);
  await page.getByRole('button', { name: 'Check and compare' }).click();
};

describe('the form', () => {
  it('begins with everything unknown, and the guidance says that nobody was asked', async () => {
    const page = await open();
    await expect.poll(() => part(page, 'Hold').textContent()).toContain('questions not answered');
    expect(await page.locator('.field.given').count()).toBe(0);
    expect(await page.locator('.form input[type=checkbox]:checked').count()).toBe(0);
    expect(await page.locator('.choice input:checked + span').allTextContents()).toSatisfy((words: string[]) => words.length > 50 && words.every((word) => word === 'unknown'));
  });

  it('offers every example that the package has', async () => {
    const page = await open();
    const files = readdirSync(new URL('../../examples/', import.meta.url)).filter((name) => name.endsWith('.json'));
    expect(await page.getByLabel('Example patient').locator('option').count()).toBe(files.length + 1);
  });

  it('asks for every fact of the rule set that is not a count, with unit, range and how to measure', async () => {
    const page = await open();
    const { facts } = JSON.parse(readFileSync(new URL('../../rules/hamstring/facts.json', import.meta.url), 'utf8')) as { facts: Record<string, { derived?: object }> };
    const wanted = Object.values(facts).filter(({ derived }) => derived === undefined || !('count' in derived)).length;
    expect(await page.locator('.group .field').count()).toBe(wanted);
    const field = page.locator('.field', { has: page.getByLabel('Pain at rest', { exact: true }) });
    expect(await field.textContent()).toContain('0 to 10 NRS');
    await group(page, 'Pain');
    await field.getByText('How to measure').click();
    expect(await field.locator('.how p').first().isVisible()).toBe(true);
  });

  it('turns a criterion from unknown to met to not met as a value is typed, and back when it is taken away', async () => {
    const page = await open('#assessedOn=2026-03-07&screens.redFlags=complete&screens.flare=complete&screens.testConditions=standard&injury.date=2026-03-03');
    const row = criterion(page, 'Pain at rest no more than mild');
    const field = page.getByLabel('Pain at rest', { exact: true });
    await group(page, 'Pain');
    await expect.poll(() => row.locator('.mark').first().textContent()).toContain('Unknown');
    await field.fill('1');
    await expect.poll(() => row.locator('.mark').first().textContent()).toContain('Met');
    await field.fill('7');
    await expect.poll(() => row.locator('.mark').first().textContent()).toContain('Not met');
    await row.locator('summary').first().click();
    const why = await row.locator('.why').textContent();
    expect(why).toContain('Pain at rest: 7 NRS');
    expect(why).toContain('at most 2 NRS');
    expect(why).toContain('house default');
    expect(why).toContain('Lay article on hamstring rehabilitation');
    await page.getByRole('button', { name: 'Set to unknown: Pain at rest' }).click();
    await expect.poll(() => row.locator('.mark').first().textContent()).toContain('Unknown');
  });

  it('says what is wrong at the field, and gives no guidance in the meantime', async () => {
    const page = await open();
    await example(page, 'Week 4: ready for the first jog');
    await expect.poll(() => part(page, 'Return to running').textContent()).toContain('start');
    await group(page, 'Pain');
    const field = page.getByLabel('Pain at rest', { exact: true });
    await field.fill('11');
    await expect.poll(() => page.locator('.problem').allTextContents()).toEqual(['Expected a value from 0 to 10 NRS, found 11; check the value and its unit.']);
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await guidance(page).textContent()).toContain('No guidance');
    expect(await part(page, 'Today’s exercises').count()).toBe(0);
    await field.fill('none');
    await expect.poll(() => page.locator('.problem').allTextContents()).toEqual(['Expected a whole number, found text "none"; for example 12 or 1.5.']);
    await field.fill('0');
    await expect.poll(() => part(page, 'Return to running').textContent()).toContain('start');
  });

  it('leads from an unanswered question to its field', async () => {
    const page = await open('#assessedOn=2026-03-07&screens.redFlags=complete&screens.flare=complete&screens.testConditions=standard');
    await part(page, 'Next phase').locator('.ask').getByRole('button', { name: 'Swelling', exact: true }).click();
    await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('f-swelling.level');
    await page.getByLabel('Show').selectOption('asked');
    expect(await page.locator('.group .field .label').allTextContents()).toContain('Swelling');
    expect(await page.locator('.group .field').count()).toBeLessThan(30);
    await page.getByLabel('Find a fact').fill('swell');
    expect(await page.locator('.group .field').count()).toBeLessThan(5);
  });

  it('works with the keyboard alone', async () => {
    const page = await open();
    await page.getByLabel('Day of the assessment').focus();
    await page.keyboard.type('03072026');
    await page.getByLabel('Red-flag screen: complete').focus();
    await page.keyboard.press('Space');
    await page.locator('[id="f-redFlags.pop"]').evaluate((field: any) => (field.closest('details').open = true));
    await page.locator('[id="f-redFlags.pop"]').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => page.url()).toContain('redFlags.pop=true');
    expect(page.url()).toContain('assessedOn=2026-03-07&screens.redFlags=complete');
  });
});

describe('the guidance', () => {
  it('shows a hold first, with what to do now, and no program beside an emergency', async () => {
    const page = await open('#assessedOn=2026-03-07&screens.redFlags=complete&redFlags.chestPainOrBreathless=true&pain.walking=0&gait.walking=normal');
    await expect.poll(() => guidance(page).locator('.part h3').first().textContent()).toBe('Holdemergency, same day');
    expect(await part(page, 'Today’s exercises').locator('.exercise').count()).toBe(0);
    expect(await part(page, 'Advice').count()).toBe(0);
    expect(await page.locator('.summary').textContent()).toMatch(/^Hold: emergency/);
  });

  it('shows exercises with their dose, the running session, warnings and what is withheld with its reason', async () => {
    const page = await open();
    await example(page, 'Week 4: ready for the first jog');
    await expect.poll(() => part(page, 'Return to running').textContent()).toContain('Walk 5 minutes, then jog 1 minute; do this 5 times.');
    expect(await part(page, 'Today’s exercises').locator('.exercise').first().textContent()).toMatch(/\d x \d+/);
    expect(await part(page, 'Withheld exercises').textContent()).toContain('From running level R8');
    const conditions = part(page, 'Return to running').getByText(/^Conditions to run: 19 met, 0 not met, 0 unknown/);
    expect(await conditions.count()).toBe(1);
  });

  it('is announced in short after a change', async () => {
    const page = await open();
    await example(page, 'Red flag: signs of an avulsion');
    await expect.poll(() => page.locator('[aria-live=polite]').first().textContent()).toBe('Hold: urgent, within days. Phase: Acute protection. Running: not yet.');
  });

  it('can be copied as JSON, with the snapshot', async () => {
    const page = await open();
    await example(page, 'Week 4: ready for the first jog');
    await page.getByText('Snapshot as JSON').click();
    const snapshot = JSON.parse(await page.getByLabel('Snapshot as JSON').inputValue()) as object;
    expect(snapshot).toEqual(JSON.parse(readFileSync(new URL('../../examples/ready-to-jog.json', import.meta.url), 'utf8')));
    await page.getByText('Guidance as JSON').click();
    const { phase, ruleSet } = JSON.parse(await page.getByLabel('Guidance as JSON').inputValue()) as { phase: { id: string }; ruleSet: { id: string } };
    expect([phase.id, ruleSet.id]).toEqual(['strengthen', 'hamstring']);
  });

  it('goes back to nothing', async () => {
    const page = await open();
    await example(page, 'Week 14: back in sport');
    await expect.poll(() => page.url()).toContain('running.level=R10');
    await page.getByRole('button', { name: 'Reset' }).click();
    await expect.poll(() => page.url()).toBe(`${site.home}playground/index.html`);
    expect(await page.locator('.field.given').count()).toBe(0);
  });
});

describe('the address', () => {
  it.each(['Day 12: nearly ready for strength work', 'Red flag: signs of an avulsion', 'Flare after an exercise session'])('carries "%s" to another page', async (name) => {
    const first = await open();
    await example(first, name);
    await expect.poll(() => first.url()).toContain('#assessedOn=');
    const told = await guidance(first).textContent();
    const address = first.url();
    expect(address.length).toBeLessThan(3000);
    const second = await first.context().newPage();
    await second.goto(address);
    expect(await guidance(second).textContent()).toBe(told);
  });

  it('is read again when it changes', async () => {
    const page = await open('#assessedOn=2026-03-07');
    await page.evaluate('location.hash = "pain.rest=4"');
    await expect.poll(() => page.locator('[id="f-pain.rest"]').inputValue()).toBe('4');
    expect(await page.locator('#f-assessedOn').inputValue()).toBe('');
  });

  it('keeps a recorded decision', async () => {
    const decision = encodeURIComponent(JSON.stringify(['Dr. Example', 'MRI: no avulsion', '2026-03-06']));
    const page = await open(`#assessedOn=2026-03-07&screens.redFlags=complete&screens.flare=complete&bruising.extent=extensive&overrides.extensive-bruising=${decision}`);
    await expect.poll(() => part(page, 'Recorded as explained').textContent()).toContain('decided by Dr. Example on 2026-03-06: MRI: no avulsion');
    expect(await part(page, 'Hold').count()).toBe(0);
    await page.getByRole('button', { name: 'Remove the decision about extensive-bruising' }).click();
    await expect.poll(() => part(page, 'Hold').textContent()).toContain('Extensive bruising');
  });

  it.each([
    ['an unknown fact', '#pain.walkng=1', 'There is no fact “pain.walkng”.'],
    ['names with a meaning in JavaScript', '#__proto__=1&constructor=2&screens.__proto__=3&toString=1', 'There is no fact “__proto__”.'],
    ['a decision that is none', '#overrides.restore=[1,2', 'The decision about “restore” cannot be read.'],
    ['broken escapes', '#%E0%A4%A&=&&', 'There is no fact'],
    ['markup', '#<img src=x onerror=alert(1)>=1', 'There is no fact “<img src”.'],
    ['far too much', `#pain.rest=${'9'.repeat(30_000)}`, 'It is too long to be a snapshot'],
  ])('that holds %s is told, and the page goes on', async (_, hash, told) => {
    const page = await open(hash);
    await expect.poll(() => page.locator('main').textContent()).toContain('The address could not be read in full.');
    expect(await page.locator('main').textContent()).toContain(told);
    expect(await part(page, 'Hold').count()).toBe(1);
    expect(await page.locator('main img').count()).toBe(0);
    await example(page, 'Day 2: pain and a limp');
    await expect.poll(() => part(page, 'Phase').textContent()).toContain('Acute protection');
  });

  it('with a value that cannot be shows it at its field', async () => {
    const page = await open('#pain.rest=<b>&gait.walking=flying');
    await expect.poll(() => page.locator('.problem').allTextContents()).toEqual(['Expected a whole number, found text "<b>"; for example 12 or 1.5.', 'Expected one of `normal`, `antalgic`, `aid`, `unable`, found text "flying"; choose one of them.']);
    expect(await page.locator('[id="f-gait.walking"]').inputValue()).toBe('flying');
  });
});

describe('a clinic’s rule set', () => {
  const withMistakes = readFileSync(new URL('../../docs/clinic-rule-set-with-mistakes.json', import.meta.url), 'utf8');
  const strict = readFileSync(new URL('../../examples/clinics/strict/rule-set.json', import.meta.url), 'utf8');
  const calf = readFileSync(new URL('../../examples/clinics/calf/rule-set.json', import.meta.url), 'utf8');

  it('with mistakes shows each with line, column and help, and does not answer', async () => {
    const page = await open();
    await clinic(page, withMistakes);
    await expect.poll(() => page.locator('.issue').count()).toBe(3);
    const first = page.locator('.issue').first();
    expect(await first.textContent()).toContain('there is no fact running.cleanSesions');
    expect(await first.textContent()).toContain('line 9, column 25');
    expect(await first.textContent()).toContain('did you mean running.cleanSessions?');
    await first.getByRole('button', { name: 'line 9, column 25' }).click();
    expect(await page.getByLabel('Rule set (JSON)').evaluate((area: any) => area.value.slice(area.selectionStart).slice(0, 23))).toBe('"running.cleanSesions",');
    expect(await page.locator('.answer').count()).toBe(1);
  });

  it('that is no JSON shows where', async () => {
    const page = await open();
    await clinic(page, '{\n  "id": "x",\n}');
    const issue = page.locator('.issue', { hasText: 'remove the comma' });
    await expect.poll(() => issue.count()).toBe(1);
    expect(await issue.textContent()).toContain('line 3, column 1');
  });

  it('that extends the bundled one answers beside it, with the differences marked', async () => {
    const page = await open();
    await example(page, 'Week 4: ready for the first jog');
    await clinic(page, strict);
    await expect.poll(() => page.locator('.answer').count()).toBe(2);
    expect(await part(page, 'Return to running').textContent()).toContain('start');
    expect(await part(page, 'Return to running', 'hamstring-strict').textContent()).toContain('not yet');
    expect(await part(page, 'Return to running', 'hamstring-strict').locator('h3 .differs').count()).toBe(1);
    const row = page.locator('.differences tr', { hasText: 'Return to running' });
    expect(await row.locator('td').allTextContents()).toEqual(['start, R1 (Walk 5 min, jog 1 min)', 'not yet']);
    const [left, right] = await Promise.all(['hamstring', 'hamstring-strict'].map((id) => guidance(page, id).boundingBox()));
    expect(right!.x).toBeGreaterThan(left!.x + left!.width - 1);
    await page.getByLabel('Beside the bundled rule set').uncheck();
    await expect.poll(() => page.locator('.answer').count()).toBe(1);
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect.poll(() => guidance(page).count()).toBe(1);
  });

  it('of its own makes the form ask for its own facts', async () => {
    const page = await open();
    await clinic(page, calf);
    await expect.poll(() => page.locator('.group .name').allTextContents()).not.toContain('Care');
    expect(await page.locator('.answer').getAttribute('data-rule-set')).toBe('calf');
    await page.getByLabel('Beside the bundled rule set').check();
    await expect.poll(() => page.locator('.answer').count()).toBe(2);
  });

  it('that is dropped is read, unless it is too large or no text', async () => {
    const page = await open();
    await page.getByText('Try a clinic’s rule set').click();
    const drop = (content: string) =>
      page.evaluate(`{ const data = new DataTransfer(); data.items.add(new File([${content}], 'rules.json')); document.querySelector('.drop').dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })); }`);
    await drop(JSON.stringify(strict));
    await expect.poll(() => page.locator('.answer').count()).toBe(2);
    await drop(`'x'.repeat(2_000_001)`);
    await expect.poll(() => page.locator('.clinic .problem').textContent()).toBe('That is larger than 2 MB; a rule set is far smaller.');
    await drop('new Uint8Array([255, 0, 1])');
    await expect.poll(() => page.locator('.clinic .problem').textContent()).toContain('not UTF-8');
  });

  it('that means harm does nothing', async () => {
    const harm = '<img src=x onerror="alert(1)"><script>alert(2)</script>';
    const hostile = calf
      .replaceAll('"Calf strain: an example from scratch"', JSON.stringify(`${harm}title`))
      .replaceAll(/"label": "/g, `"label": ${JSON.stringify(harm).slice(0, -1)}`)
      .replaceAll(/"how": "/g, `"how": ${JSON.stringify(harm).slice(0, -1)}`)
      .replaceAll(/"url": "https:\/\/[^"]*"/g, `"url": "https://example.org/\\"onmouseover=alert(3)"`);
    const page = await open();
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    await clinic(page, hostile);
    await expect.poll(async () => (await page.locator('.answer').allTextContents()).some((text) => text.includes(harm))).toBe(true);
    expect(await page.locator('main img, main script').count()).toBe(0);
    expect(await page.locator('a[href^="javascript:"]').count()).toBe(0);
    await clinic(page, '{ "__proto__": { "polluted": 1 }, "constructor": { "prototype": { "polluted": 1 } } }');
    expect(await page.evaluate('({}).polluted')).toBeUndefined();
    expect(dialogs).toEqual([]);
  });
});

describe('the page', () => {
  it('brings the licenses of the packages in it', async () => {
    const page = await open();
    await page.getByRole('link', { name: 'Licenses of the packages in this page' }).click();
    await expect.poll(() => page.locator('body').textContent()).toMatch(/preact[\s\S]+MIT License/);
  });

  it('works from disk', async () => {
    const { page, complaints, outside } = (watched = await watchedPage(browser, pathToFileURL(out).href));
    await page.goto(pathToFileURL(join(out, 'playground/index.html')).href);
    await example(page, 'Day 12: nearly ready for strength work');
    await expect.poll(() => page.url()).toContain('#assessedOn=2026-03-17');
    expect([complaints, outside]).toEqual([[], []]);
  });

  it('may send nothing', async () => {
    const page = await open();
    const tried = await page.evaluate(`fetch('${site.home}playground/index.html').then(() => 'sent', () => 'refused')`);
    expect(tried).toBe('refused');
    expect(watched.complaints.splice(0).join()).toContain('connect-src');
  });

  it.each(['light', 'dark'] as const)('has nothing for axe to find in %s', async (colorScheme) => {
    const page = await open('', { colorScheme });
    expect(await violations(page)).toEqual([]);
    await example(page, 'Flare after an exercise session');
    await clinic(page, readFileSync(new URL('../../examples/clinics/strict/rule-set.json', import.meta.url), 'utf8'));
    await page.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`);
    await page.locator('[id="f-pain.walking"]').fill('7');
    expect(await violations(page)).toEqual([]);
    await page.locator('[id="f-pain.rest"]').fill('11');
    expect(await violations(page)).toEqual([]);
  });

  it.each([
    ['an empty snapshot', ''],
    ['a red flag', '#assessedOn=2026-03-07&redFlags.chestPainOrBreathless=true'],
  ])('does not scroll sideways on a phone, with %s', async (_, hash) => {
    const page = await open(hash, { viewport: { width: 375, height: 700 } });
    await clinic(page, readFileSync(new URL('../../docs/clinic-rule-set-with-mistakes.json', import.meta.url), 'utf8'));
    
    await page.evaluate(`document.querySelectorAll('details').forEach((one) => (one.open = true))`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(375);
    await page.mouse.wheel(0, 3000);
    await expect.poll(() => page.locator('.summary').boundingBox().then((box) => box!.y)).toBe(0);
  });
});
