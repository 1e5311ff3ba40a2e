import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { rowOf, type Counts, type TableShape } from './counts.js';
import { holdLevels, runningDecisions, summaryShapes } from './shapes.js';
import type { Blocker, Counted, CriterionCount, FactCount, FindingCount, GateCount, HoldCount, Summary } from './summary.js';

/** Puts counts into the summary that they stand for. */
export function summaryOf(ruleSet: RuleSet, counts: Counts): Summary {
  const { data, digest } = ruleSet;
  const shapes = summaryShapes(ruleSet);
  const rowsOf = (table: string): readonly string[] => shapes[table]?.rows ?? [];
  const numbers = (table: string, row: string): Numbers => rowOf(counts, table, shapes[table] as TableShape, row);
  const snapshots = (table: string, row: string): number => numbers(table, row).snapshots ?? 0;
  const counted = (table: string, labels: Labels): Counted[] => rowsOf(table).map((id) => ({ id, label: labels[id]?.label ?? id, snapshots: snapshots(table, id) }));

  const gate = (id: string): GateCount => {
    const waiting = numbers('gates', id) as Pick<GateCount, 'waiting' | 'held' | 'setback' | 'phase'>;
    const blockers = rowsOf(`gate:${id}`).map((key) => ({ criterion: key, label: criterionLabel(data, key), ...numbers(`gate:${id}`, key) }) as Blocker);
    return {
      id,
      label: (id === 'running' ? data.running?.label : data.phases[id]?.label) ?? id,
      ...waiting,
      blockers: blockers.filter(({ unmet, unknown }) => unmet + unknown > 0).sort(byWeight),
    };
  };

  return {
    ruleSet: { id: data.id, version: data.version, title: data.title, digest, reviewedOn: data.reviewedOn },
    snapshots: data.phaseOrder.reduce((sum, id) => sum + snapshots('phases', id), 0),
    phases: counted('phases', data.phases),
    running: data.running === undefined ? [] : runningDecisions.map((decision) => ({ decision, snapshots: snapshots('running', decision) })),
    levels: counted('levels', data.running?.levels ?? {}),
    holdLevels: holdLevels.map((level) => ({ level, snapshots: snapshots('holdLevels', level) })),
    holds: rowsOf('holds').map((id) => ({ id, label: data.holds[id]?.label, ...numbers('holds', id) }) as HoldCount),
    setbacks: rowsOf('setbacks').map((id) => ({ id, label: data.setbacks[id]?.label, ...numbers('setbacks', id) }) as FindingCount),
    gates: rowsOf('gates').map(gate),
    criteria: rowsOf('criteria').map((key) => ({ criterion: key, label: criterionLabel(data, key), ...numbers('criteria', key) }) as CriterionCount),
    facts: rowsOf('facts').map((fact) => ({ fact, label: data.facts[fact]?.label, ...numbers('facts', fact) }) as FactCount),
  };
}

type Numbers = Readonly<Record<string, number>>;
type Labels = Readonly<Record<string, { readonly label: string }>>;

/** The name of a criterion, with the limit of age that a gate adds. */
export function criterionLabel({ criteria }: RuleSetData, key: string): string {
  const [id = key, days] = key.split('@');
  const label = criteria[id]?.label ?? id;
  return days === undefined ? label : `${label} (measured within ${days} days)`;
}

function byWeight(a: Blocker, b: Blocker): number {
  return b.unmet + b.unknown - (a.unmet + a.unknown) || (a.criterion < b.criterion ? -1 : 1);
}
