import type { WithheldReason } from '../../decide/exercises.js';
import type { Explanation } from '../../decide/explain.js';
import type { GateResult } from '../../decide/gate.js';
import type { Guidance } from '../../decide/guidance.js';
import type { RunningReason } from '../../decide/running-result.js';
import type { ChangeCause } from './change.js';

/** What keeps the person from the next phase. */
export function phaseObstacles({ hold, phase, setbacks }: Guidance): ChangeCause[] {
  if (hold !== null) return holdObstacles(hold);
  if (phase.cappedBy.length > 0) return setbacks.filter(({ id }) => phase.cappedBy.includes(id)).map(({ id, outcome }) => ({ kind: 'setback', id, outcome }));
  const gate = phase.path[phase.index + 1]?.gate ?? null;
  return gate === null ? [] : gateObstacles(gate);
}

/** What keeps the person from running, or from running further. */
export function runningObstacles(guidance: Guidance): ChangeCause[] {
  return guidance.running?.reasons.flatMap((reason) => runningObstacle(guidance, reason)) ?? [];
}

/** Why an exercise is withheld. */
export function exerciseObstacles(guidance: Guidance, id: string): ChangeCause[] {
  const reasons = guidance.withheld.find((one) => one.id === id)?.reasons ?? [];
  return reasons.flatMap((reason) => exerciseObstacle(guidance, reason));
}

/** What a hold was found on, or what it leaves open. */
export function findingCauses(guidance: Guidance, id: string): ChangeCause[] {
  const { findings = [], unanswered = [] } = guidance.hold ?? {};
  const finding = [...findings, ...unanswered].find((one) => one.id === id);
  return finding === undefined ? [] : decisive(finding.explanation);
}

function holdObstacles({ findings, unanswered }: NonNullable<Guidance['hold']>): ChangeCause[] {
  return [...findings, ...unanswered].map(({ id, outcome }) => ({ kind: 'hold', id, outcome }));
}

function gateObstacles({ unmet, unknown }: GateResult): ChangeCause[] {
  return [...criteria(unmet, 'unmet'), ...criteria(unknown, 'unknown')];
}

function criteria(keys: readonly string[], outcome: 'unmet' | 'unknown'): ChangeCause[] {
  return keys.map((id) => ({ kind: 'criterion', id, outcome }));
}

function runningObstacle(guidance: Guidance, reason: RunningReason): ChangeCause[] {
  switch (reason.kind) {
    case 'hold':
      return guidance.hold === null ? [] : holdObstacles(guidance.hold);
    case 'phase':
      return [{ kind: 'phase', id: reason.fromPhase, outcome: 'unmet' }];
    case 'gate':
      return guidance.running === null ? [] : gateObstacles(guidance.running.gate);
    case 'setback':
      return [{ kind: 'setback', id: reason.id, outcome: reason.outcome }];
    case 'level':
      return levelObstacles(guidance, reason.level, reason.outcome);
    case 'progress':
      return criteriaAsFound(guidance, reason.criteria);
    case 'last-level':
      return [];
  }
}

function levelObstacles({ running }: Guidance, level: string, outcome: 'unmet' | 'unknown'): ChangeCause[] {
  return running?.next?.id === level ? gateObstacles(running.next) : [{ kind: 'level', id: level, outcome }];
}

function exerciseObstacle(guidance: Guidance, reason: WithheldReason): ChangeCause[] {
  switch (reason.kind) {
    case 'hold':
      return guidance.hold === null ? [] : holdObstacles(guidance.hold);
    case 'phase':
      return [{ kind: 'phase', id: reason.phase, outcome: 'unmet' }];
    case 'running':
      return [{ kind: 'level', id: reason.level, outcome: 'unmet' }];
    case 'under-hold':
    case 'condition':
      return criteriaAsFound(guidance, reason.criteria);
  }
}

function criteriaAsFound(guidance: Guidance, keys: readonly string[]): ChangeCause[] {
  return keys.map((id) => ({ kind: 'criterion', id, outcome: guidance.criteria[id]?.outcome ?? 'unknown' }));
}

/** The parts that make a finding what it is. */
function decisive(explanation: Explanation): ChangeCause[] {
  switch (explanation.kind) {
    case 'criterion':
      return [{ kind: 'criterion', id: explanation.criterion, outcome: explanation.outcome }];
    case 'fact':
      return [{ kind: 'fact', id: explanation.fact, outcome: explanation.outcome }];
    case 'all':
    case 'any':
      return explanation.parts.filter(({ outcome }) => outcome === explanation.outcome).flatMap(decisive);
  }
}
