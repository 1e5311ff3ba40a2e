import { planOf, type Planned } from '../../src/decide/plan.js';
import type { Advice } from '../../src/rule-set/advice.js';
import type { Exercise } from '../../src/rule-set/exercise.js';
import { positionsOf } from '../../src/evaluate/outcomes.js';
import type { NodeKey, Resolved } from '../../src/rule-set/resolved.js';
import type { RuleSetData } from '../../src/rule-set/rule-set.js';
import type { Setback } from '../../src/rule-set/setback.js';

/** An entry of the rules with the position of its condition; -1 when it has none and so is always met. */
interface Placed {
  readonly id: string;
  readonly at: number;
}

/** What the decision goes through, with every name looked up beforehand. */
export interface FloorPlan {
  readonly holds: readonly (Placed & { readonly level: string })[];
  readonly setbacks: readonly (Placed & { readonly effect: Setback; readonly cap: number })[];
  readonly warnings: readonly (Placed & { readonly severity: string })[];
  readonly advice: readonly (Placed & { readonly phases: Advice['phases'] })[];
  readonly exercises: readonly (Placed & { readonly exercise: Exercise; readonly first: number; readonly fromLevel: number })[];
  readonly phases: readonly Placed[];
  /** The levels of the running ladder. */
  readonly levels: readonly Placed[];
  readonly underHold: number;
  readonly runningEntry: number;
  readonly runningStart: number;
  readonly runningProgress: number;
}

/** Looks the names up. The order of entries is that of the library. */
export function floorPlan(data: RuleSetData, nodes: ReadonlyMap<NodeKey, Resolved>): FloorPlan {
  const plan = planOf(data, nodes);
  const conditions = positionsOf(nodes);
  const at = (key: NodeKey): number => conditions.get(key) ?? -1;
  const placed = <T, E>(entries: readonly Planned<T>[], more: (entry: T) => E): (Placed & E)[] => entries.map(({ id, at: own = -1, entry }) => ({ id, at: own, ...more(entry) }));
  const levelOrder = data.running?.levelOrder ?? [];
  return {
    holds: placed(plan.holds, ({ level }) => ({ level })),
    setbacks: placed(plan.setbacks, (effect) => ({ effect, cap: effect.capPhase === undefined ? Infinity : data.phaseOrder.indexOf(effect.capPhase) })),
    warnings: placed(plan.warnings, ({ severity }) => ({ severity })),
    advice: placed(plan.advice, ({ phases }) => ({ phases })),
    exercises: plan.exercises.map(({ id, gate, entry, first, fromLevel }) => ({ id, at: gate.at ?? -1, exercise: entry, first, fromLevel })),
    phases: data.phaseOrder.map((id) => ({ id, at: at(`phase:${id}`) })),
    levels: levelOrder.map((id) => ({ id, at: at(`level:${id}`) })),
    underHold: at('underHold'),
    runningEntry: at('running:entry'),
    runningStart: at('running:start'),
    runningProgress: at('running:progress'),
  };
}
