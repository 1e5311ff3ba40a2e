import type { Condition } from '../rule-set/condition.js';
import { namesIn } from '../rule-set/check-cycles.js';
import { conditionOf } from '../rule-set/conditions-of.js';
import type { Criterion } from '../rule-set/criterion.js';
import { derivationSources } from '../rule-set/derivation-sources.js';
import { encode } from '../rule-set/fact-type.js';
import type { Fact } from '../rule-set/fact.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { valuesOf } from '../rule-set/values-of.js';
import type { FactState } from '../snapshot/fact-state.js';
import { readFacts } from '../snapshot/facts.js';
import { combine, compareLeaf, type Outcome } from '../snapshot/possible.js';
import type { CheckContext } from './context.js';

/** What is known about a person of whom nothing is reported but that every screen is complete. */
export interface Screened {
  /** Facts that leave a condition undecided; empty when it is decided, null when it leads to parts that are not sound. */
  open(condition: Condition): readonly string[] | null;
}

/** Reads every screen as complete. The day does not matter: statements without a date were made at the assessment. */
export function screenAll({ data, isSound }: CheckContext): Screened {
  const { sound, facts } = soundFacts(data, isSound);
  const screens = new Map(Object.entries(data.screens).map(([id, { statement }]) => [id, { value: statement }]));
  const reads = new Map(facts.map((id) => [id, { id }]));
  // Reading needs every fact to be whole.
  const whole = { ...data, facts: Object.fromEntries(facts.map((id) => [id, data.facts[id] as Fact])) };
  const states = readFacts({ data: whole, conditions: { reads } }, { assessedOn: '2000-01-01', given: new Map(), screens, overrides: new Map() });
  const known = new Map<string, Outcome>();

  const outcome = (condition: Condition): Outcome => {
    if ('fact' in condition) {
      const { fact, operator, value } = condition;
      const constants = valuesOf(value).map((one) => encode(data.facts[fact] as Fact, one));
      return compareLeaf(operator, constants, (states.get(fact) as FactState).possible);
    }
    if ('condition' in condition) {
      const id = condition.condition;
      const result = known.get(id) ?? outcome(conditionOf(data.criteria[id] as Criterion));
      known.set(id, result);
      return result;
    }
    return 'all' in condition ? combine('all', condition.all.map(outcome)) : combine('any', condition.any.map(outcome));
  };

  const undecided = (condition: Condition): readonly string[] => {
    if (outcome(condition) !== 'unknown') return [];
    if ('fact' in condition) return states.get(condition.fact)?.gap?.ask ?? [condition.fact];
    if ('condition' in condition) return undecided(conditionOf(data.criteria[condition.condition] as Criterion));
    return ('all' in condition ? condition.all : condition.any).flatMap(undecided);
  };

  return { open: (condition) => (sound(condition) ? [...new Set(undecided(condition))] : null) };
}

/** The facts that can be worked out, and whether a condition reads only such. */
function soundFacts(data: RuleSetData, isSound: CheckContext['isSound']): { facts: string[]; sound: (condition: Condition) => boolean } {
  const known = new Map<string, boolean>();
  const once = (key: string, decide: () => boolean): boolean => {
    const result = known.get(key) ?? decide();
    known.set(key, result);
    return result;
  };
  const fact = (id: string): boolean =>
    once(`fact ${id}`, () => {
      const { derived, trustedWhen } = (Object.hasOwn(data.facts, id) ? data.facts[id] : undefined) ?? {};
      const parts = derived === undefined ? [] : derivationSources(derived).filter((part) => part !== 'assessedOn');
      return isSound('facts', id) && Object.hasOwn(data.facts, id) && parts.every(fact) && (trustedWhen === undefined || criterion(trustedWhen));
    });
  const criterion = (id: string): boolean =>
    once(`criterion ${id}`, () => isSound('criteria', id) && Object.hasOwn(data.criteria, id) && sound(conditionOf(data.criteria[id] as Criterion)));
  const sound = (condition: Condition): boolean => {
    const names = namesIn(condition);
    return names.facts.every(fact) && names.criteria.every(criterion);
  };
  return { facts: Object.keys(data.facts).filter(fact), sound };
}
