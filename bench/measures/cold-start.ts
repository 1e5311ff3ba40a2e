import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Measure } from './measure.js';
import { spreadOf } from './spread.js';

const runs = 15;

/** What a child does: import, prepare, answer; it tells the milliseconds since the import began. */
const program = (entry: string, make: string, dist: string): string => `
const began = performance.now();
const { ${make} } = await import(${JSON.stringify(pathToFileURL(resolve(dist, entry)).href)});
const { hamstring } = await import(${JSON.stringify(pathToFileURL(resolve(dist, 'hamstring.js')).href)});
const imported = performance.now();
const { evaluate } = ${make}(hamstring);
const prepared = performance.now();
const guidance = await evaluate({ screens: { redFlags: 'complete' }, pain: { rest: 1, walking: 0 } });
if (guidance.phase.id === '') throw new Error();
console.log(JSON.stringify([imported - began, prepared - imported, performance.now() - prepared]));`;

/** A new process until the first answer, as the package is installed. */
export function measureColdStart(dist: string): Measure {
  const steps = (entry: string, make: string): readonly (readonly number[])[] =>
    Array.from({ length: runs + 1 }, () => {
      const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program(entry, make, dist)], { encoding: 'utf8' });
      if (status !== 0) throw new Error(stderr);
      return JSON.parse(stdout) as number[];
      // The first run fills the caches of the disk.
    }).slice(1);
  const compiled = steps('compile.js', 'compile');
  const facade = steps('index.js', 'createRehab');
  const sum = (all: readonly (readonly number[])[]): Measure['figures'][number]['value'] => spreadOf(all.map((one) => one.reduce((a, b) => a + b, 0)));
  const step = (at: number): Measure['figures'][number]['value'] => spreadOf(compiled.map((one) => one[at] ?? NaN));
  return {
    title: 'Cold start',
    notes: [`${runs} new processes each, from the first import to the first guidance, on the clock; the start of Node itself is not in it.`],
    figures: [
      { name: 'compile: import', value: step(0), unit: 'ms' },
      { name: 'compile: parse the bundled rule set and compile it', value: step(1), unit: 'ms' },
      { name: 'compile: first guidance', value: step(2), unit: 'ms' },
      { name: 'façade: all three', value: sum(facade), unit: 'ms' },
    ],
    comparisons: [{ name: 'compile: all three', value: sum(compiled), unit: 'ms', aim: { kind: 'at most', limit: 60 } }],
  };
}
