import type { Reference, RuleSetData, Source } from '../rule-set/rule-set.js';
import type { Citation } from './guidance.js';

/** Looks references up among the sources of a rule set, each list once. */
export function citer(data: RuleSetData): (references: readonly Reference[]) => readonly Citation[] {
  const known = new Map<readonly Reference[], readonly Citation[]>();
  return (references) => {
    let citations = known.get(references);
    if (citations === undefined) {
      citations = Object.freeze(references.map((reference) => Object.freeze(citation(data, reference))));
      known.set(references, citations);
    }
    return citations;
  };
}

function citation(data: RuleSetData, { id, locator, basis, recalled }: Reference): Citation {
  const source = data.sources[id] as Source;
  return {
    source: id,
    title: source.title,
    ...(source.year === undefined ? {} : { year: source.year }),
    locator,
    basis: basis ?? source.basis,
    ...(recalled ?? source.verification === 'recalled' ? { recalled: true as const } : {}),
  };
}
