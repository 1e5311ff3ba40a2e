import type { Resolved } from '../rule-set/resolved.js';
import type { Context } from './context.js';
import { byUrgency, findingOf } from './finding.js';
import type { Finding, HoldResult, ReviewedFinding } from './guidance.js';
import { questionsOf } from './question.js';
import { outcomeOfPart, relevantLeaves } from './relevant.js';

/** The hold, if there is one, and the findings that a clinician recorded as explained. */
export interface HoldDecision {
  readonly hold: HoldResult | null;
  readonly reviewed: readonly ReviewedFinding[];
}

/** A finding blocks progression, and so does a question about one that was not answered. */
export function decideHold(context: Context): HoldDecision {
  const all = Object.entries(context.data.holds)
    .map(([id, hold]) => findingOf(context, `hold:${id}`, id, hold, hold.level))
    .filter((finding) => finding !== null)
    .sort(byUrgency);
  const reviewed = all.flatMap((finding): ReviewedFinding[] => {
    const override = context.snapshot.overrides.get(finding.id);
    return override === undefined ? [] : [{ ...finding, override }];
  });
  const open = all.filter(({ id }) => !context.snapshot.overrides.has(id));
  return { hold: open.length === 0 ? null : holdOf(context, open), reviewed };
}

function holdOf(context: Context, open: readonly Finding[]): HoldResult {
  const findings = open.filter(({ outcome }) => outcome === 'met');
  const unanswered = open.filter(({ outcome }) => outcome === 'unknown');
  const ask = unanswered.flatMap(({ id }) => unansweredFacts(context, context.nodes.get(`hold:${id}`) as Resolved));
  return {
    level: findings[0]?.level ?? 'unanswered',
    findings,
    unanswered,
    ask: questionsOf(context, ask),
    screens: Object.entries(context.data.screens).flatMap(([id, { answers }]) =>
      ask.some((fact) => Object.hasOwn(answers, fact)) ? [id] : [],
    ),
  };
}

function unansweredFacts(context: Context, condition: Resolved): string[] {
  return relevantLeaves(context, condition)
    .filter((leaf) => outcomeOfPart(context, leaf) === 'unknown')
    .flatMap((leaf) => context.facts.get(leaf.key)?.gap?.ask ?? [leaf.leaf.fact]);
}
