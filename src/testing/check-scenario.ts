import type { Finding } from '../decide/finding.js';
import type { Guidance } from '../decide/guidance.js';
import type { Expectation } from './scenario.js';

/** One thing that came out otherwise than expected. */
export interface Difference {
  /** What was checked, for example `criteria.walks-without-limp`. */
  readonly what: string;
  readonly expected: unknown;
  readonly got: unknown;
}

/** Compares guidance with what a scenario expects. */
export function checkScenario(guidance: Guidance, expect: Expectation): Difference[] {
  const differences: Difference[] = [];
  const same = (what: string, expected: unknown, got: unknown): void => {
    if (JSON.stringify(expected) !== JSON.stringify(got)) differences.push({ what, expected, got });
  };
  const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  const outcome = (findings: readonly Finding[], id: string): string => findings.find((one) => one.id === id)?.outcome ?? 'unmet';

  const { hold, running } = guidance;
  if (expect.hold !== undefined) same('hold', expect.hold, hold?.level ?? null);
  for (const [id, expected] of Object.entries(expect.holds ?? {})) {
    same(`holds.${id}`, expected, outcome([...(hold?.findings ?? []), ...(hold?.unanswered ?? [])], id));
  }
  if (expect.referral !== undefined) same('referral', expect.referral, guidance.referral.level);
  for (const [id, expected] of Object.entries(expect.setbacks ?? {})) {
    same(`setbacks.${id}`, expected, outcome(guidance.setbacks, id));
  }
  if (expect.phase !== undefined) same('phase', expect.phase, guidance.phase.id);
  if (expect.running?.decision !== undefined) same('running.decision', expect.running.decision, running?.decision ?? null);
  if (expect.running?.level !== undefined) same('running.level', expect.running.level, running?.level ?? null);
  if (expect.running?.reasons !== undefined) {
    same('running.reasons', expect.running.reasons, running?.reasons.map(({ kind }) => kind) ?? null);
  }
  for (const [key, expected] of Object.entries(expect.criteria ?? {})) {
    same(`criteria.${key}`, expected, guidance.criteria[key]?.outcome ?? null);
  }
  const shown = ids(guidance.warnings);
  for (const id of expect.warnings ?? []) same(`warnings.${id}`, true, shown.includes(id));
  for (const id of expect.noWarnings ?? []) same(`noWarnings.${id}`, false, shown.includes(id));
  const allowed = ids(guidance.exercises);
  for (const id of expect.allowed ?? []) same(`allowed.${id}`, true, allowed.includes(id));
  for (const [id, kinds] of Object.entries(expect.withheld ?? {})) {
    const entry = guidance.withheld.find((one) => one.id === id);
    same(`withheld.${id}`, kinds, entry?.reasons.map(({ kind }) => kind) ?? null);
  }
  const advice = ids(guidance.advice);
  for (const id of expect.advice ?? []) same(`advice.${id}`, true, advice.includes(id));
  for (const id of expect.noAdvice ?? []) same(`noAdvice.${id}`, false, advice.includes(id));
  return differences;
}
