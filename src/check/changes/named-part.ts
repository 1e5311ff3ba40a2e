import type { IssuePath } from '../../issue/issue.js';
import { kindOf } from '../../rule-set/kind-of.js';
import { collections } from '../../rule-set/names.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { NamedPart } from './change.js';

const alone: Readonly<Record<string, string>> = { running: 'running', underHold: 'what remains under a hold', overrides: 'decisions of a clinician' };

/** Path of the part to which a place belongs: an entry of a collection, a level, or a part that stands alone. */
export function pathOfPart(path: IssuePath): IssuePath {
  const [first, second, third] = path;
  if (collections.some((one) => one === first)) return path.slice(0, 2);
  if (first === 'running') return second === 'levels' && third !== undefined ? path.slice(0, 3) : ['running'];
  return first !== undefined && Object.hasOwn(alone, first) ? path.slice(0, 1) : [];
}

/** The part to which a place belongs, by its name in the first rule set that has it. */
export function namedPart(path: IssuePath, ...sets: readonly RuleSetData[]): NamedPart {
  const at = pathOfPart(path);
  const [first = ''] = at;
  if (at.length < 2) return { kind: alone[first] ?? 'rule set', id: '', label: '' };
  const { kind, id } = kindOf(at);
  const entry = sets.map((set) => entryAt(set, at)).find((one) => one !== undefined) ?? {};
  const label = entry.label ?? entry.name ?? entry.title ?? id;
  return { kind, id, label };
}

function entryAt(set: RuleSetData, path: IssuePath): { readonly label?: string; readonly name?: string; readonly title?: string } | undefined {
  return path.reduce<unknown>((value, key) => (value !== null && typeof value === 'object' && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined), set) as ReturnType<typeof entryAt>;
}
