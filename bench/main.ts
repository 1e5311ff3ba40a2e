import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compile } from '../src/compile-rule-set.js';
import { compileConditions } from '../src/evaluate/compiled/evaluator.js';
import { hamstring } from '../src/hamstring.js';
import { writeFloor } from './floor/floor.js';
import { measureColdStart } from './measures/cold-start.js';
import { measureGrowth } from './measures/growth.js';
import { measureGuidance } from './measures/guidance.js';
import type { Measure } from './measures/measure.js';
import { measureMemory } from './measures/memory.js';
import { measureOutcomes, peersOf } from './measures/outcomes.js';
import { measureReplay } from './measures/replay.js';
import { measureSteps } from './measures/steps.js';
import { measureWeight } from './measures/weight.js';
import { machine } from './report/machine.js';
import { reportInMarkdown, writtenInto } from './report/markdown.js';
import type { Report } from './report/report.js';
import { measureInText } from './report/text.js';
import { benchSnapshots, cohortParameters } from './rules/bench-snapshots.js';
import { casesOf } from './rules/cases.js';
import { checkFloor, crossCheck } from './rules/cross-check.js';
import { comparisonsIn } from './rules/layers.js';

const usage = `npm run bench -- [options]
  --only NAMES   of guidance, steps, outcomes, replay, growth, cold-start, weight, memory; with commas
  --memory       also replay a million lines; takes many minutes
  --lines N      that many lines instead
  --json FILE    write all figures as JSON
  --markdown     print the report as it stands in docs/performance.md
  --write        put it there`;

const { values } = parseArgs({
  options: { only: { type: 'string' }, memory: { type: 'boolean' }, lines: { type: 'string' }, json: { type: 'string' }, markdown: { type: 'boolean' }, write: { type: 'boolean' }, help: { type: 'boolean' } },
});
if (values.help === true) {
  console.log(usage);
  process.exit();
}

const dist = 'dist';
const page = 'docs/performance.md';
const { ruleSet } = compile(hamstring);
const { nodes, reads } = ruleSet.conditions;
const cases = casesOf(ruleSet, benchSnapshots(ruleSet.data));
const peers = peersOf(ruleSet);
const evaluator = compileConditions(nodes);
const tell = (text: string): void => (values.markdown === true ? console.error(text) : console.log(text));

const subject = `Rule set: ${nodes.size} conditions with ${comparisonsIn(nodes)} comparisons over ${reads.size} facts; ${cases.length} snapshots.`;
tell(subject);
let [outcomes, exact] = [0, 0];
for (const peer of peers) {
  const agreed = await crossCheck(peer, nodes, cases, ({ facts }) => evaluator.outcomes(facts));
  outcomes += agreed.outcomes;
  exact += agreed.exact;
}
checkFloor(writeFloor(ruleSet), compile(ruleSet).evaluate, cases);
const agreement = `Before timing, ${outcomes.toLocaleString('en')} outcomes of ${peers.length} peers agreed with ours, ${exact.toLocaleString('en')} of them over facts that are all known, and the floor gave the same ${cases.length} decisions.`;
tell(`${agreement}\n`);

const long = { rounds: 9, budgetMs: 60_000 };
const brief = { rounds: 9, budgetMs: 20_000 };
const groups: Readonly<Record<string, () => Measure | Promise<Measure>>> = {
  guidance: () => measureGuidance(cases, long),
  steps: () => measureSteps(ruleSet, cases, brief),
  outcomes: () => measureOutcomes(ruleSet, peers, cases, brief),
  replay: () => measureReplay(ruleSet, cohortParameters(), brief),
  growth: () => measureGrowth(ruleSet, cases, brief),
  'cold-start': () => measureColdStart(dist),
  weight: () => measureWeight(dist),
  memory: () => measureMemory(dist, Number(values.lines ?? 1_000_000)),
};
const wanted = values.only?.split(',') ?? Object.keys(groups).filter((name) => name !== 'memory' || values.memory === true);

const measures: Measure[] = [];
for (const name of wanted) {
  const measure = groups[name];
  if (measure === undefined) throw new Error(`there is no measure ${name}\n${usage}`);
  const found = await measure();
  measures.push(found);
  tell(measureInText(found));
}

const report: Report = { machine: machine(), subject, agreement, measures };
tell(`${report.machine.cpu}, ${report.machine.cores} cores, Node ${report.machine.node}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
if (values.markdown === true) console.log(reportInMarkdown(report));
if (values.write === true) writeFileSync(page, writtenInto(readFileSync(page, 'utf8'), reportInMarkdown(report)));
