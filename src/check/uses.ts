import { namesIn } from '../rule-set/check-cycles.js';
import { conditionsOf } from '../rule-set/conditions-of.js';
import { derivationSources } from '../rule-set/derivation-sources.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { entriesOf, groups } from './decisive.js';

/** The ids to which a rule set refers. */
export interface Uses {
  readonly facts: ReadonlySet<string>;
  readonly criteria: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

/** Collects what a rule set refers to. That a screen answers a fact is no use of it: an answer decides nothing by itself. */
export function usesOf(data: RuleSetData): Uses {
  const named = conditionsOf(data).map(({ condition }) => namesIn(condition));
  const facts = Object.values(data.facts);
  const graded = Object.values(data.setbacks).flatMap(({ running }) => (typeof running?.levels === 'object' ? running.levels.of : []));
  return {
    facts: new Set([
      ...named.flatMap((names) => names.facts),
      ...facts.flatMap(({ derived }) => (derived === undefined ? [] : derivationSources(derived))),
      ...graded,
      ...[data.running?.levelFact, data.running?.lastRunFact].flatMap((id) => id ?? []),
    ]),
    criteria: new Set([...named.flatMap((names) => names.criteria), ...facts.flatMap(({ trustedWhen }) => trustedWhen ?? [])]),
    sources: new Set(groups.flatMap((group) => entriesOf(data, group)).flatMap(({ entry }) => entry.sources ?? []).map(({ id }) => id)),
  };
}
