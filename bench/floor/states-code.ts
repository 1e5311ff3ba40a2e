import { conditionOf } from '../../src/rule-set/conditions-of.js';
import type { Condition } from '../../src/rule-set/condition.js';
import type { Criterion } from '../../src/rule-set/criterion.js';
import { measuredPart } from '../../src/rule-set/derivation-sources.js';
import { encode } from '../../src/rule-set/fact-type.js';
import type { Fact } from '../../src/rule-set/fact.js';
import { valuesOf } from '../../src/rule-set/values-of.js';
import { snapshotPlan } from '../../src/snapshot/snapshot-plan.js';
import { hasOptions, type Code } from './code.js';
import { comparisonCode } from './comparison-code.js';
import { derivationCode } from './derivation-code.js';
import { statementCode } from './statement-code.js';

/** Writes what is known of facts, each after those that it is worked out from. */
export class StatesCode {
  readonly statements: string[] = [];

  constructor(readonly code: Code) {}

  /** The slot of a fact under a limit of age; the code for it is written when it is first asked for. */
  slot(id: string, limit: number): number {
    const key = `${id}@${limit}`;
    let slot = this.code.slots.get(key);
    if (slot === undefined) {
      const lines = this.#state(id, limit);
      slot = this.code.slots.size;
      this.code.slots.set(key, slot);
      this.statements.push(`{ // ${key}\n${lines.join('\n').replaceAll('[SLOT]', `[${slot}]`)}\n}`);
    }
    return slot;
  }

  #state(id: string, limit: number): string[] {
    const { data } = this.code;
    const fact = data.facts[id] as Fact;
    const at = this.code.fact(id);
    const withOptions = hasOptions(data, id);
    const statement = (condition: string): string[] => statementCode(this.code, id, limit, condition);
    const trust = this.#trust(fact, limit);
    const known = withOptions ? 'options[SLOT] = 1 << value;' : 'low[SLOT] = value; high[SLOT] = value;';
    const own = snapshotPlan(data).maxAges.get(id);
    const stale = own === undefined ? null : `day === day && !(today - day <= ${Math.min(own, limit)})`;
    const counts = fact.derived !== undefined && 'days' in fact.derived && fact.derived.days.to === 'assessedOn';
    const given = [
      `const day = givenOn[${at}];`,
      ...(counts ? ['if (day === day) value += today - day;'] : []),
      'on[SLOT] = day;',
      ...(counts ? ['if (value !== value) on[SLOT] = NaN; else'] : []),
      ...(stale === null ? [`{ ${known} }`] : [`if (${stale}) {`, ...(fact.type === 'date' ? [] : statement('allows value')), `} else { ${known} }`]),
    ];
    return [
      'low[SLOT] = -Infinity; high[SLOT] = Infinity; options[SLOT] = 0; on[SLOT] = NaN;',
      `let value = given[${at}];`,
      'if (value === value) {',
      ...given,
      ...trust,
      '} else {',
      ...(fact.derived === undefined ? statement('') : this.#derived(id, fact, limit, trust, statement)),
      '}',
    ];
  }

  #derived(id: string, { derived }: Fact, limit: number, trust: readonly string[], statement: (condition: string) => string[]): string[] {
    if (derived === undefined) return [];
    const worked = derivationCode(derived, { code: this.code, slot: (one) => this.slot(one, limit) });
    const reported = this.#reported(id);
    const spoken = statement('');
    if (spoken.length === 0) return [...worked, ...trust];
    const unknown = `low[SLOT] === -Infinity && high[SLOT] === Infinity${reported.length === 0 ? '' : ` && !(${reported.join(' || ')})`}`;
    return [...worked, ...trust, `if (${unknown}) {`, ...spoken, '}'];
  }

  /** Whether a measurement behind a derived fact was given. */
  #reported(id: string): string[] {
    const { derived } = this.code.data.facts[id] as Fact;
    if (derived === undefined) return [];
    return measuredPart(derived).filter((one) => one !== 'assessedOn').flatMap((one) => [`given[${this.code.fact(one)}] === given[${this.code.fact(one)}]`, ...this.#reported(one)]);
  }

  /** A value that is not trusted may be worse than what was seen. */
  #trust({ trustedWhen, better, min, max, values }: Fact, limit: number): string[] {
    if (trustedWhen === undefined) return [];
    const met = this.#trusted(conditionOf(this.code.data.criteria[trustedWhen] as Criterion), limit);
    const direction = better === true ? 'higher' : better === false ? 'lower' : better;
    const high = max ?? (values?.length ?? 2) - 1;
    const worse =
      direction === 'lower' ? `high[SLOT] = Math.max(${high}, high[SLOT]);` : direction === 'higher' ? `low[SLOT] = Math.min(${min ?? 0}, low[SLOT]);` : 'low[SLOT] = -Infinity; high[SLOT] = Infinity;';
    return [`if (low[SLOT] !== -Infinity || high[SLOT] !== Infinity) { const at = on[SLOT] === on[SLOT] ? on[SLOT] : today; if (!(${met})) { ${worse} } }`];
  }

  #trusted(condition: Condition, limit: number): string {
    const { data } = this.code;
    if ('fact' in condition) {
      const slot = this.slot(condition.fact, limit);
      const constants = valuesOf(condition.value).map((value) => encode(data.facts[condition.fact] as Fact, value));
      // What was said about an earlier day does not vouch for a later measurement.
      return `(!(on[${slot}] < at) && ${comparisonCode(slot, hasOptions(data, condition.fact), condition.operator, constants).met})`;
    }
    if ('condition' in condition) return this.#trusted(conditionOf(data.criteria[condition.condition] as Criterion), limit);
    const [parts, sign] = 'all' in condition ? [condition.all, ' && '] : [condition.any, ' || '];
    return `(${parts.map((part) => this.#trusted(part, limit)).join(sign)})`;
  }
}
