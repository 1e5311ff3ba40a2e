// Times the façade against json-rules-engine alone on the same rules, in one run, and prints the ratio.
import { readdirSync, readFileSync } from 'node:fs';
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { Bench } from 'tinybench';
import { createRehab } from '../src/create-rehab.js';
import { hamstring, type HamstringSnapshot } from '../src/hamstring.js';
import type { RuleSet } from '../src/rule-set/parse-rule-set.js';
import type { Resolved } from '../src/rule-set/resolved.js';
import { readFacts } from '../src/snapshot/facts.js';
import { parseSnapshot } from '../src/snapshot/parse-snapshot.js';

const folder = new URL('../examples/', import.meta.url);
const snapshots = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as HamstringSnapshot);
const rehab = createRehab(hamstring);
const { nodes, reads } = rehab.ruleSet.conditions;

/** The same rules for the engine as it comes, with its own operators; what is only partly known is undefined. */
function rawEngine(): Engine {
  const engine = new Engine([], { allowUndefinedFacts: true });
  const condition = (node: Resolved): object => {
    if (node.kind === 'criterion') return { condition: node.key };
    if (node.kind === 'fact') {
      return { fact: node.key, operator: node.operator, value: node.operator === 'in' ? node.constants : node.constants[0] };
    }
    return { [node.kind]: node.parts.map(condition) };
  };
  for (const [key, node] of nodes) {
    const conditions = condition(node) as TopLevelCondition;
    if (key.startsWith('criterion:')) engine.setCondition(key, conditions);
    engine.addRule({ name: key, conditions, event: { type: 'met' } });
  }
  return engine;
}

/** Known facts as plain numbers, worked out beforehand: the raw engine gets them for nothing. */
function rawFacts(ruleSet: RuleSet<HamstringSnapshot>, snapshot: HamstringSnapshot): Record<string, number | undefined> {
  const parsed = parseSnapshot(ruleSet, snapshot);
  if (!parsed.ok) throw new Error('an example does not parse');
  return Object.fromEntries(
    [...readFacts(ruleSet, parsed.value)].map(([key, { possible }]) => {
      const known = possible !== null && 'min' in possible && possible.min === possible.max;
      return [key, known ? possible.min : undefined];
    }),
  );
}

const engine = rawEngine();
const facts = snapshots.map((snapshot) => rawFacts(rehab.ruleSet, snapshot));

// The answers agree before anything is timed: whatever the raw engine calls met, the façade calls met.
for (const [i, snapshot] of snapshots.entries()) {
  const met = new Set((await engine.run(facts[i])).results.map(({ name }) => name));
  const { criteria } = await rehab.evaluate(snapshot);
  for (const [key, { outcome }] of Object.entries(criteria)) {
    if (met.has(`criterion:${key}`) && outcome !== 'met') throw new Error(`${key}: raw engine met, façade ${outcome}`);
  }
}

let turn = 0;
const next = (): number => (turn = (turn + 1) % snapshots.length);
const bench = new Bench({ time: 3000, warmupTime: 1000 });
bench.add('json-rules-engine alone', async () => {
  await engine.run(facts[next()]);
});
bench.add('evaluate (snapshot to guidance)', async () => {
  await rehab.evaluate(snapshots[next()]!);
});
await bench.run();

const [raw, facade] = bench.tasks.map(({ result }) => ('latency' in result ? result.latency : null));
if (!raw || !facade) throw new Error('the benchmark did not complete');
const leaves = (node: Resolved): number => (node.kind === 'fact' ? 1 : node.kind === 'criterion' ? 0 : node.parts.reduce((sum, part) => sum + leaves(part), 0));
const comparisons = [...nodes.values()].reduce((sum, node) => sum + leaves(node), 0);
console.log(`rule set: ${nodes.size} conditions, ${comparisons} comparisons, ${reads.size} facts read, ${snapshots.length} snapshots`);
for (const [name, latency] of [['json-rules-engine alone', raw], ['evaluate (snapshot to guidance)', facade]] as const) {
  console.log(`${name.padEnd(34)} median ${latency.p50.toFixed(3)} ms   p99 ${latency.p99.toFixed(3)} ms   n ${latency.samplesCount}`);
}
console.log(`ratio of medians: ${(facade.p50 / raw.p50).toFixed(2)}`);
