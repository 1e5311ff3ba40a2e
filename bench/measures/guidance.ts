import { compile } from '../../src/compile-rule-set.js';
import { createRehab } from '../../src/create-rehab.js';
import type { Guidance } from '../../src/decide/guidance.js';
import { hamstring } from '../../src/hamstring.js';
import { writeFloor } from '../floor/floor.js';
import { rawJsonRulesEngine } from '../peers/json-rules-engine.js';
import type { Case } from '../rules/cases.js';
import type { Measure } from './measure.js';
import { perSnapshot, timeRounds, type Contender, type RoundOptions } from './time-rounds.js';

const compiled = compile(hamstring);
const facade = createRehab(hamstring);

const raw = 'json-rules-engine alone';
const decision = 'compiled guidance, the decision read';
const fields = 'compiled guidance, every field read';
const json = 'compiled guidance, written as JSON';
const async = 'façade';
const floor = 'floor: the decision by code for these rules alone';

/** Asks for what was decided; reasons in words stay unasked. */
export function readDecision({ hold, referral, phase, running, exercises, withheld, warnings, advice }: Guidance): number {
  const next = phase.path[phase.index + 1]?.gate;
  return (hold?.findings.length ?? 0) + referral.because.length + phase.index + (running?.reasons.length ?? 0) + exercises.length + withheld.length + warnings.length + advice.length + (next?.unmet.length ?? 0);
}

/** Snapshot to guidance: the compiled evaluator, the façade, the engine on its own and the floor. */
export async function measureGuidance(cases: readonly Case[], options: RoundOptions): Promise<Measure> {
  const engine = rawJsonRulesEngine(compiled.ruleSet.conditions.nodes);
  const byHand = writeFloor(compiled.ruleSet);
  const inputs = cases.map(({ values }) => engine.input(values));
  const snapshots = cases.map(({ snapshot }) => snapshot);
  const each = (answer: (guidance: Guidance) => number) => (): number => snapshots.reduce((sum, snapshot) => sum + answer(compiled.evaluate(snapshot)), 0);
  const contenders: readonly Contender[] = [
    {
      name: raw,
      pass: async () => {
        let sum = 0;
        for (const input of inputs) sum += (await engine.run(input)).results.length;
        return sum;
      },
    },
    {
      name: async,
      pass: async () => {
        let sum = 0;
        for (const snapshot of snapshots) sum += (await facade.evaluate(snapshot)).phase.index;
        return sum;
      },
    },
    { name: decision, pass: each(readDecision) },
    { name: fields, pass: each((guidance) => Object.values(guidance).length) },
    { name: json, pass: each((guidance) => JSON.stringify(guidance).length) },
    { name: floor, pass: () => snapshots.reduce((sum, snapshot) => sum + byHand(snapshot).exercises.length, 0) },
  ];
  const rounds = await timeRounds(contenders, options);
  return {
    title: 'Snapshot to guidance',
    notes: [
      'The engine alone gets facts that were read beforehand and says which conditions are met; all others start from the snapshot and check it.',
      'The floor gives the decision and nothing else; the guidance has texts, sources and what is needed to explain it.',
    ],
    figures: contenders.map(({ name }) => ({ name, value: perSnapshot(rounds.time(name), snapshots.length), unit: 'µs' })),
    comparisons: [
      { name: `${decision}, against ${raw}`, value: rounds.ratio(raw, decision), unit: 'times faster', aim: { kind: 'at least', limit: 200 } },
      { name: `${fields}, against ${raw}`, value: rounds.ratio(raw, fields), unit: 'times faster', aim: null },
      { name: `${json}, against ${raw}`, value: rounds.ratio(raw, json), unit: 'times faster', aim: null },
      { name: `${decision}, against the floor`, value: rounds.ratio(decision, floor), unit: 'times the cost', aim: { kind: 'at most', limit: 5 } },
      { name: `${async}, against ${raw}`, value: rounds.ratio(async, raw), unit: 'times the cost', aim: { kind: 'at most', limit: 1.5 } },
      { name: `floor, against ${raw}`, value: rounds.ratio(raw, floor), unit: 'times faster', aim: null },
    ],
  };
}
