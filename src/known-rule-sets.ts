import { hamstring } from './hamstring.js';
import type { Parents } from './rule-set/extend/parents.js';

/** The rule sets that a file can name in `extends` without more ado. */
const known: ReadonlyMap<string, object> = new Map([['rehab-rules/hamstring', hamstring]]);

/** Names of the rule sets that come with the package, as `extends` writes them. */
export const knownNames: readonly string[] = [...known.keys()];

/** Finds the rule sets that come with the package. */
export const knownParents: Parents = (name) => {
  const value = known.get(name);
  return value === undefined ? undefined : { name, value };
};
