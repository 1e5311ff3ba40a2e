import type { HamstringSnapshot } from '../../src/hamstring.js';
import type { RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { readFacts, type Facts } from '../../src/snapshot/facts.js';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.js';
import { knownValues, type KnownValues } from './known-values.js';

/** A snapshot with what is read from it. */
export interface Case {
  readonly snapshot: HamstringSnapshot;
  readonly facts: Facts;
  readonly values: KnownValues;
}

/** Reads the snapshots beforehand, for what is timed without reading. */
export function casesOf(ruleSet: RuleSet<HamstringSnapshot>, snapshots: readonly HamstringSnapshot[]): readonly Case[] {
  return snapshots.map((snapshot) => {
    const parsed = parseSnapshot(ruleSet, snapshot);
    if (!parsed.ok) throw new Error(`a snapshot of the benchmark has errors: ${JSON.stringify(parsed.issues)}`);
    const facts = readFacts(ruleSet, parsed.value);
    return { snapshot, facts, values: knownValues(facts) };
  });
}
