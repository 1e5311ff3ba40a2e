import type { Condition, Leaf } from '../../src/rule-set/condition.js';
import type { Derivation, Fact, Sign } from '../../src/rule-set/fact.js';
import { resolveConditions } from '../../src/rule-set/resolve.js';
import { RuleSet } from '../../src/rule-set/parse-rule-set.js';
import type { RuleSetData } from '../../src/rule-set/rule-set.js';

/** A rule set with everything in it so many times: facts, criteria, holds, setbacks, exercises, warnings and advice; the gates ask for all copies. */
export function enlarged({ data, digest }: RuleSet, times: number): RuleSet {
  const copies = Array.from({ length: times }, (_, copy) => copyOf(data, copy));
  const gate = (part: (one: RuleSetData) => Condition | undefined): { all: readonly Condition[] } => ({ all: copies.flatMap((one) => part(one) ?? []) });
  const { running } = data;
  const larger: RuleSetData = {
    ...data,
    facts: merged(copies.map(({ facts }) => facts)),
    criteria: merged(copies.map(({ criteria }) => criteria)),
    holds: merged(copies.map(({ holds }) => holds)),
    setbacks: merged(copies.map(({ setbacks }) => setbacks)),
    exercises: merged(copies.map(({ exercises }) => exercises)),
    warnings: merged(copies.map(({ warnings }) => warnings)),
    advice: merged(copies.map(({ advice }) => advice)),
    screens: Object.fromEntries(Object.entries(data.screens).map(([id, screen]) => [id, { ...screen, answers: merged(copies.map(({ screens }) => screens[id]?.answers ?? {})) }])),
    underHold: { ...data.underHold, entry: gate(({ underHold }) => underHold.entry) },
    phases: Object.fromEntries(Object.entries(data.phases).map(([id, phase]) => [id, phase.entry === undefined ? phase : { ...phase, entry: gate(({ phases }) => phases[id]?.entry) }])),
    ...(running === undefined
      ? {}
      : {
          running: {
            ...running,
            entry: gate((one) => one.running?.entry),
            progress: gate((one) => one.running?.progress),
            levels: Object.fromEntries(Object.entries(running.levels).map(([id, level]) => [id, level.entry === undefined ? level : { ...level, entry: gate((one) => one.running?.levels[id]?.entry) }])),
          },
        }),
  };
  // The limit of size for files from outside does not apply to what is made here.
  return new RuleSet(larger, () => digest, resolveConditions(larger));
}

/** A snapshot with every fact so many times. */
export function enlargedSnapshot(snapshot: object, times: number): object {
  const { assessedOn, screens, overrides, ...facts } = snapshot as Readonly<Record<string, unknown>>;
  const copies = Array.from({ length: times }, (_, copy) => Object.entries(facts).map(([group, value]) => [named(group, copy), value] as const));
  return { ...(assessedOn === undefined ? {} : { assessedOn }), ...(screens === undefined ? {} : { screens }), ...(overrides === undefined ? {} : { overrides }), ...Object.fromEntries(copies.flat()) };
}

function named(id: string, copy: number): string {
  return id === 'assessedOn' || copy === 0 ? id : `copy${copy}-${id}`;
}

function merged<T>(parts: readonly Readonly<Record<string, T>>[]): Readonly<Record<string, T>> {
  return Object.assign({}, ...parts) as Readonly<Record<string, T>>;
}

/** The data with every fact, criterion and entry under another name. */
function copyOf(data: RuleSetData, copy: number): RuleSetData {
  if (copy === 0) return data;
  const name = (id: string): string => named(id, copy);
  const leaf = (one: Leaf): Leaf => ({ ...one, fact: name(one.fact) });
  const condition = (one: Condition): Condition =>
    'fact' in one ? leaf(one) : 'condition' in one ? { condition: name(one.condition) } : 'all' in one ? { all: one.all.map(condition) } : { any: one.any.map(condition) };
  const sign = (one: Sign): Sign => ('fact' in one ? leaf(one) : { any: one.any.map(leaf) });
  const derivation = (one: Derivation): Derivation => {
    if ('ratio' in one) return { ratio: { of: name(one.ratio.of), to: name(one.ratio.to) } };
    if ('difference' in one) return { difference: { of: name(one.difference.of), minus: name(one.difference.minus) } };
    if ('days' in one) return { days: { from: name(one.days.from), to: name(one.days.to) } };
    return 'maximum' in one ? { maximum: one.maximum.map(name) } : { count: one.count.map(sign) };
  };
  const fact = (one: Fact): Fact => ({
    ...one,
    ...(one.derived === undefined ? {} : { derived: derivation(one.derived) }),
    ...(one.trustedWhen === undefined ? {} : { trustedWhen: name(one.trustedWhen) }),
  });
  const entries = <T extends object>(list: Readonly<Record<string, T>>, change: (entry: T) => T = withConditions): Record<string, T> => Object.fromEntries(Object.entries(list).map(([id, entry]) => [name(id), change(entry)]));
  /** Changes conditions, wherever an entry holds them. */
  const withConditions = <T extends object>(entry: T): T =>
    Object.fromEntries(
      Object.entries(entry).map(([key, value]: [string, unknown]) => {
        if (key === 'all' || key === 'any') return [key, (value as readonly Condition[]).map(condition)];
        return [key, key === 'when' || key === 'entry' ? condition(value as Condition) : value];
      }),
    ) as T;
  const { running } = data;
  return {
    ...data,
    facts: entries(data.facts, fact),
    criteria: entries(data.criteria),
    holds: entries(data.holds),
    setbacks: entries(data.setbacks),
    exercises: entries(data.exercises),
    warnings: entries(data.warnings),
    advice: entries(data.advice),
    screens: Object.fromEntries(Object.entries(data.screens).map(([id, screen]) => [id, { ...screen, answers: Object.fromEntries(Object.entries(screen.answers).map(([key, answer]) => [name(key), answer])) }])),
    underHold: withConditions(data.underHold),
    phases: Object.fromEntries(Object.entries(data.phases).map(([id, phase]) => [id, withConditions(phase)])),
    ...(running === undefined
      ? {}
      : { running: { ...running, entry: condition(running.entry) as typeof running.entry, progress: condition(running.progress) as typeof running.progress, levels: Object.fromEntries(Object.entries(running.levels).map(([id, level]) => [id, withConditions(level)])) } }),
  };
}
