import type { NodeKey, Resolved } from '../rule-set/resolved.js';
import type { Outcome } from '../snapshot/possible.js';
import type { Override } from '../snapshot/snapshot.js';
import { outcomeOf, type Context } from './context.js';
import { CriteriaList, dividedBy, type Divided } from './criteria-list.js';
import { criterionKey } from './criterion-key.js';
import { hangsOnCriteria, relevantCriteria } from './relevant.js';

/** A gate and what stands in it. */
export interface GateResult {
  /** Id of the phase, `running`, or id of a running level. */
  readonly id: string;
  /** Its name. */
  readonly label: string;
  /** Whether its conditions are met. */
  readonly outcome: Outcome;
  /** Set when a clinician's recorded decision opens it. */
  readonly override?: Override;
  /** Keys in `Guidance.criteria` of what is met. In all three lists, criteria of a branch that cannot apply are left out. */
  readonly met: readonly string[];
  /** Keys in `Guidance.criteria` of what was assessed and is not met. */
  readonly unmet: readonly string[];
  /** Keys in `Guidance.criteria` of what cannot be decided without a measurement or an answer. */
  readonly unknown: readonly string[];
}

/** A condition that names criteria. */
export interface PlannedGate {
  /** Its position among the conditions; undefined for one that the rule set leaves out, which asks for nothing. */
  readonly at: number | undefined;
  readonly condition: Resolved | undefined;
  /** Its criteria; null when facts behind them decide which of them matter. */
  readonly criteria: CriteriaList | null;
}

/** Prepares the condition of a name. */
export function plannedGate(key: NodeKey, { data, nodes }: Pick<Context, 'data' | 'nodes'>, positions: ReadonlyMap<NodeKey, number>): PlannedGate {
  const condition = nodes.get(key);
  return { at: positions.get(key), condition, criteria: criteriaOf(condition, { data, nodes }, positions) };
}

function criteriaOf(condition: Resolved | undefined, context: Pick<Context, 'data' | 'nodes'>, positions: ReadonlyMap<NodeKey, number>): CriteriaList | null {
  if (condition === undefined) return new CriteriaList([], positions, null);
  const listed = listedIn(condition);
  if (listed !== null) return new CriteriaList(listed, positions, null);
  if (!hangsOnCriteria(context, condition)) return null;
  return new CriteriaList(criteriaIn(condition), positions, (own) => relevantCriteria(own, condition).map(({ key }) => key));
}

/** What stands in a gate. A gate without conditions is met. */
export function decideGate(context: Context, gate: PlannedGate, id: string, label: string): GateResult {
  const outcome = outcomeOf(context, gate.at);
  const { met, unmet, unknown } = dividedCriteria(context, gate, outcome);
  const override = context.snapshot.overrides.size === 0 ? undefined : context.snapshot.overrides.get(id);
  return override === undefined ? { id, label, outcome, met, unmet, unknown } : { id, label, outcome, override, met, unmet, unknown };
}

/** Divides the criteria of a gate, of which the outcome is known. */
export function dividedCriteria(context: Context, { condition, criteria }: PlannedGate, outcome: Outcome): Divided {
  if (criteria !== null) return (outcome === 'met' ? criteria.whenMet : null) ?? criteria.divide(context);
  return dividedBy([...new Set(relevantCriteria(context, condition as Resolved).map(({ key }) => criterionKey(key)))], context);
}

/** The criteria of a condition without alternatives, whose outcomes all matter; otherwise null. */
function listedIn(condition: Resolved): NodeKey[] | null {
  if (condition.kind === 'criterion') return [condition.key];
  if (condition.kind === 'fact') return [];
  if (condition.kind === 'any' && condition.parts.length > 1) return null;
  const parts = condition.parts.map(listedIn);
  return parts.includes(null) ? null : (parts as NodeKey[][]).flat();
}

/** The criteria that a condition names. */
function criteriaIn(condition: Resolved): NodeKey[] {
  if (condition.kind === 'criterion') return [condition.key];
  return condition.kind === 'fact' ? [] : condition.parts.flatMap(criteriaIn);
}

/** Whether a gate lets through: its conditions are met, or a clinician recorded the decision to open it. */
export function isOpen(gate: GateResult): boolean {
  return gate.outcome === 'met' || gate.override !== undefined;
}
