import type { RuleSet } from '../rule-set/parse-rule-set.js';
import { addChange, addChangeCounts, type ChangeCounts } from './comparison/change-counts.js';
import { changesBetween } from './comparison/changes.js';
import { comparisonOf } from './comparison/comparison-of.js';
import type { Comparison } from './comparison/comparison.js';
import type { Answered } from './rows.js';
import { addCounts, type Counts } from './summary/counts.js';
import { summarizer } from './summary/summarizer.js';
import { summaryOf } from './summary/summary-of.js';
import type { Summary } from './summary/summary.js';

/** Counts for the summary of a cohort. Plain data, so it can be kept, sent and added up. */
export interface Tally {
  readonly counts: Counts;
  /** The same under the second rule set; null when there is none. */
  readonly against: Counts | null;
  readonly changes: ChangeCounts;
  /** Snapshots with at least one change. */
  changed: number;
  /** Snapshots that are labelled as made up. */
  synthetic: number;
}

/** Makes, counts and reads tallies. */
export interface Tallier {
  readonly start: () => Tally;
  readonly add: (to: Tally, answered: Answered) => void;
  /** The summary that a tally stands for. */
  readonly report: (tally: Tally) => CohortReport;
}

/** What a replay says about a cohort. */
export interface CohortReport {
  /** The answers of the rule set. */
  readonly summary: Summary;
  /** The answers of the second rule set; null when there is none. */
  readonly against: Summary | null;
  /** What comes out otherwise; null when there is no second rule set. */
  readonly comparison: Comparison | null;
  /** Number of snapshots whose `meta` says `"synthetic": true`. */
  readonly synthetic: number;
}

/** Prepares the counting for one rule set, or for two. */
export function tallier(ruleSet: RuleSet, against: RuleSet | null): Tallier {
  const first = summarizer(ruleSet);
  const second = against === null ? null : summarizer(against);
  return {
    start: () => ({ counts: first.start(), against: second?.start() ?? null, changes: {}, changed: 0, synthetic: 0 }),
    add: (to, { id, meta, answer, against: other }) => {
      // A cell of CSV is text.
      if (meta.synthetic === true || meta.synthetic === 'true') to.synthetic += 1;
      first.add(to.counts, answer);
      if (second === null || against === null || other === null || to.against === null) return;
      second.add(to.against, other);
      const changes = changesBetween({ ruleSet, guidance: answer.guidance }, { ruleSet: against, guidance: other.guidance });
      for (const change of changes) addChange(to.changes, change, id);
      if (changes.length > 0) to.changed += 1;
    },
    report: (tally) => {
      const summary = summaryOf(ruleSet, tally.counts);
      const { synthetic } = tally;
      if (against === null || tally.against === null) return { summary, against: null, comparison: null, synthetic };
      return { summary, against: summaryOf(against, tally.against), comparison: comparisonOf(ruleSet, against, summary.snapshots, tally.changed, tally.changes), synthetic };
    },
  };
}

/** Adds the tally of lines that come after those counted so far. */
export function addTally(to: Tally, more: Tally): void {
  addCounts(to.counts, more.counts);
  if (to.against !== null && more.against !== null) addCounts(to.against, more.against);
  addChangeCounts(to.changes, more.changes);
  to.changed += more.changed;
  to.synthetic += more.synthetic;
}
