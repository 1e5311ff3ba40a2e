import { readFileSync, statSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type OutputFile } from 'esbuild';
import type { Consumer } from './consumer.js';
import type { Tally } from './tally.js';

interface Budget {
  /** The entries that are bundled together. */
  readonly entries: readonly string[];
  /** What the bundle may weigh, minified and compressed with gzip, with everything that it pulls in. Unit: kB of 1000 bytes. */
  readonly kB: number;
  /** Whether json-rules-engine is part of it. */
  readonly withEngine: boolean;
}

/** A sentence from inside json-rules-engine. */
const engine = /Engine: addRule\(\) missing conditions|Undefined fact: /;

const { tarballKB, bundles } = JSON.parse(readFileSync(new URL('weight-budgets.json', import.meta.url), 'utf8')) as { tarballKB: number; bundles: readonly Budget[] };

/** What each entry weighs in somebody's app, and what the package weighs to download, against the budgets. */
export async function checkWeights({ folder, tarball }: Consumer, tally: Tally): Promise<void> {
  for (const { entries, kB, withEngine } of bundles) {
    const contents = entries.map((entry) => `export * from '${entry}';`).join('\n');
    const { outputFiles } = await build({ stdin: { contents, resolveDir: folder }, bundle: true, minify: true, format: 'esm', platform: 'browser', external: ['vitest', 'fast-check'], write: false });
    const [{ contents: bytes, text }] = outputFiles as [OutputFile];
    await report(tally, entries.join(' + '), gzipSync(bytes, { level: 9 }).byteLength, kB);
    await tally.check(`${withEngine ? 'holds' : 'is free of'} json-rules-engine: ${entries.join(' + ')}`, () => {
      if (engine.test(text) !== withEngine) throw new Error(withEngine ? 'it is not in the bundle' : 'it is in the bundle');
    });
  }
  await report(tally, 'the package to download', statSync(tarball).size, tarballKB);
}

async function report(tally: Tally, what: string, bytes: number, budget: number): Promise<void> {
  const size = (bytes / 1000).toFixed(1);
  await tally.check(`weight ${size.padStart(6)} kB of ${String(budget).padStart(4)} kB  ${what}`, () => {
    if (bytes > budget * 1000) throw new Error('heavier than its budget in scripts/consumers/weight-budgets.json');
  });
}
