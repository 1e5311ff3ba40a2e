import type { GateResult } from '../../decide/gate.js';
import type { Guidance } from '../../decide/guidance.js';
import type { NextItem } from '../../decide/next.js';
import type { RunningResult } from '../../decide/running-result.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { about, item, list, text } from './block.js';
import { labelsOf } from './criterion-labels.js';
import { levelName } from './level-name.js';
import { nextItem } from './next-item.js';
import type { Block, Item } from './report.js';

/** What blocks running: in full when the gate is all that is missing, otherwise only how much is missing. */
export function runningGate(guidance: Guidance, running: RunningResult): Block[] {
  const { reasons, gate } = running;
  const { met, unmet, unknown } = gate;
  if (!reasons.some(({ kind }) => kind === 'gate')) return [];
  const far = reasons.some(({ kind }) => kind === 'hold' || kind === 'phase');
  const count = `Conditions to run: ${met.length} met, ${unmet.length} not met, ${unknown.length} unknown.`;
  if (far) return text(count);
  return [
    ...list(running.unmet.map((next) => unmetItem(guidance, next)), 'Not met'),
    ...text(unknown.length === 0 ? '' : `Unknown: ${labelsOf(guidance, unknown)}.`),
    ...text(count),
  ];
}

/** A condition that the next phase also asks for has been told there. */
function unmetItem(guidance: Guidance, next: NextItem): Item {
  const id = guidance.criteria[next.criterion]?.id;
  const told = [...guidance.next.unmet, ...guidance.next.unknown].some(({ criterion }) => guidance.criteria[criterion]?.id === id);
  return told ? about(item(next.label, [], next.outcome), 'criterion', next.criterion) : nextItem(guidance, next);
}

/** What the next level of the ladder asks that is not met yet. */
export function nextLevel(guidance: Guidance, data: RuleSetData, { id, outcome, unmet, unknown }: GateResult): string {
  if (outcome === 'met') return '';
  const parts = [
    unmet.length === 0 ? '' : `not met: ${labelsOf(guidance, unmet)}`,
    unknown.length === 0 ? '' : `unknown: ${labelsOf(guidance, unknown)}`,
  ].filter((part) => part !== '');
  return `Before ${levelName(data, id)}: ${parts.join('. ')}.`;
}
