import { mergePatch } from '../../src/rule-set/merge-patch.js';
import { parseRuleSet, type RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { columnsOf } from '../../src/replay/columns.js';
import { readJsonEntry } from '../../src/replay/read-json-entry.js';
import { replayer, type Replayed } from '../../src/replay/replayer.js';
import { addTally, tallier, type CohortReport } from '../../src/replay/tally.js';
import type { Plain } from '../../src/issue/plain-data.js';
import { miniRuleSet } from './mini-rule-set.js';

/** The mini rule set with changes, as a clinic writes them. */
export function miniWith(patch: object = {}): RuleSet {
  const parsed = parseRuleSet(mergePatch(miniRuleSet() as unknown as Plain, patch as Plain));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** A person in the late phase who may start to run. */
export const wellSnapshot = {
  assessedOn: '2026-03-10',
  screens: { signs: 'complete' },
  injury: { date: '2026-03-01' },
  analgesic: { taken: false },
  pain: { walking: 0 },
  strength: { injured: 90, uninjured: 100 },
  level: 'none',
};

/** The well person with some things otherwise; null takes one away. */
export function like(change: object): object {
  return mergePatch(wellSnapshot, change as Plain) as object;
}

/** Replays snapshots with their names. */
export function replayOf(snapshots: Readonly<Record<string, object>>, ruleSet: RuleSet = miniWith(), against: RuleSet | null = null, columns: readonly string[] = ['phase.id']): Replayed {
  const lines = Object.entries(snapshots).map(([id, snapshot], i) => ({ number: i + 1, text: JSON.stringify({ id, snapshot }) }));
  const under = (rules: RuleSet) => columnsOf(columns, rules).columns;
  const layout = { format: 'ndjson', columns: under(ruleSet), againstColumns: against === null ? null : under(against), carry: null } as const;
  return replayer({ ruleSet, against, layout, summarize: true, read: (text) => readJsonEntry(text) })(lines);
}

/** What a replay of snapshots says about them. */
export function reportOf(snapshots: Readonly<Record<string, object>>, ruleSet: RuleSet = miniWith(), against: RuleSet | null = null): CohortReport {
  const { rejects, tally } = replayOf(snapshots, ruleSet, against);
  if (rejects.length > 0) throw new Error(JSON.stringify(rejects));
  const { start, report } = tallier(ruleSet, against);
  const sum = start();
  addTally(sum, tally!);
  return report(sum);
}
