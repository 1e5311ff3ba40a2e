import type { Finding } from '../decide/finding.js';
import type { Guidance } from '../decide/guidance.js';
import type { IssuePath } from '../issue/issue.js';
import type { Difference } from './difference.js';
import type { Expectation, Json } from './scenario.js';

/** Compares guidance with what a scenario expects. */
export function checkScenario(guidance: Guidance, expect: Expectation): Difference[] {
  const differences: Difference[] = [];
  const same = (path: IssuePath, expected: Json, got: Json): void => {
    if (JSON.stringify(expected) !== JSON.stringify(got)) differences.push({ path, expected, got });
  };
  const ids = (entries: readonly { id: string }[]): string[] => entries.map(({ id }) => id);
  const outcome = (findings: readonly Finding[], id: string): string => findings.find((one) => one.id === id)?.outcome ?? 'unmet';
  const shown = (key: keyof Expectation, wanted: readonly string[] = [], word: 'shown' | 'not shown', found: readonly string[]): void =>
    wanted.forEach((id) => same([key, id], word, found.includes(id) ? 'shown' : 'not shown'));

  const { hold, running } = guidance;
  if (expect.hold !== undefined) same(['hold'], expect.hold, hold?.level ?? null);
  for (const [id, expected] of Object.entries(expect.holds ?? {})) {
    same(['holds', id], expected, outcome([...(hold?.findings ?? []), ...(hold?.unanswered ?? [])], id));
  }
  if (expect.referral !== undefined) same(['referral'], expect.referral, guidance.referral.level);
  for (const [id, expected] of Object.entries(expect.setbacks ?? {})) {
    same(['setbacks', id], expected, outcome(guidance.setbacks, id));
  }
  if (expect.phase !== undefined) same(['phase'], expect.phase, guidance.phase.id);
  const { decision, level, reasons } = expect.running ?? {};
  if (decision !== undefined) same(['running', 'decision'], decision, running?.decision ?? null);
  if (level !== undefined) same(['running', 'level'], level, running?.level ?? null);
  if (reasons !== undefined) same(['running', 'reasons'], reasons, running?.reasons.map(({ kind }) => kind) ?? null);
  for (const [key, expected] of Object.entries(expect.criteria ?? {})) {
    same(['criteria', key], expected, guidance.criteria[key]?.outcome ?? null);
  }
  shown('warnings', expect.warnings, 'shown', ids(guidance.warnings));
  shown('noWarnings', expect.noWarnings, 'not shown', ids(guidance.warnings));
  const against = (id: string): Json => guidance.withheld.find((one) => one.id === id)?.reasons.map(({ kind }) => kind) ?? 'allowed';
  for (const id of expect.allowed ?? []) same(['allowed', id], 'allowed', against(id));
  for (const [id, kinds] of Object.entries(expect.withheld ?? {})) same(['withheld', id], kinds, against(id));
  shown('advice', expect.advice, 'shown', ids(guidance.advice));
  shown('noAdvice', expect.noAdvice, 'not shown', ids(guidance.advice));
  return differences;
}
