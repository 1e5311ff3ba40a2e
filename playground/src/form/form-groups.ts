import type { Fact } from 'rehab-rules';
import type { Rules } from '../state/answer.js';

/** A fact as the form asks for it. */
export interface FormFact {
  readonly id: string;
  readonly fact: Fact;
}

/** The facts under one heading. */
export interface FormGroup {
  readonly name: string;
  readonly facts: readonly FormFact[];
}

/** The facts of rule sets by their groups, each fact once. A count of signs is left out: it is always worked out. */
export function formGroups(all: readonly Rules[]): FormGroup[] {
  const groups = new Map<string, Map<string, FormFact>>();
  for (const { ruleSet, order } of all) {
    for (const id of order) {
      const fact = ruleSet.data.facts[id];
      if (fact === undefined || (fact.derived !== undefined && 'count' in fact.derived)) continue;
      const group = groups.get(fact.group) ?? new Map<string, FormFact>();
      if (!isIn(groups, id)) group.set(id, { id, fact });
      if (group.size > 0) groups.set(fact.group, group);
    }
  }
  return [...groups].map(([name, facts]) => ({ name, facts: [...facts.values()] }));
}

function isIn(groups: ReadonlyMap<string, ReadonlyMap<string, FormFact>>, id: string): boolean {
  return [...groups.values()].some((group) => group.has(id));
}
