import type { Fact } from '../../rule-set/fact.js';
import { dayAfter } from '../../snapshot/calendar.js';
import type { Plain } from '../../issue/plain-data.js';
import type { Visit } from './course.js';
import type { CohortParameters, InjuryKind, Measure } from './parameters.js';
import type { Random } from './random.js';

/** Everything of a person that does not change from visit to visit. */
export interface Person {
  readonly injury: InjuryKind;
  readonly injuredOn: string;
  readonly traits: Readonly<Record<string, Plain>>;
  /** Values of the uninjured leg, by fact. */
  readonly references: Readonly<Record<string, number>>;
}

/** What of a rule set the facts must fit. */
export interface Ranges {
  readonly facts: Readonly<Record<string, Fact>>;
  readonly levelOrder: readonly string[];
}

/** What is known at a visit, by dotted names. */
export function visitFacts(parameters: CohortParameters, person: Person, visit: Visit, { facts, levelOrder }: Ranges, random: Random): Record<string, Plain> {
  const { day, recovery, isSetback, level } = visit;
  const known: Record<string, Plain> = {};
  const put = (fact: string, value: Plain): void => void (known[fact] = value);
  const isComplete = random.chance(parameters.visits.complete);
  const isMeasured = ({ share, from = 0, until = 1 }: { readonly share: number; readonly from?: number; readonly until?: number }): boolean =>
    recovery >= from && recovery <= until && (random.chance(share) || isComplete);
  const rounded = (fact: string, value: number): number => {
    const { type, min = -Infinity, max = Infinity } = facts[fact] as Fact;
    const clamped = Math.min(max, Math.max(min, value));
    return type === 'integer' ? Math.round(clamped) : Math.round(clamped * 10) / 10;
  };
  const onDay = dayAfter(person.injuredOn, day);

  if (!random.chance(parameters.visits.undated)) put('assessedOn', onDay);
  for (const [screen, share] of Object.entries(parameters.screens)) if (random.chance(share)) put(`screens.${screen}`, screen === 'testConditions' ? 'standard' : 'complete');
  put('injury.date', person.injuredOn);
  for (const [fact, value] of Object.entries(person.traits)) put(fact, value);

  const course = ({ start, end, power, noise }: Omit<Measure, 'fact' | 'share'>, load: number): number => end + (start - end) * load * (1 - recovery) ** power + random.noise(noise * (1 - 0.75 * recovery));
  for (const measure of parameters.measures) {
    if (isMeasured(measure)) put(measure.fact, rounded(measure.fact, course(measure, person.injury.load)));
  }
  for (const side of parameters.sides) {
    if (!isMeasured(side)) continue;
    const reference = person.references[side.uninjured] as number;
    const value = course(side, 1);
    const injured = rounded(side.injured, side.as === 'percent' ? (reference * value) / 100 : reference + value);
    const uninjured = rounded(side.uninjured, reference);
    const daysAgo = random.chance(side.earlier) ? random.whole(side.earlierDays) : 0;
    const earlier = daysAgo > 0 && daysAgo < day && known.assessedOn !== undefined ? dayAfter(onDay, -daysAgo) : null;
    put(side.injured, earlier === null ? injured : { value: injured, measuredOn: earlier });
    put(side.uninjured, earlier === null ? uninjured : { value: uninjured, measuredOn: earlier });
  }
  for (const { fact, stages, noise, ...when } of parameters.stages) {
    const at = recovery + random.noise(noise);
    const [, value] = stages.filter(([from], i) => i === 0 || at >= from).at(-1) as (typeof stages)[number];
    if (isMeasured(when)) put(fact, value);
  }

  putRunning(parameters, visit, put, onDay, levelOrder, random);
  for (const { fact, value, share, until = 1 } of parameters.incidents) if (recovery <= until && random.chance(share)) put(fact, value);
  if (isSetback) for (const { fact, value, share, runningOnly } of parameters.setbacks.reports) if ((runningOnly !== true || level !== null) && random.chance(share)) put(fact, value);
  return known;
}

function putRunning({ running, release }: CohortParameters, { recovery, level, isSetback }: Visit, put: (fact: string, value: Plain) => void, onDay: string, levelOrder: readonly string[], random: Random): void {
  put('running.level', level === null ? 'none' : (levelOrder[level] as string));
  if (level === null) return;
  put('running.cleanSessions', isSetback ? 0 : random.whole(running.cleanSessions));
  put('running.lastRunOn', dayAfter(onDay, -random.whole(running.daysSinceRun)));
  const speed = running.speeds.filter(([from]) => recovery >= from).at(-1);
  if (speed !== undefined) put('running.speedPainFree', speed[1]);
  if (recovery < release.from || level < levelOrder.length - 1) return;
  put('running.changeOfDirectionPainFree', true);
  put('training.fullSessions', random.whole(release.fullSessions));
  if (random.chance(release.share)) put('clinician.release', true);
}
