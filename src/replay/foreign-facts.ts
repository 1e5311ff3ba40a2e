import type { Issue } from '../issue/issue.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';

type Branch = { readonly [key: string]: unknown };

/**
 * Leaves out of a snapshot what one rule set does not know and another does, so that one cohort can be answered under both.
 *
 * @param issues - what the rule set found wrong with the snapshot
 * @param other - the rule set that may know it
 * @returns the snapshot without it, or null when something else is wrong
 */
export function withoutForeignFacts(snapshot: object, issues: readonly Issue[], { data }: RuleSet): object | null {
  const errors = issues.filter(({ severity }) => severity === 'error');
  const groups = new Set(Object.keys(data.facts).flatMap((id) => id.split('.').map((_, i, parts) => parts.slice(0, i + 1).join('.'))));
  const isForeign = ({ code, path }: Issue): boolean => {
    if (code === 'unknown-fact') return groups.has(path.join('.'));
    return code === 'unknown-id' && path[0] === 'screens' && Object.hasOwn(data.screens, String(path[1]));
  };
  return errors.every(isForeign) ? errors.reduce<object>((rest, { path }) => without(rest as Branch, path.map(String)), snapshot) : null;
}

function without(branch: Branch, [key, ...rest]: readonly string[]): Branch {
  const entries = Object.entries(branch).flatMap(([name, value]): [string, unknown][] => {
    if (name !== key) return [[name, value]];
    return rest.length === 0 || typeof value !== 'object' || value === null ? [] : [[name, without(value as Branch, rest)]];
  });
  return Object.fromEntries(entries);
}
