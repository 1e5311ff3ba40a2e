import { namesIn } from '../../rule-set/check-cycles.js';
import { conditionOf, conditionsOf } from '../../rule-set/conditions-of.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { NamedPart } from './change.js';
import { namedPart } from './named-part.js';

/** Tells for each criterion which gates, exercises, holds and so on ask for it, directly or by way of other criteria. */
export function askedBy(data: RuleSetData): (criterion: string) => NamedPart[] {
  const named = conditionsOf(data).filter(({ path }) => path[0] !== 'criteria');
  const reached = named.map(({ condition, path }) => {
    const part = namedPart(path, data);
    const isProgress = path[0] === 'running' && path[1] === 'progress';
    return { part: isProgress ? { ...part, kind: 'progress in running' } : part, criteria: criteriaBehind(namesIn(condition).criteria, data) };
  });
  const trusted = Object.entries(data.facts).flatMap(([id, { trustedWhen }]) =>
    trustedWhen === undefined ? [] : [{ part: namedPart(['facts', id], data), criteria: criteriaBehind([trustedWhen], data) }],
  );
  return (criterion) => [...reached, ...trusted].filter(({ criteria }) => criteria.has(criterion)).map(({ part }) => part);
}

function criteriaBehind(ids: readonly string[], data: RuleSetData, seen = new Set<string>()): ReadonlySet<string> {
  for (const id of ids) {
    const criterion = Object.hasOwn(data.criteria, id) ? data.criteria[id] : undefined;
    if (seen.has(id)) continue;
    seen.add(id);
    if (criterion !== undefined) criteriaBehind(namesIn(conditionOf(criterion)).criteria, data, seen);
  }
  return seen;
}
