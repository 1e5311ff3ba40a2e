import { describeIssue } from '../../issue/describe-issue.js';
import { problem, type Issue, type Parsed } from '../../issue/issue.js';
import { columnsOf } from '../../replay/columns.js';
import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import { loadRuleSet } from '../content/load-rule-set.js';
import { fileName, type Bytes } from '../content/read-bytes.js';
import { Refusal } from '../refusal.js';
import { csvCells } from './input/csv-cells.js';
import type { RawLine } from './input/raw-line.js';
import type { Settings } from './settings.js';
import { columnsIn, type ReadingTask } from './work/task.js';

/** The rule sets of a run. */
export interface RuleSets {
  readonly ruleSet: RuleSet;
  readonly against: RuleSet | null;
}

/**
 * Reads the rule sets and checks that the columns exist in what they say.
 *
 * @throws Refusal when a rule set cannot be read, or when a column means nothing
 */
export async function loadRuleSets({ rules, against, writing }: Settings, stdin: Bytes): Promise<Parsed<RuleSets>> {
  const first = await loadRuleSet(rules, stdin);
  const second = against === null ? null : await loadRuleSet(against, stdin);
  const issues = [...first.issues, ...(second?.issues ?? [])];
  if (!first.ok || second?.ok === false) return { ok: false, issues };
  const [wrong] = writing?.columns == null ? [] : columnsOf(writing.columns, first.value).issues;
  if (wrong !== undefined) {
    const { message, help } = describeIssue(wrong);
    throw new Refusal('usage', `--columns: ${message}; ${help}`);
  }
  return { ok: true, value: { ruleSet: first.value, against: second?.value ?? null }, issues };
}

/**
 * Says how the lines are read.
 *
 * @param header - the first line of a CSV file; null when there is none
 */
export function readingOf({ file, input }: Settings, { ruleSet, against }: RuleSets, header: RawLine | null): Parsed<ReadingTask> {
  const { format, id, carry, delimiter } = input;
  if (format === 'ndjson') return { ok: true, value: { format, id }, issues: [] };
  const placed = (issues: readonly Issue[]): Issue[] => issues.map((issue) => ({ ...issue, file: fileName(file), line: header?.number ?? 1 }));
  if (header === null) return { ok: false, issues: placed([problem('empty-file', [], null)]) };
  if (header.flaw !== undefined) return { ok: false, issues: placed([header.flaw]) };
  const names = csvCells(header.text, delimiter);
  if (names.state !== 'read') return { ok: false, issues: placed([problem('wrong-format', [], { expected: 'a header in one line', found: 'a quotation mark that is not closed, or something behind one' })]) };
  const task: ReadingTask = { format, id, carry, delimiter, header: names.cells.map((name) => name.trim()) };
  const { issues } = columnsIn(task, ruleSet, against);
  return issues.length > 0 ? { ok: false, issues: placed(issues) } : { ok: true, value: task, issues: [] };
}
