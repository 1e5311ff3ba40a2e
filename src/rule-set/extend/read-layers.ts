import { found } from '../../issue/found.js';
import { problem, type Issue, type IssuePath } from '../../issue/issue.js';
import { limitIssues } from '../../issue/limit-issues.js';
import { guesser, nearest } from '../../issue/nearest.js';
import { isPlainObject, readPlain, type Plain } from '../../issue/plain-data.js';
import { knownNames } from '../../known-rule-sets.js';
import { mergePatch } from '../merge-patch.js';
import type { Layer } from './layer.js';
import type { Parents, RuleSetFile } from './parents.js';
import { spotOf } from './spot.js';

/** Most rule sets in a chain. */
export const maxLayers = 10;

type PlainObject = Readonly<Record<string, Plain>>;

/** A chain of rule sets: the files as written, and what they make together. */
export interface Layers {
  /** From the first ancestor to the file itself; empty when nothing could be read. */
  readonly layers: readonly Layer[];
  /** Findings about the chain itself, each with its place. */
  readonly issues: readonly Issue[];
  /** The file itself, when the rule set that it extends could not be read. */
  readonly orphan?: Layer;
}

/** Reads a rule set as plain data, and the rule sets it extends. */
export function readLayers(file: RuleSetFile, parents: Parents, chain: readonly string[] = []): Layers {
  const place = file.place ?? ((issue: Issue): Issue => (file.name === '' ? issue : { ...issue, file: file.name }));
  const failed = (...issues: readonly Issue[]): Layers => ({ layers: [], issues: issues.map(place) });
  const plain = readPlain(file.value);
  if (!plain.ok) return failed(...plain.issues);
  const layer = (patch: Plain, effective: Plain): Layer => ({ name: file.name, patch, effective, place });
  if (!isPlainObject(plain.value)) return { layers: [layer(plain.value, plain.value)], issues: [] };

  const { extends: parentName, $schema, ...content } = plain.value;
  if ($schema !== undefined && typeof $schema !== 'string') {
    return failed(problem('wrong-type', ['$schema'], { expected: 'text', found: found($schema) }));
  }
  if (parentName === undefined) return { layers: [layer(content, content)], issues: [] };
  if (typeof parentName !== 'string') {
    return failed(problem('wrong-type', ['extends'], { expected: 'the name of a rule set', found: found(parentName) }));
  }
  const orphan = layer(content, content);
  const alone = (issue: Issue): Layers => ({ layers: [], issues: [place(issue)], orphan });
  const parent = parents(parentName, file.name);
  if (parent === undefined) {
    return alone(problem('unknown-parent', ['extends'], { name: parentName, nearest: nearest(parentName, knownNames), known: knownNames }));
  }
  if ('code' in parent) return alone(parent);
  const names = [...chain, file.name];
  if (names.includes(parent.name)) {
    return alone(problem('cycle', ['extends'], { kind: 'rule set', chain: [...names.slice(names.indexOf(parent.name)), parent.name] }));
  }
  if (names.length >= maxLayers) return alone(problem('too-deep', ['extends'], { limit: maxLayers }));

  const unread = (parent.issues ?? []).map((issue) => extendedBy(issue, place));
  if (parent.value === undefined && unread.length > 0) return { layers: [], issues: unread, orphan };
  const above = readLayers(parent, parents, names);
  const base = above.layers.at(-1)?.effective;
  if (base === undefined) return { layers: [], issues: [...unread, ...above.issues.map((issue) => extendedBy(issue, place))], orphan };
  const own = layer(content, mergePatch(withoutAccepted(base), content));
  const useless = limitIssues(removals(content, base, [])).map((issue) => place(issue));
  return { layers: [...above.layers, own], issues: [...unread, ...above.issues, ...useless] };
}

/** What was looked at in the parent was looked at there; the parent's warnings are not repeated for those who extend it. */
function withoutAccepted(base: Plain): Plain {
  return isPlainObject(base) ? Object.fromEntries(Object.entries(base).filter(([key]) => key !== 'accepted')) : base;
}

/** Adds to a finding about a parent the place that names the parent. */
export function extendedBy(issue: Issue, place: (issue: Issue) => Issue): Issue {
  const spot = spotOf(place, ['extends']);
  if (spot.file === undefined) return issue;
  const at = { role: 'extends', path: ['extends'], ...spot } as const;
  return { ...issue, related: [...(issue.related ?? []), at] };
}

/** Every `null` that takes nothing away: most likely a slip of the pen in the name of what should go. */
function removals(patch: PlainObject, base: Plain, path: IssuePath, guess = guesser()): Issue[] {
  const target = isPlainObject(base) ? base : {};
  return Object.entries(patch).flatMap(([key, value]): Issue[] => {
    const exists = Object.hasOwn(target, key);
    if (value === null && !exists) {
      return [problem('removes-nothing', [...path, key], { key, nearest: guess(key, Object.keys(target)) })];
    }
    return isPlainObject(value) ? removals(value, exists ? (target[key] as Plain) : {}, [...path, key], guess) : [];
  });
}
