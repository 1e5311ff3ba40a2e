import type { FactState } from '../snapshot/fact-state.js';
import type { RunningEffect } from '../rule-set/setback.js';
import type { Context } from './context.js';
import type { ActiveSetback } from './setbacks.js';

/** By how many levels the setbacks send back; the largest counts. */
export function stepsBack(context: Context, setbacks: readonly ActiveSetback[]): number {
  return Math.max(0, ...setbacks.map(({ effect }) => (effect.running === undefined ? 0 : levelsOf(context, effect.running))));
}

function levelsOf(context: Context, { effect, levels }: RunningEffect): number {
  if (effect === 'no-progress') return 0;
  if (levels === undefined) return effect === 'step-back' ? 1 : 0;
  if (typeof levels === 'number') return levels;
  const { possible } = context.facts.get(levels.of) as FactState;
  // How long is not known: back to the first level.
  if (possible === null || !('max' in possible)) return Number.MAX_SAFE_INTEGER;
  return Math.max(1, Math.floor(possible.max / levels.per));
}
