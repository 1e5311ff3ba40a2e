import { Engine, type TopLevelCondition } from 'json-rules-engine';
import { describe, expect, it } from 'vitest';
import { createRehab } from '../../src/create-rehab.js';
import { jsonRulesEngineEvaluator } from '../../src/evaluate/json-rules-engine/evaluator.js';
import { parseRuleSet } from '../../src/rule-set/parse-rule-set.js';
import type { Resolved } from '../../src/rule-set/resolved.js';
import type { FactState } from '../../src/snapshot/fact-state.js';
import { Facts } from '../../src/snapshot/facts.js';
import { miniRuleSet } from '../support/mini-rule-set.js';

/** What the engine as it comes makes of a condition when nothing is known. */
async function bareEngineMeets(conditions: object, facts: Record<string, unknown> = {}): Promise<boolean> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addRule({ conditions: conditions as TopLevelCondition, event: { type: 'met' } });
  return (await engine.run(facts)).results.length > 0;
}

const pain = (operator: string, value: unknown) => ({ fact: 'pain', operator, value });

describe('why the rule language is narrow: the engine alone calls these met when nothing was measured', () => {
  it.each<[string, object]>([
    ['not(pain > 3)', { not: pain('greaterThan', 3) }],
    ['pain notEqual 8', { all: [pain('notEqual', 8)] }],
    ['pain notIn [8, 9]', { all: [pain('notIn', [8, 9])] }],
    ['an empty any', { any: [] }],
    ['a typo in a path under not', { not: { ...pain('greaterThan', 3), path: '$.walkng' } }],
  ])('%s', async (_, conditions) => {
    expect(await bareEngineMeets(conditions)).toBe(true);
    const rules = miniRuleSet();
    rules.phases.late = { ...(rules.phases.late as object), entry: JSON.parse(JSON.stringify(conditions).replaceAll('"pain"', '"pain.walking"')) as object };
    expect(parseRuleSet(rules)).toMatchObject({ ok: false });
  });

  it('the text "10" is at most the text "3" for the engine, and never reaches it here', async () => {
    expect(await bareEngineMeets({ all: [pain('lessThanInclusive', '3')] }, { pain: '10' })).toBe(true);
    expect(parseRuleSet({ ...miniRuleSet(), criteria: { ...miniRuleSet().criteria, x: { label: 'x', all: [{ fact: 'pain.walking', operator: 'lessThanInclusive', value: '3' }], rationale: 'x', sources: [{ id: 'house', locator: 'x' }] } } })).toMatchObject({ ok: false });
    await expect(createRehab(miniRuleSet()).evaluate({ pain: { walking: '10' } })).rejects.toThrow('expected a whole number');
  });
});

describe('the engine behind the evaluator', () => {
  const exploit = "$..[?(p='this.constructor.constructor(\"globalThis.pwned = 1\")()')]";

  it('never runs a crafted path: the language has none', () => {
    const rules = miniRuleSet();
    rules.criteria['walks-without-pain'] = { ...(rules.criteria['walks-without-pain'] as object), all: [{ ...pain('equal', 0), fact: 'pain.walking', path: exploit }] };
    expect(parseRuleSet(rules)).toMatchObject({ ok: false, issues: [{ code: 'forbidden-condition' }] });
    expect(globalThis).not.toHaveProperty('pwned');
  });

  it('never runs a crafted path: a path that got past the language meets a resolver that throws', async () => {
    // `leaf` objects are not handed on, so the path is smuggled in where the engine would read it: as an object value with a path.
    const leaf = { kind: 'fact', key: 'pain', operator: 'equal', constants: [{ fact: 'pain', path: exploit }], leaf: pain('equal', 0) } as unknown as Resolved;
    const evaluator = jsonRulesEngineEvaluator(new Map([['criterion:x', { kind: 'all', parts: [leaf] }]]));
    const states: FactState[] = [{ possible: { min: 0, max: 0 }, seen: 0, via: 'snapshot', gap: null }];
    const facts = new Facts({ states, positions: new Map([['pain', 0]]) }, states);
    await expect(evaluator.outcomes(facts)).rejects.toThrow('paths are not part of the rule language');
    expect(globalThis).not.toHaveProperty('pwned');
    // A failed run must not block the ones after it.
    await expect(evaluator.outcomes(facts)).rejects.toThrow('paths are not part of the rule language');
  });

  it('answers every one of many evaluations that overlap', async () => {
    const rehab = createRehab(miniRuleSet());
    const many = Array.from({ length: 200 }, (_, i) => rehab.evaluate({ pain: { walking: i % 2 }, analgesic: { taken: false } }));
    const outcomes = (await Promise.all(many)).map(({ criteria }) => criteria['walks-without-pain']!.outcome);
    expect(outcomes).toEqual(outcomes.map((_, i) => (i % 2 === 0 ? 'met' : 'unmet')));
  });

  it('needs no event of its own: a criterion or warning named `error` is an ordinary one', async () => {
    const rules = miniRuleSet();
    rules.criteria.error = rules.criteria['walks-without-pain'];
    rules.warnings.error = { ...(rules.warnings['runs-for-it'] as object), when: { condition: 'error' } };
    const guidance = await createRehab(rules).evaluate({ pain: { walking: 0 }, analgesic: { taken: false } });
    expect(guidance.warnings.map(({ id }) => id)).toEqual(['error']);
  });
});
