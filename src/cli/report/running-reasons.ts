import type { Guidance } from '../../decide/guidance.js';
import type { RunningReason } from '../../decide/running-result.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { about, fewOrCount, item } from './block.js';
import { labelsOf } from './criterion-labels.js';
import { levelName } from './level-name.js';
import type { Item } from './report.js';

/** Why running is decided as it is, with the unanswered flares in one line. */
export function runningReasons(guidance: Guidance, data: RuleSetData, reasons: readonly RunningReason[]): Item[] {
  const isOpen = (reason: RunningReason): boolean => reason.kind === 'setback' && reason.outcome === 'unknown';
  const open = reasons.flatMap((reason) => (reason.kind === 'setback' && isOpen(reason) ? [reason] : []));
  return [
    ...reasons.filter((reason) => !isOpen(reason)).map((reason) => reasonItem(guidance, data, reason)),
    ...(open.length === 0 ? [] : [item(`Not answered: ${fewOrCount(open, 'flare')}.`, [], 'unknown')]),
  ];
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
      return about(item(`${reason.label}.`, [], 'alarm'), 'setback', reason.id);
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
