import type { Plain } from '../../issue/plain-data.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { dayAfter } from '../../snapshot/calendar.js';
import { courseOf } from './course.js';
import type { CohortParameters, Draw, InjuryKind } from './parameters.js';
import { randomOf, type Random } from './random.js';
import { visitFacts, type Person, type Ranges } from './visit-facts.js';

/** A made-up snapshot as a line of a cohort. */
export interface SyntheticEntry {
  readonly id: string;
  readonly meta: {
    /** Says on every line that it is made up. */
    readonly synthetic: true;
    /** Names the person, who has several snapshots. */
    readonly person: string;
    /** Number of the visit, from 1. */
    readonly visit: number;
    /** Days since the injury. */
    readonly day: number;
  };
  /** The facts by dotted names. */
  readonly facts: Readonly<Record<string, Plain>>;
}

/**
 * Makes up the snapshots of people who recover: with noise, setbacks, gaps and red flags. The same seed gives the same people, however many
 * are asked for.
 *
 * @param parameters - how they recover
 * @param data - the rule set whose facts are given
 */
export function* synthesize(parameters: CohortParameters, data: RuleSetData, people: number, seed: number): Generator<SyntheticEntry> {
  const ranges: Ranges = { facts: data.facts, levelOrder: data.running?.levelOrder ?? [] };
  for (let i = 1; i <= people; i += 1) {
    const random = randomOf(seed, i);
    const person = personOf(parameters, random);
    const name = `P${String(i).padStart(4, '0')}`;
    const visits = courseOf(parameters, person.injury, ranges.levelOrder.length, random);
    for (const [at, visit] of visits.entries()) {
      const facts = visitFacts(parameters, person, visit, ranges, random);
      yield { id: `${name}-${String(at + 1).padStart(2, '0')}`, meta: { synthetic: true, person: name, visit: at + 1, day: visit.day }, facts };
    }
  }
}

function personOf(parameters: CohortParameters, random: Random): Person {
  const { firstInjury, spreadDays, injuries, traits, sides } = parameters;
  const drawn = traits.filter(({ share }) => random.chance(share)).map((trait): [string, Plain] => [trait.fact, draw(trait, random)]);
  return {
    injury: weighted(injuries, random),
    injuredOn: dayAfter(firstInjury, random.whole([0, spreadDays])),
    traits: Object.fromEntries(drawn),
    references: Object.fromEntries(sides.map(({ uninjured, reference }) => [uninjured, random.between(reference)])),
  };
}

function draw(draw: Draw, random: Random): Plain {
  return 'between' in draw ? random.whole(draw.between) : (draw.oneOf[random.whole([0, draw.oneOf.length - 1])] as Plain);
}

function weighted(kinds: readonly InjuryKind[], random: Random): InjuryKind {
  let left = random.between([0, kinds.reduce((sum, { weight }) => sum + weight, 0)]);
  return kinds.find(({ weight }) => (left -= weight) < 0) ?? (kinds.at(-1) as InjuryKind);
}
