import type { Issue, Parsed } from '../issue/issue.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';
import { answerer, type Answer, type Answerer } from './answer.js';
import type { EntryReading } from './entry.js';
import { withoutForeignFacts } from './foreign-facts.js';
import { rowWriter, type RowLayout } from './rows.js';
import { tallier, type Tally } from './tally.js';

/** What a replay does with each line. */
export interface ReplayPlan {
  readonly ruleSet: RuleSet;
  /** A second rule set, to compare with. */
  readonly against: RuleSet | null;
  /** How answers are written; null when only the summary is wanted. */
  readonly layout: RowLayout | null;
  /** Whether answers are counted for a summary. */
  readonly summarize: boolean;
  /** Reads the text of a line. */
  readonly read: (text: string) => EntryReading;
}

/** A line of the input. */
export interface Line {
  /** Number in the file, from 1; of the first line when it goes over several. */
  readonly number: number;
  readonly text: string;
  /** What is wrong with it before it is read. */
  readonly flaw?: Issue | undefined;
}

/** A line that got no answer. */
export interface Reject {
  readonly line: number;
  readonly id: string | number | null;
  readonly issues: readonly Issue[];
  /** The line as it stands in the input. */
  readonly raw: string;
}

/** What came out of some lines: every line is either answered or rejected. */
export interface Replayed {
  /** Number of lines answered. */
  readonly answered: number;
  /** The answers, in order. */
  readonly rows: string;
  /** The other lines, in order. */
  readonly rejects: readonly Reject[];
  /** The counts for a summary; null when none is wanted. */
  readonly tally: Tally | null;
}

/** Prepares a replay. What it gives depends on the lines alone. */
export function replayer(plan: ReplayPlan): (lines: readonly Line[]) => Replayed {
  const { ruleSet, against, layout, summarize, read } = plan;
  const write = layout === null ? () => '' : rowWriter(layout);
  const first = knowing(ruleSet, against, summarize);
  const second = against === null ? null : knowing(against, ruleSet, summarize);
  const counting = summarize ? tallier(ruleSet, against) : null;

  return (lines) => {
    const tally = counting?.start() ?? null;
    const rows: string[] = [];
    const rejects: Reject[] = [];
    for (const { number, text, flaw } of lines) {
      const reading: EntryReading = flaw === undefined ? read(text) : { ok: false, id: null, issues: [flaw] };
      if (!reading.ok) {
        rejects.push({ line: number, id: reading.id, issues: reading.issues, raw: text });
        continue;
      }
      const { id, meta, snapshot } = reading.value;
      const answer = first(snapshot);
      const other: Parsed<Answer> | null = answer.ok && second !== null ? second(snapshot) : null;
      if (!answer.ok || other?.ok === false) {
        rejects.push({ line: number, id, issues: answer.ok ? (other?.issues ?? []) : answer.issues, raw: text });
        continue;
      }
      const answered = { id: id ?? number, meta, answer: answer.value, against: other?.value ?? null };
      rows.push(write(answered));
      if (tally !== null) counting?.add(tally, answered);
    }
    return { answered: rows.length, rows: rows.join(''), rejects, tally };
  };
}

/** Answers under one rule set what may have been written for two. */
function knowing(ruleSet: RuleSet, other: RuleSet | null, everyFact: boolean): Answerer {
  const answer = answerer(ruleSet, everyFact);
  if (other === null) return answer;
  return (snapshot) => {
    const parsed = answer(snapshot);
    const rest = parsed.ok ? null : withoutForeignFacts(snapshot, parsed.issues, other);
    return rest === null ? parsed : answer(rest);
  };
}
