import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import { readFacts } from '../../snapshot/facts.js';
import { parseSnapshot } from '../../snapshot/parse-snapshot.js';
import { jsonRulesEngineEvaluator } from '../../evaluate/json-rules-engine/evaluator.js';
import type { ReadScenario } from '../read-scenario.js';
import { runAndObserve } from '../run-scenarios.js';
import { snapshotOf, type Assignment } from './assignment.js';
import { coverageKinds, type CoverageKind, type CoverageTarget } from './coverage-target.js';
import { listTargets, type ListedTarget } from './list-targets.js';
import { Seen } from './seen.js';
import { whyUncovered, type WhyUncovered } from './why-uncovered.js';
import { witnesses } from './witness.js';

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
export async function coverage<S extends object>(ruleSet: RuleSet<S>, scenarios: readonly ReadScenario[]): Promise<Coverage> {
  const seen = new Seen();
  await runAndObserve(ruleSet, scenarios, ({ context }) => seen.observe(context));
  return coverageOf(ruleSet, seen);
}

/** Sets what was seen against everything that there is to see. */
export async function coverageOf<S extends object>(ruleSet: RuleSet<S>, seen: Seen): Promise<Coverage> {
  const listed = listTargets(ruleSet);
  const witness = witnesses(ruleSet);
  const shows = observer(ruleSet);
  const snapshotFor = async (one: ListedTarget, values: Assignment): Promise<Uncovered['snapshot']> => {
    for (const round of ['down', 'up'] as const) {
      const snapshot = snapshotOf(ruleSet.data, values, round);
      if (snapshot !== null && (await shows(snapshot, one))) return snapshot;
    }
    return null;
  };
  const uncovered: Uncovered[] = [];
  const impossible: CoverageTarget[] = [];
  for (const one of listed) {
    if (seen.covers(one)) continue;
    const found = witness(one);
    if (found === 'impossible') {
      impossible.push(one.target);
      continue;
    }
    uncovered.push({ target: one.target, why: whyUncovered(ruleSet, seen, one), snapshot: found === null ? null : await snapshotFor(one, found) });
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

/** Tries out whether a snapshot shows a target. */
function observer<S extends object>(ruleSet: RuleSet<S>): (snapshot: object, listed: ListedTarget) => Promise<boolean> {
  const { nodes } = ruleSet.conditions;
  const evaluator = jsonRulesEngineEvaluator(nodes);
  return async (snapshot, listed) => {
    const parsed = parseSnapshot(ruleSet, snapshot as S);
    if (!parsed.ok) return false;
    const facts = readFacts(ruleSet, parsed.value);
    const seen = new Seen();
    const isCondition = 'key' in listed;
    const nodes = isCondition ? ruleSet.conditions.nodes : new Map<never, never>();
    seen.observe({ nodes, facts, outcomes: isCondition ? await evaluator.outcomes(facts) : new Map() });
    return seen.covers(listed);
  };
}
