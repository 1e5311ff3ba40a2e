import type { IssuePath } from '../../issue/issue.js';
import type { Acceptance } from '../../rule-set/acceptance.js';
import type { Condition } from '../../rule-set/condition.js';
import { conditionsOf } from '../../rule-set/conditions-of.js';
import { collections } from '../../rule-set/names.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { Reference } from '../../rule-set/source.js';
import { askedBy } from './asked-by.js';
import { valueChange, type Change, type Difference } from './change.js';
import { conditionChanges } from './condition-changes.js';
import { namedPart, pathOfPart } from './named-part.js';
import { same } from './same.js';

const order = ['', 'criteria', 'phases', 'phaseOrder', 'running', 'exercises', 'holds', 'underHold', 'setbacks', 'warnings', 'advice', 'facts', 'screens', 'overrides', 'sources'];

/**
 * Everything in which a rule set differs from the one that it extends; empty when nothing does.
 *
 * @param parent - the effective rule set that is extended
 * @param data - the effective rule set
 */
export function changesBetween(parent: RuleSetData, data: RuleSetData): Change[] {
  const conditions = [conditionTable(parent), conditionTable(data)] as const;
  const asking = askedBy(data);
  const complete = (difference: Difference): Change => {
    const { path, kind } = difference;
    const part = namedPart(path, data, parent);
    if (kind !== 'threshold' && kind !== 'asks') return { ...difference, part };
    return { ...difference, part, askedBy: path[0] === 'criteria' ? asking(String(path[1])) : [] };
  };
  const rank = ({ path }: Change): number => order.indexOf(String(pathOfPart(path)[0] ?? ''));
  const accepted = acceptances(parent.accepted ?? [], data.accepted ?? []);
  const others = differences(withoutAccepted(parent), withoutAccepted(data), [], conditions);
  return [...others, ...accepted].map(complete).sort((a, b) => rank(a) - rank(b));
}

function acceptances(before: readonly Acceptance[], after: readonly Acceptance[]): Difference[] {
  const left = [...before];
  return after.flatMap((entry, i): Difference[] => {
    const index = left.findIndex((other) => same(other, entry));
    if (index !== -1) left.splice(index, 1);
    return index === -1 ? [{ kind: 'accepts', path: ['accepted', i], entry }] : [];
  });
}

function withoutAccepted(data: RuleSetData): object {
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== 'accepted'));
}

type Table = ReadonlyMap<string, Condition>;

function conditionTable(data: RuleSetData): Table {
  return new Map(conditionsOf(data).map(({ condition, path }) => [JSON.stringify(path), condition]));
}

function differences(before: unknown, after: unknown, path: IssuePath, conditions: readonly [Table, Table]): Difference[] {
  if (same(before, after)) return [];
  if (isNamed(path) && (before === undefined || after === undefined)) return [{ kind: before === undefined ? 'added' : 'removed', path }];
  const [old, now] = conditions.map((table) => table.get(JSON.stringify(path)));
  if (old !== undefined || now !== undefined) {
    const asked = changedCondition(old, now, path);
    // A criterion is its condition; in other parts the condition stands under a key of its own.
    return path[0] === 'criteria' ? [...asked, ...inside(withoutCondition(before), withoutCondition(after), path, conditions)] : asked;
  }
  if (isObject(before) && isObject(after)) return inside(before, after, path, conditions);
  if (path.at(-1) === 'sources' && path.length > 1 && Array.isArray(before) && Array.isArray(after)) return [sourceChange(before as Reference[], after as Reference[], path)];
  if (isListOfObjects(before) && isListOfObjects(after)) {
    return Array.from({ length: Math.max(before.length, after.length) }, (_, i) => differences(before[i], after[i], [...path, i], conditions)).flat();
  }
  return [valueChange(path, before, after)];
}

function inside(before: object, after: object, path: IssuePath, conditions: readonly [Table, Table]): Difference[] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => differences(own(before, key), own(after, key), [...path, key], conditions));
}

function changedCondition(old: Condition | undefined, now: Condition | undefined, path: IssuePath): Difference[] {
  if (old !== undefined && now !== undefined) return conditionChanges(old, now, path);
  return [{ kind: 'asks', path, added: now === undefined ? [] : [now], removed: old === undefined ? [] : [old] }];
}

function sourceChange(before: readonly Reference[], after: readonly Reference[], path: IssuePath): Difference {
  const added = after.filter((one) => !before.some((other) => same(one, other)));
  const removed = before.filter((one) => !after.some((other) => same(one, other)));
  return added.length + removed.length > 0 ? { kind: 'sources', path, added, removed } : valueChange(path, before, after);
}

/** Whether people know what stands there by a name. */
function isNamed(path: IssuePath): boolean {
  const part = pathOfPart(path);
  return part.length > 0 && part.length === path.length && !(path.length === 1 && collections.some((one) => one === path[0]));
}

function withoutCondition(criterion: unknown): object {
  return Object.fromEntries(Object.entries(criterion as object).filter(([key]) => key !== 'all' && key !== 'any'));
}

function own(holder: object, key: string): unknown {
  return Object.hasOwn(holder, key) ? (holder as Record<string, unknown>)[key] : undefined;
}

function isListOfObjects(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every((part) => isObject(part));
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
