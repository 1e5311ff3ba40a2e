import type { IssuePath } from '../../issue/issue.js';
import type { Condition, Leaf } from '../../rule-set/condition.js';
import { valueChange, type Difference } from './change.js';
import { same } from './same.js';

/** How two conditions differ: limits of the same fact side by side, and what is asked for more or less. */
export function conditionChanges(before: Condition, after: Condition, path: IssuePath): Difference[] {
  if (same(before, after)) return [];
  if ('fact' in before && 'fact' in after && before.fact === after.fact) return [{ kind: 'threshold', path, from: before, to: after }];
  const [old, now] = [partsOf(before), partsOf(after)];
  if (old === null || now === null || old.kind !== now.kind) return [{ kind: 'asks', path, added: [after], removed: [before] }];
  const changes = listChanges(old.parts, now.parts, [...path, now.kind]);
  // The parts are the same; only their order differs, which decides nothing but is a difference all the same.
  return changes.length > 0 ? changes : [valueChange([...path, now.kind], old.parts, now.parts)];
}

function listChanges(old: readonly Condition[], now: readonly Condition[], path: IssuePath): Difference[] {
  const gone = [...old];
  const left = now.map((part, index) => ({ part, index })).filter(({ part }) => !take(gone, (other) => same(other, part)));
  const changes: Difference[] = [];
  const added = left.filter(({ part, index }) => {
    const counterpart = take(gone, (other) => isAlike(other, part));
    if (counterpart !== null) changes.push(...conditionChanges(counterpart, part, [...path, index]));
    return counterpart === null;
  });
  if (added.length > 0 || gone.length > 0) changes.push({ kind: 'asks', path, added: added.map(({ part }) => part), removed: gone });
  return changes;
}

/** Takes the first part out of a list that fits. */
function take(parts: Condition[], fits: (part: Condition) => boolean): Condition | null {
  const index = parts.findIndex(fits);
  return index === -1 ? null : (parts.splice(index, 1)[0] as Condition);
}

/** Two parts that are best told side by side. */
function isAlike(a: Condition, b: Condition): boolean {
  if ('fact' in a || 'fact' in b) return (a as Leaf).fact === (b as Leaf).fact;
  return !('condition' in a) && partsOf(a)?.kind === partsOf(b)?.kind;
}

function partsOf(condition: Condition): { readonly kind: 'all' | 'any'; readonly parts: readonly Condition[] } | null {
  if ('all' in condition) return { kind: 'all', parts: condition.all };
  return 'any' in condition ? { kind: 'any', parts: condition.any } : null;
}
