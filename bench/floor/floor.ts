import type { RuleSet } from '../../src/rule-set/parse-rule-set.js';
import type { Decision, Reason } from './decision.js';
import { runningDecider, type ActiveSetback } from './decide-running.js';
import { readOverrides } from './overrides.js';
import { floorPlan } from './plan.js';
import { writeProgram } from './program.js';

const referralLevels = ['emergency', 'urgent', 'soon'];

/**
 * The same decision from the same snapshot by code that knows these rules alone: reading, states and outcomes written out as
 * assignments, and the steps of the decision by hand. It checks what the library checks of a snapshot, but finds no words for what
 * is wrong, and keeps nothing to explain the answer with.
 */
export function writeFloor(ruleSet: RuleSet): (snapshot: object) => Decision {
  const { data } = ruleSet;
  const program = writeProgram(ruleSet);
  const { memory, conditions } = program;
  const { met, unmet } = memory;
  const plan = floorPlan(data, ruleSet.conditions.nodes);
  const names = new Map([...conditions].map(([key, at]) => [at, key.slice(key.indexOf(':') + 1)]));
  const decideRunning = runningDecider(data, plan, program);
  const isMet = (at: number): boolean => at === -1 || met[at] === 1;
  const isUnmet = (at: number): boolean => at !== -1 && unmet[at] === 1;
  const open = (at: number): 'unmet' | 'unknown' => (isUnmet(at) ? 'unmet' : 'unknown');
  const { phases } = plan;

  const nextGate = (index: number): Decision['next'] => {
    const phase = phases[index + 1];
    if (phase === undefined) return null;
    const next = { phase: phase.id, unmet: [] as string[], unknown: [] as string[], met: [] as string[] };
    const seen: number[] = [];
    program.list(phase.at, (at) => {
      if (seen.includes(at)) return;
      seen.push(at);
      next[isMet(at) ? 'met' : open(at)].push(names.get(at) as string);
    });
    return next;
  };

  return (snapshot) => {
    program.read(snapshot);
    const opened = readOverrides(data, (snapshot as { overrides?: unknown }).overrides, memory.today);
    program.work();
    program.evaluate();

    const findings: string[] = [];
    const unanswered: string[] = [];
    const reviewed: string[] = [];
    const referred: { readonly id: string; readonly level: string | undefined }[] = [];
    let level: string | null = null;
    for (const { id, at, level: own } of plan.holds) {
      if (isUnmet(at)) continue;
      if (opened.has(id)) reviewed.push(id);
      else if (isMet(at)) {
        level ??= own;
        findings.push(id);
        referred.push({ id, level: own });
      } else unanswered.push(id);
    }
    const hold = findings.length + unanswered.length === 0 ? null : { level: level ?? 'unanswered', findings, unanswered };

    const active: ActiveSetback[] = [];
    for (const { id, at, effect, cap } of plan.setbacks) {
      if (isUnmet(at)) continue;
      const outcome = isMet(at) ? 'met' : 'unknown';
      active.push({ id, outcome, effect, cap });
      if (outcome === 'met') referred.push({ id, level: effect.referral });
    }

    let reached = 0;
    if (hold === null) while (reached + 1 < phases.length && (isMet(phases[reached + 1]?.at ?? -1) || opened.has(phases[reached + 1]?.id ?? ''))) reached += 1;
    let index = reached;
    for (const { cap } of active) index = Math.min(index, cap);
    const cappedBy = active.filter(({ cap }) => cap < reached && cap === index).map(({ id }) => id);
    const phase = phases[index]?.id as string;

    const running = decideRunning(hold !== null, active, index, opened);

    const current: string[] = [];
    const earlier: string[] = [];
    const withheld: { id: string; reasons: readonly Reason[] }[] = [];
    for (const { id, at, exercise, first, fromLevel } of plan.exercises) {
      const reasons: Reason[] = [];
      if (hold !== null) {
        if (exercise.fitForHold === undefined) reasons.push({ kind: 'hold', level: hold.level });
        else if (!isMet(plan.underHold)) reasons.push({ kind: 'under-hold', outcome: open(plan.underHold) });
      }
      if (index < first) reasons.push({ kind: 'phase', phase: phases[first]?.id });
      if (fromLevel !== -1 && running.session < fromLevel) reasons.push({ kind: 'running', level: exercise.fromLevel });
      if (!isMet(at)) reasons.push({ kind: 'condition', outcome: open(at) });
      if (reasons.length > 0) withheld.push({ id, reasons });
      else (exercise.phases.includes(phase) ? current : earlier).push(id);
    }

    const warnings: string[] = [];
    for (const { id, at, severity } of plan.warnings) {
      if (!isMet(at)) continue;
      warnings.push(id);
      referred.push({ id, level: severity });
    }
    const advice: string[] = [];
    if (hold?.level !== 'emergency') for (const { id, at, phases: own } of plan.advice) if (isMet(at) && (own === undefined || own.includes(phase))) advice.push(id);
    const most = referralLevels.find((one) => referred.some((entry) => entry.level === one));

    return {
      assessedOn: (snapshot as { assessedOn?: string | null }).assessedOn ?? null,
      hold,
      reviewed,
      referral: most === undefined ? { level: 'none', because: [] } : { level: most, because: referred.filter((entry) => entry.level === most).map(({ id }) => id) },
      setbacks: active.map(({ id, outcome }) => ({ id, outcome })),
      phase: { id: phase, index, cappedBy, gates: phases.map(({ at }, i) => (i === 0 ? null : isMet(at) ? 'met' : open(at))) },
      running: running.result,
      exercises: [...current, ...earlier],
      withheld,
      warnings,
      advice,
      next: nextGate(index),
    };
  };
}
