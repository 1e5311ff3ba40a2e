import { outcomeOf, type Context } from './context.js';
import type { AdviceResult, HoldResult, PhaseResult } from './guidance.js';

const topics: readonly AdviceResult['topic'][] = ['care', 'course', 'goal'];

/** Care and what to expect, for the present phase and findings; in an emergency nothing may stand beside what to do now. */
export function decideAdvice(context: Context, hold: HoldResult | null, phase: PhaseResult): AdviceResult[] {
  if (hold?.level === 'emergency') return [];
  return Object.entries(context.data.advice)
    .filter(([id, { phases }]) => (phases?.includes(phase.id) ?? true) && outcomeOf(context, `advice:${id}`) === 'met')
    .map(([id, { topic, label, text, sources }]): AdviceResult => ({ id, topic, label, text, sources: context.cite(sources) }))
    .sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic) || (a.id < b.id ? -1 : 1));
}
