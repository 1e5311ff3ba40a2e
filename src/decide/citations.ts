import type { RuleSetData } from '../rule-set/rule-set.js';
import type { Basis, Reference, Source } from '../rule-set/source.js';

/** What supports a statement, with enough to find it in the sources of the rule set. */
export interface Citation {
  /** Id of the source in the rule set. */
  readonly source: string;
  /** Title of the source. */
  readonly title: string;
  /** Year of publication, when known. */
  readonly year?: number;
  /** Where in the source, or what exactly it supports. */
  readonly locator: string;
  /** How the statement is supported; a `house-default` has no published source and may be adjusted. */
  readonly basis: Basis;
  /** True when the statement was recalled from the literature and not read again. */
  readonly recalled?: true;
}

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
