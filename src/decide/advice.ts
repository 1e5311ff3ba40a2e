import type { Citation } from './citations.js';
import { outcomeOf, type Context } from './context.js';
import type { HoldResult } from './hold.js';
import type { PhaseResult } from './phase.js';

/** Care and what to expect. */
export interface AdviceResult {
  /** Id in the rule set. */
  readonly id: string;
  /** `care`: what to do for the injury. `course`: what to expect. `goal`: what the person works toward. */
  readonly topic: 'care' | 'course' | 'goal';
  /** Heading to show above the text. */
  readonly label: string;
  /** The advice itself, in plain language. */
  readonly text: string;
  /** What supports it. */
  readonly sources: readonly Citation[];
}

/** Care and what to expect, for the present phase and findings; in an emergency nothing may stand beside what to do now. */
export function decideAdvice(context: Context, hold: HoldResult | null, phase: PhaseResult): AdviceResult[] {
  if (hold?.level === 'emergency') return [];
  return context.plan.advice
    .filter(({ key, entry: { phases } }) => (phases?.includes(phase.id) ?? true) && outcomeOf(context, key) === 'met')
    .map(({ id, entry: { topic, label, text, sources } }): AdviceResult => ({ id, topic, label, text, sources: context.cite(sources) }));
}
