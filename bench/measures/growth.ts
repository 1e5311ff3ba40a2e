import { compile } from '../../src/compile-rule-set.js';
import type { RuleSet } from '../../src/rule-set/parse-rule-set.js';
import type { Case } from '../rules/cases.js';
import { enlarged, enlargedSnapshot } from '../rules/enlarge.js';
import { readDecision } from './guidance.js';
import type { Measure } from './measure.js';
import { perSnapshot, timeRounds, type Contender, type RoundOptions } from './time-rounds.js';

const sizes = [1, 3, 10, 30];
/** Every so many snapshots one is answered: thirty times the facts take long. */
const every = 8;
/** What is left of linear growth after the noise of the machine. */
const tolerance = 1.1;

/** How the cost grows when there are more rules and facts. */
export async function measureGrowth(ruleSet: RuleSet, cases: readonly Case[], options: RoundOptions): Promise<Measure> {
  const chosen = cases.filter((_, i) => i % every === 0);
  const name = (times: number): string => `compiled guidance, ${times} times the rules and facts`;
  const contenders = sizes.map((times): Contender => {
    const { evaluate } = compile(enlarged(ruleSet, times));
    const snapshots = chosen.map(({ snapshot }) => enlargedSnapshot(snapshot, times));
    return { name: name(times), pass: () => snapshots.reduce((sum, snapshot) => sum + readDecision(evaluate(snapshot)), 0) };
  });
  const rounds = await timeRounds(contenders, options);
  return {
    title: 'Growth',
    notes: [`Everything in the rule set is there so many times under other names, and every fact is given as often. ${chosen.length} snapshots. Linear is one for the ratio; ${tolerance} is the limit, for noise.`],
    figures: contenders.map((one) => ({ name: one.name, value: perSnapshot(rounds.time(one.name), chosen.length), unit: 'µs' })),
    comparisons: sizes.slice(1).map((times) => {
      const { median, low, high } = rounds.ratio(name(times), name(1));
      return { name: `${name(times)}: cost by size`, value: { median: median / times, low: low / times, high: high / times }, unit: 'times linear', aim: { kind: 'at most', limit: tolerance } };
    }),
  };
}
