import type { CriterionResult, GateResult, Guidance, RunningReason, RunningResult } from '../../decide/guidance.js';
import type { RuleSetData, RunningSession } from '../../rule-set/rule-set.js';
import { runningWords } from '../words/level.js';
import { plural } from '../words/quantity.js';
import { item, list, text } from './block.js';
import { comparisons } from './comparisons.js';
import { nextItem } from './next-item.js';
import type { Block, Item, Section } from './report.js';
import { recorded } from './reviewed-section.js';

/** Whether and how to run, why, and what stands in the way. */
export function runningSection(guidance: Guidance, data: RuleSetData): Section[] {
  const { running } = guidance;
  if (running === null) return [];
  const { decision, from, resume, restHours, reasons, gate, next } = running;
  const label = (level: string): string => levelName(data, level);
  return [
    {
      heading: gate.label,
      gist: runningWords[decision],
      tone: decision === 'stop' ? 'caution' : 'plain',
      blocks: [
        ...text(from === null ? '' : `Now at ${label(from)}.`),
        ...text(plannedLevel(running, label)),
        ...text(running.session === null ? '' : sessionInWords(running.session)),
        ...text(restHours === null ? '' : `Wait at least ${plural(restHours, 'hour')} before the next run.`),
        ...list(reasons.map((reason) => reasonItem(guidance, data, reason)), 'Why'),
        ...list(resume.map((condition) => item(condition)), 'Before running again'),
        ...list(gate.override === undefined ? [] : [item('Gate opened by a clinician', [recorded(gate.override)], 'unknown')]),
        ...(reasons.some(({ kind }) => kind === 'gate') ? gateBlocks(guidance, data, gate) : []),
        ...text(next === null || decision === 'not-yet' || decision === 'stop' ? '' : nextLevel(guidance, next, label)),
      ],
    },
  ];
}

function plannedLevel({ decision, level }: RunningResult, label: (level: string) => string): string {
  if (level === null) return '';
  return decision === 'stop' ? `To resume at ${label(level)}.` : `Next session: ${label(level)}.`;
}

function levelName({ running }: RuleSetData, level: string): string {
  const label = running?.levels[level]?.label;
  return label === undefined ? level : `${level} (${label})`;
}

function sessionInWords({ text: session, painLimit, restHours }: RunningSession): string {
  return `${session} Pain at most ${painLimit} NRS; at least ${plural(restHours, 'hour')} between two runs.`;
}

function reasonItem(guidance: Guidance, data: RuleSetData, reason: RunningReason): Item {
  switch (reason.kind) {
    case 'hold':
      return item('Progression is on hold.', [], 'unmet');
    case 'phase':
      return item(`Running begins in the phase "${data.phases[reason.fromPhase]?.label ?? reason.fromPhase}".`, [], 'unmet');
    case 'gate':
      return item(`The conditions to run are ${reason.outcome === 'unmet' ? 'not met' : 'not all known'}.`, [], reason.outcome);
    case 'setback':
      return item(reason.outcome === 'met' ? `${reason.label}.` : `${reason.label}: not answered.`, [], reason.outcome === 'met' ? 'alarm' : 'unknown');
    case 'level':
      return item(
        `The conditions of ${levelName(data, reason.level)} are ${reason.outcome === 'unmet' ? 'not met' : 'not all known'}.`,
        [],
        reason.outcome,
      );
    case 'progress':
      return reason.outcome === 'met'
        ? item('The conditions to go one level up are met.', [], 'met')
        : item(`To go one level up: ${labelsOf(guidance, reason.criteria)}.`, [], reason.outcome);
    case 'last-level':
      return item('This is the last level.');
  }
}

/** What blocks: told in full, unless the next phase asks for the same and has told it already. */
function gateBlocks(guidance: Guidance, data: RuleSetData, { met, unmet, unknown }: GateResult): Block[] {
  return [
    ...list(unmet.map((key) => unmetItem(guidance, data, key)), 'Not met'),
    ...text(unknown.length === 0 ? '' : `Unknown (${unknown.length}): ${labelsOf(guidance, unknown)}.`),
    ...text(met.length === 0 ? '' : `Met: ${met.length} of ${met.length + unmet.length + unknown.length}.`),
  ];
}

function unmetItem(guidance: Guidance, data: RuleSetData, key: string): Item {
  const { id, label, outcome, sources, explanation } = guidance.criteria[key] as CriterionResult;
  const told = [...guidance.next.unmet, ...guidance.next.unknown].some(({ criterion }) => guidance.criteria[criterion]?.id === id);
  const facts = comparisons(guidance, explanation).filter((one) => one.outcome === 'unmet' && data.facts[one.fact]?.better !== 'none');
  return told ? item(label, [], outcome) : nextItem(guidance, { criterion: key, label, outcome, facts, ask: [], sources });
}

function nextLevel(guidance: Guidance, { id, outcome, unmet, unknown }: GateResult, label: (level: string) => string): string {
  if (outcome === 'met') return '';
  const parts = [
    unmet.length === 0 ? '' : `not met: ${labelsOf(guidance, unmet)}`,
    unknown.length === 0 ? '' : `unknown: ${labelsOf(guidance, unknown)}`,
  ].filter((part) => part !== '');
  return `Before ${label(id)}: ${parts.join('. ')}.`;
}

function labelsOf({ criteria }: Guidance, keys: readonly string[]): string {
  return keys.map((key) => criteria[key]?.label ?? key).join('; ');
}
