import { doubt, type Issue, type IssuePath } from '../issue/issue.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { defineCheck } from './check.js';

/** Which way a limit is looser. What is left out is looser than any number, except for rest, of which none is least. */
type Looser = 'higher' | 'lower';

interface Limit {
  readonly path: IssuePath;
  readonly looser: Looser;
  readonly value: (data: RuleSetData) => number | undefined;
  /** What leaving it out stands for. */
  readonly absent: number;
  readonly unit: string;
}

/** Limits outside conditions that are looser than the parent's: ages, pain limits, rest, levels and phases. */
export const looserLimits = defineCheck({
  codes: ['looser-than-parent'],
  *run({ data, parent, isSound }) {
    if (parent === null) return;
    for (const limit of limitsOf(data)) {
      if (!isSound(...limit.path) || !exists(parent, limit.path)) continue;
      const [here, there] = [limit.value(data) ?? limit.absent, limit.value(parent) ?? limit.absent];
      if (limit.looser === 'higher' ? here > there : here < there) yield looser(limit, here, there);
    }
    for (const [id, { trustedWhen }] of Object.entries(parent.facts)) {
      const own = Object.hasOwn(data.facts, id) ? data.facts[id] : undefined;
      if (trustedWhen === undefined || own === undefined || own.trustedWhen !== undefined || !isSound('facts', id)) continue;
      yield doubt('looser-than-parent', ['facts', id], { what: `the fact \`${id}\``, change: `it is trusted without \`${trustedWhen}\`` });
    }
    for (const [id, { fitForHold }] of Object.entries(data.exercises)) {
      const before = Object.hasOwn(parent.exercises, id) ? parent.exercises[id] : undefined;
      if (fitForHold !== true || before === undefined || before.fitForHold === true || !isSound('exercises', id)) continue;
      yield doubt('looser-than-parent', ['exercises', id, 'fitForHold'], { what: `the exercise \`${id}\``, change: 'it remains under a hold' });
    }
  },
});

function looser({ path, unit, absent }: Limit, here: number, there: number): Issue {
  const text = (value: number): string => (value === absent && !Number.isFinite(value) ? 'none' : `${value}${unit}`);
  return doubt('looser-than-parent', path, { what: `\`${path.join('.')}\``, change: `${text(there)} -> ${text(here)}` });
}

function limitsOf(data: RuleSetData): Limit[] {
  const days = ' days';
  const { running } = data;
  const position = (order: readonly string[], id: string | undefined): number | undefined => (id === undefined || !order.includes(id) ? undefined : order.indexOf(id));
  return [
    ...Object.keys(data.facts).map((id): Limit => ({ path: ['facts', id, 'maxAgeDays'], looser: 'higher', value: (set) => set.facts[id]?.maxAgeDays, absent: Infinity, unit: days })),
    ...Object.keys(data.screens).map((id): Limit => ({ path: ['screens', id, 'maxAgeDays'], looser: 'higher', value: (set) => set.screens[id]?.maxAgeDays, absent: Infinity, unit: days })),
    { path: ['overrides', 'maxAgeDays'], looser: 'higher', value: (set) => set.overrides?.maxAgeDays, absent: Infinity, unit: days },
    ...Object.keys(data.exercises).flatMap((id): Limit[] => [
      { path: ['exercises', id, 'painLimit'], looser: 'higher', value: (set) => set.exercises[id]?.painLimit, absent: Infinity, unit: ' NRS' },
      { path: ['exercises', id, 'phases'], looser: 'lower', value: (set) => position(set.phaseOrder, set.exercises[id]?.phases[0]), absent: Infinity, unit: '. phase' },
      { path: ['exercises', id, 'fromLevel'], looser: 'lower', value: (set) => position(set.running?.levelOrder ?? [], set.exercises[id]?.fromLevel), absent: -1, unit: '. level' },
    ]),
    ...Object.keys(data.setbacks).flatMap((id): Limit[] => [
      { path: ['setbacks', id, 'capPhase'], looser: 'higher', value: (set) => position(set.phaseOrder, set.setbacks[id]?.capPhase), absent: Infinity, unit: '. phase' },
      { path: ['setbacks', id, 'running', 'restHours'], looser: 'lower', value: (set) => set.setbacks[id]?.running?.restHours, absent: 0, unit: ' h' },
      { path: ['setbacks', id, 'running', 'effect'], looser: 'lower', value: (set) => effects.indexOf(set.setbacks[id]?.running?.effect ?? 'none'), absent: 0, unit: '. effect' },
    ]),
    ...(running === undefined
      ? []
      : [
          { path: ['running', 'startMaxAgeDays'], looser: 'higher', value: (set: RuleSetData) => set.running?.startMaxAgeDays, absent: Infinity, unit: days } as const,
          { path: ['running', 'fromPhase'], looser: 'lower', value: (set: RuleSetData) => position(set.phaseOrder, set.running?.fromPhase), absent: 0, unit: '. phase' } as const,
          ...Object.keys(running.levels).flatMap((id): Limit[] => [
            { path: ['running', 'levels', id, 'session', 'painLimit'], looser: 'higher', value: (set) => set.running?.levels[id]?.session.painLimit, absent: Infinity, unit: ' NRS' },
            { path: ['running', 'levels', id, 'session', 'restHours'], looser: 'lower', value: (set) => set.running?.levels[id]?.session.restHours, absent: 0, unit: ' h' },
          ]),
        ]),
  ];
}

/** From the weakest to the strongest. */
const effects: readonly string[] = ['none', 'no-progress', 'step-back', 'stop'];

/** Whether the parent has the entry at all; what only the child has is not looser than anything. */
function exists(parent: RuleSetData, [collection, id, ...rest]: IssuePath): boolean {
  const entries = (parent as unknown as Readonly<Record<string, unknown>>)[String(collection)];
  if (typeof entries !== 'object' || entries === null) return false;
  if (rest[0] === undefined) return true;
  if (collection === 'running' && id === 'levels') return Object.hasOwn(parent.running?.levels ?? {}, String(rest[0]));
  return Object.hasOwn(entries, String(id));
}
