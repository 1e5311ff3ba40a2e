import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Measure } from './measure.js';

/** Bytes per kB. */
const kB = 1000;

/** What the entries weigh in an app: bundled with all that they import, minified, gzip. */
export async function measureWeight(dist: string): Promise<Measure> {
  const weigh = async (...entries: readonly string[]): Promise<number> => {
    const contents = entries.map((entry) => `export * from './${dist}/${entry}.js';`).join('\n');
    const { outputFiles } = await build({ stdin: { contents, resolveDir: process.cwd() }, bundle: true, minify: true, format: 'esm', platform: 'browser', write: false, logLevel: 'error' });
    return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).byteLength / kB;
  };
  const exactly = (value: number): Measure['figures'][number]['value'] => ({ median: value, low: value, high: value });
  const [core, compile, rules, coreWithRules, compileWithRules] = [await weigh('index'), await weigh('compile'), await weigh('hamstring'), await weigh('index', 'hamstring'), await weigh('compile', 'hamstring')];
  return {
    title: 'Weight',
    notes: ['Each bundled with all that it imports, minified, gzip. Unit: kB of 1000 bytes. Well under the core is taken to mean at most 0.8 of it.'],
    figures: [
      { name: 'core', value: exactly(core), unit: 'kB' },
      { name: 'compile', value: exactly(compile), unit: 'kB' },
      { name: 'the bundled rule set', value: exactly(rules), unit: 'kB' },
      { name: 'core with the bundled rule set', value: exactly(coreWithRules), unit: 'kB' },
      { name: 'compile with the bundled rule set', value: exactly(compileWithRules), unit: 'kB' },
    ],
    comparisons: [{ name: 'compile, against the core', value: exactly(compile / core), unit: 'times the weight', aim: { kind: 'at most', limit: 0.8 } }],
  };
}
