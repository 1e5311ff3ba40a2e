import { compileConditions } from '../../src/evaluate/compiled/evaluator.js';
import type { RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { writeProgram } from '../floor/program.js';
import { jsonLogicEngine, jsonLogicEngineCompiled, jsonLogicJs } from '../peers/json-logic.js';
import { rawJsonRulesEngine } from '../peers/json-rules-engine.js';
import type { Peer } from '../peers/peer.js';
import { zenEngine } from '../peers/zen-engine.js';
import type { Case } from '../rules/cases.js';
import type { Measure } from './measure.js';
import { perSnapshot, timeRounds, type Contender, type RoundOptions } from './time-rounds.js';

const ours = 'compiled (three values)';
const oursRead = 'compiled, each outcome asked for by its name';
const floor = 'plain code for these rules alone (three values)';

/** Every peer, ready to be run. */
export function peersOf({ conditions: { nodes } }: RuleSet): readonly Peer[] {
  return [rawJsonRulesEngine(nodes), zenEngine(nodes), jsonLogicJs(nodes), jsonLogicEngine(nodes), jsonLogicEngineCompiled(nodes)] as unknown as readonly Peer[];
}

/** Facts to outcomes alone: every condition of the rule set, from values that were read beforehand. */
export async function measureOutcomes(ruleSet: RuleSet, peers: readonly Peer[], cases: readonly Case[], options: RoundOptions): Promise<Measure> {
  const { nodes } = ruleSet.conditions;
  const keys = [...nodes.keys()];
  const conditions = compileConditions(nodes);
  const values = cases.map(({ facts }) => conditions.read(facts));
  const program = writeProgram(ruleSet);
  const read = cases.map(({ snapshot }) => {
    program.read(snapshot);
    program.work();
    const { low, high, options: open } = program.memory;
    return { low: low.slice(), high: high.slice(), open: open.slice() };
  });
  const contenders: readonly Contender[] = [
    ...peers.map((peer): Contender => {
      const inputs = cases.map(({ values }) => peer.input(values));
      return {
        name: peer.name,
        pass: async () => {
          let sum = 0;
          for (const input of inputs) {
            const result = peer.run(input);
            sum += typeof (result instanceof Promise ? await result : result) === 'object' ? 1 : 0;
          }
          return sum;
        },
      };
    }),
    { name: ours, pass: () => values.reduce((sum, one) => sum + (conditions.evaluate(one).get(keys[0] as string) === 'met' ? 1 : 0), 0) },
    {
      name: oursRead,
      pass: () => {
        let met = 0;
        for (const one of values) {
          const outcomes = conditions.evaluate(one);
          for (const key of keys) if (outcomes.get(key) === 'met') met += 1;
        }
        return met;
      },
    },
    {
      name: floor,
      pass: () => {
        const { low, high, options: open, met } = program.memory;
        let sum = 0;
        for (const one of read) {
          low.set(one.low);
          high.set(one.high);
          open.set(one.open);
          program.evaluate();
          sum += met[0] as number;
        }
        return sum;
      },
    },
  ];
  const rounds = await timeRounds(contenders, options);
  const best = 'json-logic-engine, compiled';
  const faster = (name: string, other: string, limit?: number): Measure['comparisons'][number] => ({
    name: `${name}, against ${other}`,
    value: rounds.ratio(other, name),
    unit: 'times faster',
    aim: limit === undefined ? null : { kind: 'at least', limit },
  });
  return {
    title: 'Facts to outcomes',
    notes: ['Every condition of the rule set, from facts that were read beforehand. The peers know two values, met and not met.'],
    figures: contenders.map(({ name }) => ({ name, value: perSnapshot(rounds.time(name), cases.length), unit: 'µs' })),
    comparisons: [faster(ours, best, 2), faster(oursRead, best, 2), ...peers.filter(({ name }) => name !== best).map(({ name }) => faster(ours, name))],
  };
}
