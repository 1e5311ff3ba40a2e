import type { Parsed } from '../issue/issue.js';
import type { Plain } from '../issue/plain-data.js';
import { knownParents } from '../known-rule-sets.js';
import { digest } from './digest.js';
import type { Parents } from './extend/parents.js';
import { frozen } from './frozen.js';
import { readRuleSet, type Reading } from './read-rule-set.js';
import { resolveConditions, type ResolvedConditions } from './resolve.js';
import type { RuleSetData } from './rule-set.js';

declare const snapshotType: unique symbol;

/** A rule set in JSON that has not been checked yet. `S` is the type of its snapshots, where it is known. */
export type RuleSetSource<S extends object = object> = (object | Readonly<Record<string, unknown>>) & {
  /** Only carries the type of the snapshots; never present. */
  readonly [snapshotType]?: S;
};

/** A rule set that passed every check; made by `parseRuleSet` only. */
export class RuleSet<S extends object = object> {
  /** Only carries the type of the snapshots; never present. */
  declare readonly [snapshotType]?: S;

  readonly #digest: () => string;

  /** @internal */
  constructor(
    /** The content, frozen, with the keys of its collections in alphabetical order. */
    readonly data: RuleSetData,
    digest: () => string,
    /** @internal */
    readonly conditions: ResolvedConditions,
  ) {
    let known: string | undefined;
    this.#digest = () => (known ??= digest());
  }

  /** SHA-256 of the canonical JSON of the content, in hexadecimal; worked out when it is first asked for. */
  get digest(): string {
    return this.#digest();
  }
}

/** How a rule set is read. */
export interface RuleSetOptions {
  /** Finds the rule set that stands in `extends`; when left out, `rehab-rules/hamstring` is known. */
  readonly parents?: Parents;
}

/**
 * Checks a rule set: structure, names, types, ranges, cycles and size.
 *
 * @param input - the rule set as JSON data; it is copied, so later changes to it have no effect
 * @param options - where the rule sets come from that it extends
 * @returns the rule set, or every issue found
 *
 * @example
 * ```ts
 * parseRuleSet(hamstring).ok; // true
 * parseRuleSet({ id: 'ours' }).issues[0]?.code; // 'missing-key'
 * ```
 */
export function parseRuleSet<S extends object>(input: RuleSetSource<S>, options?: RuleSetOptions): Parsed<RuleSet<S>>;
export function parseRuleSet(input: unknown, options?: RuleSetOptions): Parsed<RuleSet>;
export function parseRuleSet(input: unknown, { parents = knownParents }: RuleSetOptions = {}): Parsed<RuleSet> {
  return ruleSetOf(readRuleSet({ name: '', value: input }, parents));
}

/** The rule set that was read, when nothing is wrong with it. */
export function ruleSetOf({ data: read, issues }: Reading): Parsed<RuleSet> {
  if (read === null || issues.some(({ severity }) => severity === 'error')) return { ok: false, issues };
  // The order of keys in a file carries no meaning, so it must not reach the output.
  const data = frozen(sorted(read as unknown as Plain)) as unknown as RuleSetData;
  return { ok: true, value: new RuleSet(data, () => digest(data), resolveConditions(data)), issues };
}

function sorted(value: Plain): Plain {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const copy: Record<string, Plain> = {};
  // What was read has no key that means something else than itself.
  for (const key of Object.keys(value).sort()) copy[key] = sorted((value as Readonly<Record<string, Plain>>)[key] as Plain);
  return copy;
}
