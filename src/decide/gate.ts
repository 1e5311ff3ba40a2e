import type { NodeKey, Resolved } from '../rule-set/resolved.js';
import type { Outcome } from '../snapshot/possible.js';
import type { Override } from '../snapshot/snapshot.js';
import { outcomeOf, type Context } from './context.js';
import { CriteriaList, undivided, type Divided } from './criteria-list.js';
import { criterionKey } from './criterion-key.js';
import { deferring } from './deferred.js';
import { relevantCriteria } from './relevant.js';

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
  /** Its criteria; null when alternatives decide which of them matter. */
  readonly criteria: CriteriaList | null;
}

/** Prepares the condition of a name. */
export function plannedGate(key: NodeKey, nodes: ReadonlyMap<NodeKey, Resolved>, positions: ReadonlyMap<NodeKey, number>): PlannedGate {
  const condition = nodes.get(key);
  const listed = condition === undefined ? [] : listedIn(condition);
  return { at: positions.get(key), condition, criteria: listed === null ? null : new CriteriaList(listed, positions) };
}

/** What stands in a gate. A gate without conditions is met. */
export function decideGate(context: Context, gate: PlannedGate, id: string, label: string): GateResult {
  const outcome = outcomeOf(context, gate.at);
  const override = context.snapshot.overrides.size === 0 ? undefined : context.snapshot.overrides.get(id);
  const head = override === undefined ? { id, label, outcome } : { id, label, outcome, override };
  // Alternatives need the facts behind the criteria, which are worked out only where somebody asks.
  if (gate.criteria === null) return withDivision(head, { context, gate, outcome });
  const { met, unmet, unknown } = dividedCriteria(context, gate, outcome);
  return override === undefined ? { id, label, outcome, met, unmet, unknown } : { ...head, met, unmet, unknown };
}

interface GateSource {
  readonly context: Context;
  readonly gate: PlannedGate;
  readonly outcome: Outcome;
}

const withDivision = deferring<GateSource, Omit<Divided, 'open'>>({
  met: ({ context, gate, outcome }) => dividedCriteria(context, gate, outcome).met,
  unmet: ({ context, gate, outcome }) => dividedCriteria(context, gate, outcome).unmet,
  unknown: ({ context, gate, outcome }) => dividedCriteria(context, gate, outcome).unknown,
});

/** Divides the criteria of a gate, of which the outcome is known. */
export function dividedCriteria(context: Context, { condition, criteria }: PlannedGate, outcome: Outcome): Divided {
  if (condition === undefined) return undivided;
  if (criteria !== null) return outcome === 'met' ? criteria.whenMet : criteria.divide(context.outcomes);
  const result: Record<Outcome, string[]> = { met: [], unmet: [], unknown: [] };
  for (const node of new Set(relevantCriteria(context, condition).map(({ key }) => key))) result[context.outcomes.get(node) ?? 'unknown'].push(criterionKey(node));
  return { ...result, open: [...result.unmet, ...result.unknown] };
}

/** The criteria of a condition without alternatives, whose outcomes all matter; otherwise null. */
function listedIn(condition: Resolved): NodeKey[] | null {
  if (condition.kind === 'criterion') return [condition.key];
  if (condition.kind === 'fact') return [];
  if (condition.kind === 'any' && condition.parts.length > 1) return null;
  const parts = condition.parts.map(listedIn);
  return parts.includes(null) ? null : (parts as NodeKey[][]).flat();
}

/** Whether a gate lets through: its conditions are met, or a clinician recorded the decision to open it. */
export function isOpen(gate: GateResult): boolean {
  return gate.outcome === 'met' || gate.override !== undefined;
}
