import type { Citation } from './citations.js';
import { outcomeOf, type Context } from './context.js';
import type { HoldResult } from './hold.js';

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

/** Care and what to expect, for the level of the hold, the id of the present phase and findings; in an emergency nothing may stand beside what to do now. */
export function decideAdvice(context: Context, hold: HoldResult['level'] | null, phase: string): AdviceResult[] {
  const given: AdviceResult[] = [];
  if (hold === 'emergency') return given;
  for (const { id, at, entry, form } of context.plan.advice) {
    if (outcomeOf(context, at) !== 'met' || entry.phases?.includes(phase) === false) continue;
    const { topic, label, text, sources } = entry;
    given.push((form.result ??= Object.freeze({ id, topic, label, text, sources: context.cite(sources) })));
  }
  return given;
}
