// Changes rule sets at random and tells what must not be: `npm run fuzz -- RUNS SEED`, 100,000 runs when nothing is said.
// What it finds is repeated with the same seed.
import fc from 'fast-check';
import { fuzzes } from '../tests/hostile/fuzz/properties.js';

const [runs = 100_000, first = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
const slice = 500;
const began = performance.now();
let failures = 0;

for (let done = 0; done < runs; done += slice) {
  const seed = first + done / slice;
  for (const { name, share, property } of fuzzes) {
    const result = await fc.check(property, { seed, numRuns: Math.round(Math.min(slice, runs - done) * share) });
    if (!result.failed) continue;
    failures += 1;
    console.log(`FAIL  ${name}, seed ${seed}, path ${result.counterexamplePath ?? ''}\n${result.errorInstance instanceof Error ? (result.errorInstance.stack ?? '') : String(result.errorInstance)}`);
    // The changes; the rule set before them follows from seed and path.
    console.log(JSON.stringify((result.counterexample as readonly unknown[] | null)?.slice(1)));
  }
  console.log(`${Math.min(runs, done + slice)} of ${runs} runs from seed ${first}, ${failures} failed, ${Math.round((performance.now() - began) / 1000)} s`);
}
process.exitCode = failures === 0 ? 0 : 1;
