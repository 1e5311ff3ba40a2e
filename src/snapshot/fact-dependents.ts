import { namesIn } from '../rule-set/check-cycles.js';
import { conditionOf } from '../rule-set/conditions-of.js';
import { derivationSources } from '../rule-set/derivation-sources.js';
import type { RuleSetData } from '../rule-set/rule-set.js';

/** For each fact: the facts whose state can change when it is given, itself among them. */
export function factDependents(data: RuleSetData): ReadonlyMap<string, readonly string[]> {
  const direct = new Map<string, Set<string>>();
  const affects = (source: string, id: string): void => {
    direct.set(source, (direct.get(source) ?? new Set()).add(id));
  };
  for (const [id, { derived, trustedWhen }] of Object.entries(data.facts)) {
    if (derived !== undefined) for (const source of derivationSources(derived)) affects(source, id);
    if (trustedWhen !== undefined) for (const source of factsOf(trustedWhen, data)) affects(source, id);
  }
  const dependents = new Map<string, readonly string[]>();
  for (const id of Object.keys(data.facts)) {
    const reached = new Set([id]);
    // A set is walked in the order of insertion, so what is added is visited too.
    for (const one of reached) for (const next of direct.get(one) ?? []) reached.add(next);
    dependents.set(id, [...reached]);
  }
  return dependents;
}

function factsOf(criterion: string, data: RuleSetData): string[] {
  // The static checks look at rule sets with errors too.
  if (!Object.hasOwn(data.criteria, criterion)) return [];
  const condition = data.criteria[criterion];
  // The checks also ask about rule sets of which parts are missing.
  if (condition === undefined) return [];
  const { facts, criteria } = namesIn(conditionOf(condition));
  return [...facts, ...criteria.flatMap((id) => factsOf(id, data))];
}
