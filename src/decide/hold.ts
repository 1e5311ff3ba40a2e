import type { ReferralLevel } from '../rule-set/hold.js';
import type { Override } from '../snapshot/snapshot.js';
import type { Context } from './context.js';
import { deferring } from './deferred.js';
import { findingOf, type Finding } from './finding.js';
import type { Question } from './question.js';

/** What blocks progression. */
export interface HoldResult {
  /** The most severe level of what was found; `unanswered` when nothing was found but questions are open. */
  readonly level: ReferralLevel | 'unanswered';
  /** What was found, most severe first. */
  readonly findings: readonly Finding[];
  /** What was not answered. */
  readonly unanswered: readonly Finding[];
  /** What to ask or look for, the most urgent first. */
  readonly ask: readonly Question[];
  /** Screens that would answer them with one statement, by id. */
  readonly screens: readonly string[];
}

/** A finding that a clinician examined and recorded as explained, so that it no longer holds. */
export interface ReviewedFinding extends Finding {
  /** Who recorded it, why and when. */
  readonly override: Override;
}

/** The hold, if there is one, and the findings that a clinician recorded as explained. */
export interface HoldDecision {
  readonly hold: HoldResult | null;
  readonly reviewed: readonly ReviewedFinding[];
}

/** A finding blocks progression, and so does a question about one that was not answered. */
export function decideHold(context: Context): HoldDecision {
  const open: Finding[] = [];
  const reviewed: ReviewedFinding[] = [];
  for (const hold of context.plan.holds) {
    const finding = findingOf(context, hold, hold.entry.level);
    if (finding === null) continue;
    const override = context.snapshot.overrides.get(hold.id);
    if (override === undefined) open.push(finding);
    else reviewed.push({ ...finding, override });
  }
  return { hold: open.length === 0 ? null : holdOf(context, open), reviewed };
}

function holdOf(context: Context, open: readonly Finding[]): HoldResult {
  const findings = open.filter(({ outcome }) => outcome === 'met');
  const unanswered = open.filter(({ outcome }) => outcome === 'unknown');
  return withQuestions({ level: findings[0]?.level ?? 'unanswered', findings, unanswered }, { context, unanswered: [...unanswered] });
}

interface HoldSource {
  readonly context: Context;
  readonly unanswered: readonly Finding[];
}

const withQuestions = deferring<HoldSource, Pick<HoldResult, 'ask' | 'screens'>>({
  ask: ({ unanswered }) => [...new Map(unanswered.flatMap((finding) => finding.ask.map((question) => [question.fact, question]))).values()],
  screens: ({ context }, other) => Object.entries(context.data.screens).flatMap(([id, { answers }]) => (other('ask').some(({ fact }) => Object.hasOwn(answers, fact)) ? [id] : [])),
});
