import type { Blocker, GateCount, Summary } from '../../../replay/summary/summary.js';
import { plural } from '../../../decide/words/quantity.js';
import { holdWords, runningWords } from '../../../decide/words/level.js';
import { inThousands } from '../output/progress-line.js';
import type { CohortColumn, CohortRow, CohortSection, CohortTable } from './cohort-page.js';

const snapshots: readonly CohortColumn[] = [{ name: 'snapshots', tone: 'plain' }];
const found: readonly CohortColumn[] = [
  { name: 'found', tone: 'unmet' },
  { name: 'not answered', tone: 'unknown' },
];

/** The sections of a summary under one rule set. */
export function summarySections(summary: Summary): CohortSection[] {
  return [...overviewSections([summary]), ...reasonSections(summary), gateSection(summary), criteriaSection(summary), factSection(summary)].filter(({ tables }) => tables.length > 0);
}

/** Phases, running and holds, with one column for each rule set. */
export function overviewSections(summaries: readonly Summary[]): CohortSection[] {
  const [first] = summaries as [Summary, ...Summary[]];
  const columns = summaries.length === 1 ? snapshots : summaries.map(({ ruleSet }, i): CohortColumn => ({ name: ruleSet.id, tone: i === 0 ? 'plain' : 'other' }));
  const table = (title: string, rowsOf: (summary: Summary) => readonly CohortRow[]): CohortTable[] => {
    const sides = summaries.map(rowsOf);
    const rows = new Map(sides.flat().map((row) => [row.id, row]));
    const valueOf = (side: readonly CohortRow[], id: string): number => side.find((row) => row.id === id)?.values[0] ?? 0;
    const joined = [...rows.values()].map(({ id, label }) => ({ id, label, values: sides.map((side) => valueOf(side, id)) }));
    return joined.length === 0 ? [] : [{ title, columns, rows: joined, total: first.snapshots, isStacked: false }];
  };
  const row = (id: string, label: string, count: number): CohortRow => ({ id, label, values: [count] });
  return [
    section('Phases', 'The phase of each snapshot.', table('Phase', ({ phases }) => phases.map((one) => row(one.id, one.label, one.snapshots)))),
    section('Running', 'What to do about running, and the level of the next session.', [
      ...table('Decision', ({ running }) => running.map((one) => row(one.decision, runningWords[one.decision], one.snapshots))),
      ...table('Level', ({ levels }) => levels.map((one) => row(one.id, `${one.id} ${one.label}`, one.snapshots))),
    ]),
    section('Holds', 'A hold blocks progression; its level is that of the most severe finding.', table('Level', ({ holdLevels }) => holdLevels.map((one) => row(one.level, one.level === 'none' ? 'no hold' : holdWords[one.level], one.snapshots)))),
  ];
}

function reasonSections({ holds, setbacks, snapshots: total }: Summary): CohortSection[] {
  const explained: CohortColumn = { name: 'explained', tone: 'met' };
  return [
    section('Reasons of holds', 'One snapshot may have several. What was not answered holds as if it were there.', [
      stacked('Hold', [...found, explained], holds.map((one) => ({ ...one, values: [one.found, one.unanswered, one.explained] })).filter(isSeen), total),
    ]),
    section('Setbacks', 'One snapshot may have several. What was not answered counts as if it were there.', [
      stacked('Setback', found, setbacks.map((one) => ({ ...one, values: [one.found, one.unanswered] })).filter(isSeen), total),
    ]),
  ];
}

function gateSection({ gates }: Summary): CohortSection {
  const tables = gates.filter(({ waiting, blockers }) => waiting > 0 && blockers.length > 0).map((gate): CohortTable => ({
    title: 'Criterion',
    caption: gateInWords(gate),
    columns: [
      { name: 'not met', tone: 'unmet' },
      { name: 'unknown', tone: 'unknown' },
      { name: 'last missing', tone: 'none' },
    ],
    rows: gate.blockers.map(blockerRow),
    total: gate.waiting,
    isStacked: true,
  }));
  return section('What stands in the next gate', 'Of the snapshots that wait at a gate: how often each criterion is not met or unknown, and how often it is all that is missing.', tables);
}

function blockerRow({ criterion, label, unmet, unknown, lastUnmet, lastUnknown }: Blocker): CohortRow {
  return { id: criterion, label, values: [unmet, unknown, lastUnmet + lastUnknown] };
}

function gateInWords({ label, waiting, held, setback, phase }: GateCount): string {
  const parts = [
    ...(held === 0 ? [] : [`${inThousands(held)} under a hold`]),
    ...(setback === 0 ? [] : [`${inThousands(setback)} kept back by a setback`]),
    ...(phase === 0 ? [] : [`${inThousands(phase)} in an earlier phase`]),
  ];
  return `${label}: ${inThousands(waiting)} wait${parts.length === 0 ? '' : `, of them ${parts.join(', ')}`}`;
}

function criteriaSection({ criteria, snapshots: total }: Summary): CohortSection {
  const columns: CohortColumn[] = [
    { name: 'met', tone: 'met' },
    { name: 'not met', tone: 'unmet' },
    { name: 'unknown', tone: 'unknown' },
  ];
  const rows = criteria.map((one) => ({ id: one.criterion, label: one.label, values: [one.met, one.unmet, one.unknown] }));
  return section('Criteria', 'Every criterion over all snapshots, whether a gate asks for it or not.', [stacked('Criterion', columns, rows, total)]);
}

function factSection({ facts, snapshots: total }: Summary): CohortSection {
  const columns: CohortColumn[] = [
    { name: 'given', tone: 'met' },
    { name: 'by screen', tone: 'other' },
    { name: 'worked out', tone: 'plain' },
    { name: 'partly known', tone: 'unknown' },
    { name: 'too old', tone: 'unmet' },
    { name: 'not trusted', tone: 'unmet' },
    { name: 'missing', tone: 'unknown' },
  ];
  const known = facts.filter(({ missing }) => missing < total);
  const unknown = facts.length - known.length;
  const note = `How much is known of each fact.${unknown === 0 ? '' : ` Left out: ${plural(unknown, 'fact')} missing in every snapshot.`}`;
  const rows = known.map((one) => ({ id: one.fact, label: one.label, values: [one.given, one.screen, one.derived, one.partly, one.stale, one.untrusted, one.missing] }));
  return section('Facts', note, [stacked('Fact', columns, rows, total)]);
}

function section(heading: string, note: string, tables: readonly CohortTable[]): CohortSection {
  return { heading, note, tables: tables.filter(({ rows }) => rows.length > 0), changes: [] };
}

function stacked(title: string, columns: readonly CohortColumn[], rows: readonly CohortRow[], total: number): CohortTable {
  return { title, columns, rows, total, isStacked: true };
}

function isSeen({ values }: CohortRow): boolean {
  return values.some((value) => value > 0);
}
