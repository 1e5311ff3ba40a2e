import { problem, type Issue, type IssuePath } from '../issue/issue.js';
import type { Condition } from './condition.js';
import { conditionsOf } from './conditions-of.js';
import { derivationSources } from './derivation-sources.js';
import type { RuleSetData } from './rule-set.js';

const maxComparisons = 50_000;
const maxNesting = 50;

/** What something comes to after all references are followed. */
interface Size {
  readonly total: number;
  readonly nesting: number;
}

/** Something that refers to others by their keys. */
interface Sized {
  readonly path: IssuePath;
  /** Its size, when the sizes of what it names are known. */
  readonly measure: (sizeOf: (key: string) => Size) => Size;
}

/**
 * Criteria that refer to each other can multiply: twenty that each name the one before twice make a million
 * comparisons; so can derived facts. Evaluation must end soon for any input, so the total is limited. Expects a set without cycles.
 */
export function checkSize(data: RuleSetData): Issue[] {
  const conditions = conditionsOf(data).map(({ key, condition, path }): [string, Sized] => [key, { path, measure: (sizeOf) => measure(condition, sizeOf) }]);
  const facts = Object.entries(data.facts).map(([id, { derived }]): [string, Sized] => {
    const sources = derived === undefined ? [] : 'maximum' in derived ? derived.maximum : derivationSources(derived);
    return [id, { path: ['facts', id], measure: (sizeOf) => together(sources.map((source) => deeper(sizeOf(source)))) }];
  });
  return [...beyond(conditions, 'comparisons'), ...beyond(facts, 'derivations')].slice(0, 1);
}

function measure(condition: Condition, sizeOf: (key: string) => Size): Size {
  if ('fact' in condition) return { total: 1, nesting: 0 };
  if ('condition' in condition) return deeper(sizeOf(`criterion:${condition.condition}`));
  return together(('all' in condition ? condition.all : condition.any).map((part) => measure(part, sizeOf)));
}

/** What is not there or was not understood counts too: whatever walks along the references comes by as often. */
const missing: Size = { total: 1, nesting: 0 };

function deeper({ total, nesting }: Size): Size {
  return { total: Math.max(1, total), nesting: nesting + 1 };
}

function together(sizes: readonly Size[]): Size {
  return { total: sizes.reduce((sum, { total }) => sum + total, 0), nesting: sizes.reduce((deepest, { nesting }) => Math.max(deepest, nesting), 0) };
}

/** The first that is nested too deep, or with which the total becomes too large. */
function beyond(all: readonly (readonly [string, Sized])[], unit: string): Issue[] {
  const byKey = new Map(all);
  const sizes = new Map<string, Size>();
  let total = 0;
  for (const [start, { path }] of all) {
    // From the leaves up; a worklist instead of recursion keeps a long chain from overflowing the stack.
    const waiting = [start];
    while (waiting.length > 0) {
      const key = waiting[waiting.length - 1] as string;
      const unknown = new Set<string>();
      const sizeOf = (other: string): Size => {
        const known = sizes.get(other);
        if (known === undefined && byKey.has(other)) unknown.add(other);
        return known ?? missing;
      };
      const size = sizes.get(key) ?? (byKey.get(key) as Sized).measure(sizeOf);
      if (unknown.size > 0) waiting.push(...unknown);
      else {
        sizes.set(key, size);
        waiting.pop();
      }
    }
    const size = sizes.get(start) as Size;
    total += size.total;
    if (size.nesting > maxNesting) return [problem('too-deep', path, { limit: maxNesting })];
    if (total > maxComparisons) return [problem('too-large', path, { limit: maxComparisons, unit })];
  }
  return [];
}
