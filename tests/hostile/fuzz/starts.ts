import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { hamstring } from '../../../src/hamstring.js';
import { namesIn } from '../../../src/rule-set/check-cycles.js';
import type { Condition } from '../../../src/rule-set/condition.js';
import { derivationSources } from '../../../src/rule-set/derivation-sources.js';
import type { RuleSetData } from '../../../src/rule-set/rule-set.js';
import { miniRuleSet } from '../../support/mini-rule-set.js';

type Entries = Readonly<Record<string, any>>;

const whole = JSON.parse(JSON.stringify(hamstring)) as RuleSetData;

/** A part of the bundled rule set that stands by itself: of every catalogue each nth entry, and whatever these refer to. */
function slice(step: number, offset: number): object {
  const some = (entries: Entries): Record<string, any> => Object.fromEntries(Object.entries(entries).filter((_, i) => i % step === offset % step));
  const copy = structuredClone(whole) as unknown as Record<string, Record<string, any>>;
  const kept = { holds: some(whole.holds), setbacks: some(whole.setbacks), exercises: some(whole.exercises), warnings: some(whole.warnings), advice: some(whole.advice) };
  for (const exercise of Object.values(kept.exercises)) {
    for (const way of ['progression', 'regression']) exercise[way] = exercise[way].filter((one: object) => !('exercise' in one) || String(one.exercise) in kept.exercises);
  }
  const criteria = new Set<string>();
  const facts = new Set<string>([whole.running?.levelFact, whole.running?.lastRunFact].flatMap((id) => id ?? []));
  const follow = (condition: Condition | undefined): void => {
    if (condition === undefined) return;
    const named = namesIn(condition);
    named.facts.forEach(addFact);
    for (const id of named.criteria) {
      if (criteria.has(id)) continue;
      criteria.add(id);
      const { all, any } = whole.criteria[id] as { all?: Condition[]; any?: Condition[] };
      follow(all === undefined ? { any: any ?? [] } : { all });
    }
  };
  const addFact = (id: string): void => {
    const fact = whole.facts[id];
    if (fact === undefined || facts.has(id)) return;
    facts.add(id);
    if (fact.derived !== undefined) derivationSources(fact.derived).forEach(addFact);
    if (fact.trustedWhen !== undefined) follow({ condition: fact.trustedWhen });
  };
  const parts = [...Object.values(kept), whole.phases, whole.running?.levels ?? {}].flatMap((entries) => Object.values(entries as Entries));
  for (const part of [...parts, whole.underHold, { entry: whole.running?.entry }, { entry: whole.running?.progress }]) {
    const { when, entry, running } = part as { when?: Condition; entry?: Condition; running?: { levels?: number | { of: string } } };
    follow(when);
    follow(entry);
    if (typeof running?.levels === 'object') addFact(running.levels.of);
  }
  const only = (entries: Entries, ids: ReadonlySet<string>): Entries => Object.fromEntries(Object.entries(entries).filter(([id]) => ids.has(id)));
  const screens = Object.fromEntries(Object.entries(whole.screens).map(([id, screen]) => [id, { ...screen, answers: only(screen.answers, facts) }]));
  return structuredClone({ ...copy, ...kept, facts: only(whole.facts, facts), criteria: only(whole.criteria, criteria), screens });
}

const clinics = new URL('../../../examples/clinics/', import.meta.url);
const examples = readdirSync(clinics, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.json') && !name.includes('scenario'))
  .map((name) => JSON.parse(readFileSync(new URL(name, clinics), 'utf8')) as object);

const slices = Array.from({ length: 12 }, (_, offset) => slice(12, offset));

/** Parents that a file may name beside the bundled one. */
export const parents: Readonly<Record<string, object>> = { mini: miniRuleSet(), slice: slices[0] as object };

const child = (parent: string): object => ({ extends: parent, id: 'clinic', version: '1.0.0', title: 'Clinic', reviewedOn: '2026-01-01' });

/** A file that extends another and says again some of what that says, as a start for changes. */
function patched(parent: object, name: string, at: number): object {
  const entries = Object.entries(parent).flatMap(([collection, value]): [string, string, unknown][] =>
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value as object).map(([id, entry]): [string, string, unknown] => [collection, id, entry]) : [],
  );
  const patch: Record<string, any> = child(name);
  for (let i = 0; i < 4; i += 1) {
    const [collection, id, entry] = entries[(at * (i + 1)) % entries.length] as [string, string, unknown];
    patch[collection] = { ...patch[collection], [id]: structuredClone(entry) };
  }
  return patch;
}

/**
 * Rule sets without errors, from which a change leads to ones with errors: the bundled one, parts of it, and what extends it.
 * The whole is rarer, because it takes ten times as long.
 */
export const starts: fc.Arbitrary<object> = fc.oneof(
  { weight: 24, arbitrary: fc.constantFrom(...slices) },
  { weight: 6, arbitrary: fc.constant<object>(miniRuleSet()) },
  { weight: 6, arbitrary: fc.tuple(fc.constantFrom('mini', 'slice'), fc.nat()).map(([name, at]) => patched(parents[name] as object, name, at)) },
  { weight: 1, arbitrary: fc.nat().map((at) => patched(whole, 'rehab-rules/hamstring', at)) },
  { weight: 1, arbitrary: fc.constantFrom(...examples) },
  { weight: 2, arbitrary: fc.constant<object>(whole) },
);
