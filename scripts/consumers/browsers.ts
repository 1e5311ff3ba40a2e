import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { root, type Consumer } from './consumer.js';
import { expectOutput, type Tally } from './tally.js';

const answers = `import * as core from 'rehab-rules';
import * as bundled from 'rehab-rules/hamstring';
import { checkRuleSet } from 'rehab-rules/check';
import { compile } from 'rehab-rules/compile';
export const others = [checkRuleSet('{').issues.length, compile(bundled.hamstring).evaluate({}).phase.id];
export const answer = core.createRehab(bundled.hamstring).evaluate({ pain: { rest: 0 } }).then(({ phase, hold }) => phase.id + ' ' + hold.level + ' ' + others);
`;
const wanted = 'acute unanswered 1,acute';

const launch = { executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'] };
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' };

/** The package in bundles for browsers. */
export async function checkBrowsers({ folder, write, node }: Consumer, tally: Tally): Promise<void> {
  write('answers.mjs', answers);
  await tally.check('esbuild: a bundle needs no shims, and runs without Node on a page that has an AMD loader', async () => {
    write('browser.mjs', `import { answer } from './answers.mjs';\nglobalThis.answer = answer;`);
    const result = await build({ entryPoints: [join(folder, 'browser.mjs')], bundle: true, platform: 'browser', format: 'iife', write: false, minify: true, logLevel: 'silent' });
    const define = Object.assign(() => undefined, { amd: {} });
    // What a browser has; no process, no require, no Buffer.
    const page: Record<string, unknown> = { TextEncoder, setTimeout, clearTimeout, queueMicrotask, console, define };
    runInNewContext(result.outputFiles[0]!.text, page);
    expectOutput((await page.answer) as string, wanted);
  });
  await tally.check('Vite: a build answers in Chromium, where the page may not make code from text', async () => {
    write('vite/index.html', '<!doctype html><html lang="en"><title>Consumer</title><link rel="icon" href="data:,"><output></output><script type="module" src="./main.js"></script></html>');
    write('vite/main.js', `import { answer } from '../answers.mjs';\nanswer.then((text) => (document.querySelector('output').textContent = text));`);
    node([join(root, 'node_modules/vite/bin/vite.js'), 'build', 'vite', '--logLevel', 'error']);
    expectOutput(await textOfPage(join(folder, 'vite/dist')), wanted);
  });
}

/** Serves a folder with a strict content security policy, opens it in Chromium, and reads what the page answers. */
async function textOfPage(folder: string): Promise<string> {
  if (!existsSync(launch.executablePath)) throw new Error(`Chromium is not at ${launch.executablePath}; install it (apt-get install chromium) or set CHROMIUM to where it is`);
  const server = createServer(({ url = '/' }, response) => {
    const path = url === '/' ? '/index.html' : url;
    response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream');
    response.setHeader('content-security-policy', "default-src 'none'; script-src 'self'; img-src data:");
    response.end(readFileSync(join(folder, path)));
  }).listen(0, '127.0.0.1');
  const browser = await chromium.launch(launch);
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction("document.querySelector('output').textContent !== ''", undefined, { timeout: 20_000 }).catch(() => undefined);
    if (errors.length > 0) throw new Error(errors.join('\n'));
    return await page.innerText('output');
  } finally {
    await browser.close();
    server.close();
  }
}
