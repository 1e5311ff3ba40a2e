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
  const facts = Object.entries(data.facts).map(([id, { derived, trustedWhen }]): [string, Sized] => {
    const from = derived === undefined ? [] : derivationSources(derived).map((source) => `fact:${source}`);
    // Whatever decides on trust is read once more for each fact.
    const reads = [...from, ...(trustedWhen === undefined ? [] : [`criterion:${trustedWhen}`])];
    return [`fact:${id}`, { path: ['facts', id], measure: (sizeOf) => together(reads.map((key) => deeper(sizeOf(key)))) }];
  });
  const sizes = new Map<string, Size>();
  const all = new Map([...conditions, ...facts]);
  return [...beyond(conditions, 'comparisons', all, sizes), ...beyond(facts, 'derivations', all, sizes)].slice(0, 1);
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
function beyond(some: readonly (readonly [string, Sized])[], unit: string, all: ReadonlyMap<string, Sized>, sizes: Map<string, Size>): Issue[] {
  let total = 0;
  for (const [start, { path }] of some) {
    // From the leaves up; a worklist instead of recursion keeps a long chain from overflowing the stack.
    const waiting = [start];
    while (waiting.length > 0) {
      const key = waiting[waiting.length - 1] as string;
      const unknown = new Set<string>();
      const sizeOf = (other: string): Size => {
        const known = sizes.get(other);
        if (known === undefined && all.has(other)) unknown.add(other);
        return known ?? missing;
      };
      const size = sizes.get(key) ?? (all.get(key) as Sized).measure(sizeOf);
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
