import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile, type CompiledRehab } from '../../src/compile-rule-set.js';
import { createRehab, type Rehab } from '../../src/create-rehab.js';
import { hamstring } from '../../src/hamstring.js';
import { RehabRulesError } from '../../src/issue/rehab-rules-error.js';
import { parseRuleSet } from '../../src/rule-set/parse-rule-set.js';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.js';
import { loadScenarios } from '../support/scenario-files.js';
import { nested, snapshotArbitrary } from '../support/snapshots.js';
import { ruleSetArbitrary, snapshotOf } from '../support/rule-sets.js';

const numRuns = Number(process.env.PROPERTY_RUNS ?? 150);
const clinics = ['strict', 'elite', 'calf'].map((name) => {
  const read = (file: string) => JSON.parse(readFileSync(new URL(`../../examples/clinics/${name}/${file}`, import.meta.url), 'utf8')) as object;
  return { name, rules: read('rule-set.json'), scenarios: read('scenarios.json') as { snapshots: Record<string, object> } };
});

/** The answer in JSON, or the findings that prevent one. */
async function answerOf(evaluate: () => object | Promise<object>): Promise<string> {
  try {
    return JSON.stringify(await evaluate());
  } catch (error) {
    if (error instanceof RehabRulesError) return JSON.stringify(error.issues);
    throw error;
  }
}

async function expectEqual(one: Rehab, other: CompiledRehab, snapshot: object, name?: string): Promise<void> {
  const [expected, got] = [await answerOf(() => one.evaluate(snapshot)), await answerOf(() => other.evaluate(snapshot))];
  // The difference of two long texts is of no use; the two answers as data are.
  if (got !== expected) expect(JSON.parse(got), name).toEqual(JSON.parse(expected));
  expect(got === expected, name).toBe(true);
}

describe('both evaluators give the same guidance, byte for byte', () => {
  const facade = createRehab(hamstring);
  const compiled = compile(hamstring);

  it('over every scenario of the bundled rule set', async () => {
    for (const { name, snapshot } of loadScenarios()) await expectEqual(facade, compiled, snapshot, name);
  }, 300_000);

  it('over generated snapshots of the bundled rule set', async () => {
    await fc.assert(fc.asyncProperty(snapshotArbitrary, (flat) => expectEqual(facade, compiled, nested(flat))), { numRuns });
  });

  it.each(clinics)('over the snapshots of the example clinic $name', async ({ rules, scenarios }) => {
    const [one, other] = [createRehab(rules), compile(rules)];
    for (const snapshot of Object.values(scenarios.snapshots)) await expectEqual(one, other, snapshot);
  });

  it('over generated rule sets', async () => {
    await fc.assert(
      fc.asyncProperty(
        ruleSetArbitrary.chain((rules) => fc.tuple(fc.constant(rules), fc.array(snapshotOf(rules), { minLength: 1, maxLength: 6 }))),
        async ([rules, snapshots]) => {
          const parsed = parseRuleSet(rules as object);
          if (!parsed.ok) expect(parsed.issues).toEqual([]);
          else {
            const [one, other] = [createRehab(parsed.value), compile(parsed.value)];
            for (const snapshot of snapshots) await expectEqual(one, other, snapshot as object);
          }
        },
      ),
      { numRuns: numRuns * 2 },
    );
  });

  it('the generated rule sets show every outcome', () => {
    const seen = { met: 0, unmet: 0, unknown: 0 };
    fc.assert(
      fc.property(ruleSetArbitrary.chain((rules) => fc.tuple(fc.constant(rules), snapshotOf(rules))), ([rules, snapshot]) => {
        const { evaluate, ruleSet } = compile(rules as object);
        const parsed = parseSnapshot(ruleSet, snapshot);
        if (parsed.ok) for (const { outcome } of Object.values(evaluate(snapshot as object).criteria)) seen[outcome] += 1;
      }),
      { numRuns: 50 },
    );
    expect(Math.min(seen.met, seen.unmet, seen.unknown)).toBeGreaterThan(20);
  });
});

describe('compile', () => {
  it('answers many snapshots one by one, in their order, as they are asked for', () => {
    const asked: number[] = [];
    function* snapshots() {
      for (let pain = 0; pain < 3; pain += 1) {
        asked.push(pain);
        yield { assessedOn: '2026-03-30', pain: { walking: pain } };
      }
    }
    const { evaluate, evaluateMany } = compile(hamstring);
    const answers: object[] = [];
    for (const guidance of evaluateMany(snapshots())) {
      answers.push(guidance);
      expect(asked).toHaveLength(answers.length);
    }
    expect(answers).toEqual([0, 1, 2].map((pain) => evaluate({ assessedOn: '2026-03-30', pain: { walking: pain } })));
  });

  it('refuses what the façade refuses, with the same findings', async () => {
    const wrong = { pain: { walking: 11 } };
    const refusal = await createRehab(hamstring).evaluate(wrong).catch((error: unknown) => error as RehabRulesError);
    expect(() => compile(hamstring).evaluate(wrong)).toThrow(RehabRulesError);
    try {
      compile(hamstring).evaluate(wrong);
    } catch (error) {
      expect((error as RehabRulesError).issues).toEqual((refusal as RehabRulesError).issues);
    }
    expect(() => compile({})).toThrow(RehabRulesError);
    expect(() => compile(hamstring, { facts: {} } as never)).toThrow(RehabRulesError);
  });
});
