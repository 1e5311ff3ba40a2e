import type { Issue, Parsed } from '../issue/issue.js';
import { readPlain, type Plain } from '../issue/plain-data.js';
import { checkCycles, checkTrust } from './check-cycles.js';
import { checkFacts } from './check-facts.js';
import { checkOrders } from './check-orders.js';
import { checkReferences } from './check-references.js';
import { checkSize } from './check-size.js';
import { digest } from './digest.js';
import { issuesFromZod } from './issues-from-zod.js';
import { resolveConditions, type ResolvedConditions } from './resolve.js';
import { ruleSetSchema } from './rule-set-schema.js';
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

  /** @internal */
  constructor(
    /** The content, frozen, with the keys of its collections in alphabetical order. */
    readonly data: RuleSetData,
    /** SHA-256 of the canonical JSON of the content, in hexadecimal. */
    readonly digest: string,
    /** @internal */
    readonly conditions: ResolvedConditions,
  ) {}
}

/**
 * Checks a rule set: structure, names, types, ranges, cycles and size.
 *
 * @param input - the rule set as JSON data; it is copied, so later changes to it have no effect
 * @returns the rule set, or every issue found
 */
export function parseRuleSet<S extends object>(input: RuleSetSource<S>): Parsed<RuleSet<S>>;
export function parseRuleSet(input: unknown): Parsed<RuleSet>;
export function parseRuleSet(input: unknown): Parsed<RuleSet> {
  const plain = readPlain(input);
  if (!plain.ok) return plain;
  const structure = ruleSetSchema.safeParse(plain.value);
  if (!structure.success) return { ok: false, issues: issuesFromZod(structure.error, plain.value) };
  // The order of keys in a file carries no meaning, so it must not reach the output.
  const data = frozen(sorted(plain.value)) as unknown as RuleSetData;
  const issues: Issue[] = [...checkReferences(data), ...checkFacts(data), ...checkOrders(data)];
  issues.push(...checkCycles(data));
  // What follows walks along references, so it needs them to exist and to end.
  if (issues.length === 0) issues.push(...checkSize(data));
  if (issues.length === 0) issues.push(...checkTrust(data));
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: new RuleSet(data, digest(data), resolveConditions(data)), issues };
}

function sorted(value: Plain): Plain {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value as Readonly<Record<string, Plain>>);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, entry]) => [key, sorted(entry)]));
}

function frozen(value: Plain): Plain {
  if (value !== null && typeof value === 'object') {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}
