import type { Guidance } from '../../decide/guidance.js';
import type { RunningResult } from '../../decide/running-result.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { RunningSession } from '../../rule-set/running.js';
import { runningWords } from '../../decide/words/level.js';
import { plural } from '../../decide/words/quantity.js';
import { item, list, text } from './block.js';
import { levelName } from './level-name.js';
import type { Block, Section } from './report.js';
import { recorded } from './reviewed-section.js';
import { nextLevel, runningGate } from './running-gate.js';
import { runningReasons } from './running-reasons.js';

/** Whether and how to run, why, and what stands in the way. */
export function runningSection(guidance: Guidance, data: RuleSetData): Section[] {
  const { running } = guidance;
  if (running === null) return [];
  const { decision, from, reasons, gate, next } = running;
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
        ...text(waiting(guidance, running)),
        ...text(decision === 'start' && gate.outcome === 'met' ? `All ${gate.met.length} conditions to run are met.` : ''),
        ...list(runningReasons(guidance, data, reasons), 'Why'),
        ...(decision === 'not-yet' ? [] : pause(running)),
        ...list(gate.override === undefined ? [] : [item('Gate opened by a clinician', [recorded(gate.override)], 'unknown')]),
        ...runningGate(guidance, running),
        ...text(next === null || decision === 'not-yet' || decision === 'stop' ? '' : nextLevel(guidance, data, next)),
      ],
    },
  ];
}

function plannedLevel({ decision, level }: RunningResult, label: (level: string) => string): string {
  if (level === null) return '';
  return decision === 'stop' ? `To resume at ${label(level)}.` : `Next session: ${label(level)}.`;
}

/** How long to wait and for what; of interest only to somebody who was running. */
function pause({ restHours, resume }: RunningResult): Block[] {
  return [
    ...text(restHours === null ? '' : `Wait at least ${plural(restHours, 'hour')} before the next run.`),
    ...list(resume.map((condition) => item(condition)), 'Before running again'),
  ];
}

/** Said only when the day of the assessment is too early. */
function waiting({ assessedOn }: Guidance, { notBefore }: RunningResult): string {
  return notBefore !== null && (assessedOn === null || notBefore > assessedOn) ? `Not before ${notBefore}.` : '';
}

function sessionInWords({ text: session, painLimit, restHours }: RunningSession): string {
  return `${session} Pain at most ${painLimit} NRS; at least ${plural(restHours, 'hour')} between two runs.`;
}
