import { remembered } from '../rule-set/remembered.js';
import type { NodeKey, Resolved } from '../rule-set/resolved.js';
import type { Outcome } from '../snapshot/possible.js';
import type { Override } from '../snapshot/snapshot.js';
import { outcomeOf, type Context } from './context.js';
import { criterionKey } from './explain.js';
import { relevantCriteria } from './relevant.js';

/** A gate and what stands in it. */
export interface GateResult {
  /** Id of the phase, `running`, or id of a running level. */
  readonly id: string;
  /** Its name. */
  readonly label: string;
  /** Whether its conditions are met. */
  readonly outcome: Outcome;
  /** Keys in `Guidance.criteria` of what is met. In all three lists, criteria of a branch that cannot apply are left out. */
  readonly met: readonly string[];
  /** Keys in `Guidance.criteria` of what was assessed and is not met. */
  readonly unmet: readonly string[];
  /** Keys in `Guidance.criteria` of what cannot be decided without a measurement or an answer. */
  readonly unknown: readonly string[];
  /** Set when a clinician's recorded decision opens it. */
  readonly override?: Override;
}

/** What stands in a gate. A gate without conditions is met. */
export function decideGate(context: Context, key: NodeKey, id: string, label: string): GateResult {
  const override = context.snapshot.overrides.get(id);
  const outcome = outcomeOf(context, key);
  const { met, unmet, unknown } = decideCriteria(context, key, outcome);
  const gate = { id, label, outcome, met, unmet, unknown };
  return override === undefined ? gate : { ...gate, override };
}

/** The criteria of a gate, divided by their outcomes. */
export type GateCriteria = Pick<GateResult, 'met' | 'unmet' | 'unknown'>;

/** Divides the criteria of a gate, of which the outcome is known. */
export function decideCriteria(context: Context, key: NodeKey, outcome: Outcome): GateCriteria {
  const condition = context.nodes.get(key);
  if (condition === undefined) return open;
  const fixed = fixedCriteria(condition);
  if (outcome === 'met' && fixed.nodes !== null) return fixed.whenMet;
  const result: Record<Outcome, string[]> = { met: [], unmet: [], unknown: [] };
  for (const node of fixed.nodes ?? new Set(relevantCriteria(context, condition).map((criterion) => criterion.key))) {
    result[context.outcomes.get(node) ?? 'unknown'].push(criterionKey(node));
  }
  return result;
}

const none: readonly string[] = Object.freeze([]);
const open: GateCriteria = Object.freeze({ met: none, unmet: none, unknown: none });

interface FixedCriteria {
  /** The criteria of a gate, or null when alternatives decide which of them matter. */
  readonly nodes: ReadonlySet<NodeKey> | null;
  readonly whenMet: GateCriteria;
}

/** Most gates are plain lists of criteria, the same for every snapshot. */
const fixedCriteria = remembered((condition: Resolved): FixedCriteria => {
  const nodes = listed(condition);
  if (nodes === null) return { nodes, whenMet: open };
  const met = Object.freeze([...new Set(nodes)].map(criterionKey));
  return { nodes: new Set(nodes), whenMet: Object.freeze({ met, unmet: none, unknown: none }) };
});

function listed(condition: Resolved): NodeKey[] | null {
  if (condition.kind === 'criterion') return [condition.key];
  if (condition.kind === 'fact') return [];
  if (condition.kind === 'any' && condition.parts.length > 1) return null;
  const parts = condition.parts.map(listed);
  return parts.includes(null) ? null : (parts as NodeKey[][]).flat();
}

/** Whether a gate lets through: its conditions are met, or a clinician recorded the decision to open it. */
export function isOpen(gate: GateResult): boolean {
  return gate.outcome === 'met' || gate.override !== undefined;
}
