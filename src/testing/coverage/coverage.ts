import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import type { ReadScenario } from '../read-scenario.js';
import { isRun } from '../run-scenarios.js';
import { coverageKinds, type CoverageKind, type CoverageTarget } from './coverage-target.js';
import { look } from './look.js';
import { listTargets } from './list-targets.js';
import { Seen } from './seen.js';
import { suggestSnapshot } from './suggest-snapshot.js';
import { whyUncovered, type WhyUncovered } from './why-uncovered.js';

/** How much of one kind was covered. */
export interface KindCoverage {
  /** The kind. */
  readonly kind: CoverageKind;
  /** How many targets were seen. */
  readonly covered: number;
  /** How many there are, without those that nothing can show. */
  readonly total: number;
}

/** A target that no scenario shows. */
export interface Uncovered {
  /** What should be seen. */
  readonly target: CoverageTarget;
  /** Why it was not. */
  readonly why: WhyUncovered;
  /** The smallest snapshot that shows it, tried out; null when none was found. */
  readonly snapshot: ReadScenario['snapshot'] | null;
}

/** What the scenarios of a rule set show of it. */
export interface Coverage {
  /** How many targets were seen. */
  readonly covered: number;
  /** How many there are, without those that nothing can show. */
  readonly total: number;
  /** The share that was seen, in percent; 100 when there is nothing to see. */
  readonly percent: number;
  /** The same by kind, without kinds that the rule set does not have. */
  readonly kinds: readonly KindCoverage[];
  /** What no scenario shows. */
  readonly uncovered: readonly Uncovered[];
  /** What no snapshot can show, as is proved: such as a condition that every value meets. */
  readonly impossible: readonly CoverageTarget[];
}

/**
 * Measures what scenarios show of a rule set: each condition with every outcome, each threshold from both sides.
 *
 * @param ruleSet - the rule set
 * @param scenarios - what `parseScenarios` returned; those that are skipped show nothing
 */
export function coverage<S extends object>(ruleSet: RuleSet<S>, scenarios: readonly ReadScenario[]): Coverage {
  const seen = new Seen();
  const looker = look(ruleSet);
  for (const { name, snapshot } of scenarios.filter(isRun(scenarios))) {
    const one = looker(snapshot);
    if (one === null) throw new Error(`the snapshot of the scenario "${name}" has errors; parseScenarios says which`);
    seen.observe(one);
  }
  return coverageOf(ruleSet, seen);
}

/** Sets what was seen against everything that there is to see. */
export function coverageOf<S extends object>(ruleSet: RuleSet<S>, seen: Seen): Coverage {
  const listed = listTargets(ruleSet);
  const suggest = suggestSnapshot(ruleSet);
  const uncovered: Uncovered[] = [];
  const impossible: CoverageTarget[] = [];
  for (const one of listed.filter((target) => !seen.covers(target))) {
    const snapshot = suggest(one);
    if (snapshot === 'impossible') impossible.push(one.target);
    else uncovered.push({ target: one.target, why: whyUncovered(ruleSet, seen, one), snapshot });
  }
  const total = listed.length - impossible.length;
  const covered = total - uncovered.length;
  const kinds = coverageKinds.flatMap((kind): KindCoverage[] => {
    const count = (targets: readonly CoverageTarget[]): number => targets.filter((target) => target.kind === kind).length;
    const all = count(listed.map(({ target }) => target)) - count(impossible);
    return all === 0 ? [] : [{ kind, covered: all - count(uncovered.map(({ target }) => target)), total: all }];
  });
  return { covered, total, percent: total === 0 ? 100 : (100 * covered) / total, kinds, uncovered, impossible };
}
