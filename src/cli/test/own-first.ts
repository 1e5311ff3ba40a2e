import { changesBetween } from '../../check/changes/changes-between.js';
import { pathOfPart } from '../../check/changes/named-part.js';
import { formatPath } from '../../issue/format-path.js';
import type { IssuePath } from '../../issue/issue.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { Coverage } from '../../testing/coverage/coverage.js';

/** What a rule set changes itself, before what it inherits: the authors cannot find ten gaps of their own among a thousand. */
export function ownFirst(coverage: Coverage, parent: RuleSetData | null, data: RuleSetData): Coverage {
  if (parent === null) return coverage;
  const partAt = (path: IssuePath): string => formatPath(pathOfPart(path));
  const changed = new Set(changesBetween(parent, data).map(({ path }) => partAt(path)));
  const isOwn = ({ path }: { readonly path: IssuePath }): boolean => changed.has(partAt(path));
  return {
    ...coverage,
    uncovered: [...coverage.uncovered.filter(({ target }) => isOwn(target)), ...coverage.uncovered.filter(({ target }) => !isOwn(target))],
    impossible: [...coverage.impossible.filter(isOwn), ...coverage.impossible.filter((target) => !isOwn(target))],
  };
}
