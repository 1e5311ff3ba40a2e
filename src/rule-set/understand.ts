import type { Issue, IssuePath } from '../issue/issue.js';
import { isPlainObject, type Plain } from '../issue/plain-data.js';
import { collections } from './names.js';
import type { RuleSetData } from './rule-set.js';

/** A part of a rule set that stands or falls as one: an entry of a collection, or a top-level key. */
export type Part = string;

/** The part in which a finding lies. */
export function partOf(path: IssuePath): Part {
  const [first = '', second] = path;
  return collections.some((collection) => collection === first) && second !== undefined ? `${first}/${second}` : String(first);
}

/** The parts that findings of structure make unusable. A key that has no meaning leaves the rest of its part usable. */
export function unsoundParts(issues: readonly Issue[]): Set<Part> {
  return new Set(
    issues
      .filter(({ code, severity }) => severity === 'error' && code !== 'unknown-key')
      .map((issue) => (issue.code === 'missing-key' && issue.path.length === 0 ? issue.args.key : partOf(issue.path))),
  );
}

/** The rule set without its unusable parts, in a shape that the following stages can read. */
export function withoutUnsound(effective: Plain, unsound: ReadonlySet<Part>): RuleSetData {
  const root = isPlainObject(effective) ? effective : {};
  const kept: [string, Plain][] = Object.entries(root).flatMap(([key, value]): [string, Plain][] => {
    if (unsound.has(key)) return [];
    if (!collections.some((collection) => collection === key) || !isPlainObject(value)) return [[key, value]];
    return [[key, Object.fromEntries(Object.entries(value).filter(([id]) => !unsound.has(`${key}/${id}`)))]];
  });
  const nothing = { label: '', entry: { all: [] }, rationale: '', sources: [] };
  const empty = [...collections.map((collection) => [collection, {}]), ['underHold', nothing], ['phaseOrder', []]] as [string, Plain][];
  return Object.fromEntries([...empty, ...kept]) as unknown as RuleSetData;
}
