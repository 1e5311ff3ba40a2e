import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRehab } from '../src/create-rehab.js';
import type { Explanation } from '../src/decide/explain.js';
import type { Guidance } from '../src/decide/guidance.js';
import { hamstring } from '../src/hamstring.js';
import { RehabRulesError } from '../src/issue/rehab-rules-error.js';
import { parseRuleSet } from '../src/rule-set/parse-rule-set.js';
import { parseSnapshot } from '../src/snapshot/parse-snapshot.js';
import { nested, ruleSet, snapshotArbitrary, without, worseValues, type Flat } from './support/snapshots.js';

const rehab = createRehab(hamstring);
const runs = Number(process.env.PROPERTY_RUNS ?? 150);
const { levelOrder } = ruleSet.data.running!;

/** Snapshots that contradict themselves are refused; the properties speak of those that are answered. */
async function guidanceOf(flat: Flat): Promise<Guidance | null> {
  return parseSnapshot(ruleSet, nested(flat)).ok ? rehab.evaluate(nested(flat)) : null;
}

/** How far somebody may run: 0 not at all, otherwise the number of the level. */
function runs0(guidance: Guidance): number {
  const { running } = guidance;
  return running?.session ? levelOrder.indexOf(running.level!) + 1 : 0;
}

/** Everything in which `after` goes further than `before`. */
function advances(before: Guidance, after: Guidance): string[] {
  const allowed = new Set(before.exercises.map(({ id }) => id));
  return [
    ...(after.phase.index > before.phase.index ? [`phase ${before.phase.id} -> ${after.phase.id}`] : []),
    ...(runs0(after) > runs0(before) ? [`running ${runs0(before)} -> ${runs0(after)}`] : []),
    ...after.exercises.filter(({ id }) => !allowed.has(id)).map(({ id }) => `exercise ${id}`),
    ...(before.hold !== null && after.hold === null ? ['hold lifted'] : []),
  ];
}

describe('what always holds', () => {
  it('taking a measurement away never advances anything', async () => {
    await fc.assert(
      fc.asyncProperty(snapshotArbitrary, fc.nat(), async (flat, pick) => {
        const ids = Object.keys(flat).filter((id) => !id.startsWith('overrides.'));
        fc.pre(ids.length > 0);
        const id = ids[pick % ids.length]!;
        const [before, after] = [await guidanceOf(flat), await guidanceOf(without(flat, id))];
        fc.pre(before !== null && after !== null);
        expect(advances(before, after), `without ${id}`).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('making a fact worse never advances anything', async () => {
    await fc.assert(
      fc.asyncProperty(snapshotArbitrary, fc.nat(), fc.nat(), async (flat, pick, choose) => {
        const worse = Object.entries(flat).flatMap(([id, value]) => {
          const options = worseValues(id, value);
          return options.length === 0 ? [] : [{ id, value: options[choose % options.length]! }];
        });
        fc.pre(worse.length > 0);
        const change = worse[pick % worse.length]!;
        const [before, after] = [await guidanceOf(flat), await guidanceOf({ ...flat, [change.id]: change.value })];
        fc.pre(before !== null && after !== null);
        expect(advances(before, after), `${change.id} = ${JSON.stringify(change.value)}`).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('the order of keys in snapshot and rule set does not matter', async () => {
    const reversedRules = createRehab(reversed(hamstring) as typeof hamstring);
    await fc.assert(
      fc.asyncProperty(snapshotArbitrary, async (flat) => {
        const guidance = await guidanceOf(flat);
        fc.pre(guidance !== null);
        const again = await reversedRules.evaluate(reversed(nested(flat)) as object);
        expect(JSON.stringify(again)).toBe(JSON.stringify(guidance));
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });

  it('evaluations that overlap give the same answers as one after the other', async () => {
    const snapshots = fc.sample(snapshotArbitrary, { numRuns: 40, seed: 7 }).filter((flat) => parseSnapshot(ruleSet, nested(flat)).ok);
    const together = await Promise.all(snapshots.map((flat) => rehab.evaluate(nested(flat))));
    for (const [i, flat] of snapshots.entries()) {
      expect(JSON.stringify(together[i])).toBe(JSON.stringify(await createRehab(ruleSet).evaluate(nested(flat))));
    }
  });

  it('under a hold only what is fit for a hold is allowed, in the first phase, without running', async () => {
    await fc.assert(
      fc.asyncProperty(snapshotArbitrary, async (flat) => {
        const guidance = await guidanceOf(flat);
        fc.pre(guidance?.hold != null);
        expect(guidance.phase.index).toBe(0);
        expect(['stop', 'not-yet']).toContain(guidance.running!.decision);
        expect(guidance.exercises.filter(({ id }) => ruleSet.data.exercises[id]!.fitForHold !== true)).toEqual([]);
      }),
      { numRuns: runs },
    );
  });

  it('every withheld exercise, closed gate, finding and warning names its reason, and every threshold a source', async () => {
    await fc.assert(
      fc.asyncProperty(snapshotArbitrary, async (flat) => {
        const guidance = await guidanceOf(flat);
        fc.pre(guidance !== null);
        for (const { id, reasons } of guidance.withheld) expect(reasons.length, id).toBeGreaterThan(0);
        for (const { gate } of [...guidance.phase.path, guidance.running!]) {
          if (gate !== null && gate.outcome !== 'met') expect([...gate.unmet, ...gate.unknown]).not.toEqual([]);
        }
        if (guidance.running!.decision !== 'start') expect(guidance.running!.reasons).not.toEqual([]);
        const named = [...guidance.warnings, ...guidance.setbacks, ...(guidance.hold?.findings ?? []), ...(guidance.hold?.unanswered ?? []), ...Object.values(guidance.criteria)];
        for (const { id, sources, explanation } of named) {
          expect(sources, id).not.toEqual([]);
          expect(leaves(explanation, guidance), id).not.toEqual([]);
        }
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });

  it('the explanation of a criterion comes to the outcome that the engine gave', async () => {
    await fc.assert(
      fc.asyncProperty(snapshotArbitrary, async (flat) => {
        const guidance = await guidanceOf(flat);
        fc.pre(guidance !== null);
        for (const { id, outcome, explanation } of Object.values(guidance.criteria)) expect(explanation.outcome, id).toBe(outcome);
        for (const warning of guidance.warnings) expect(warning.explanation.outcome, warning.id).toBe('met');
      }),
      { numRuns: Math.ceil(runs / 3) },
    );
  });

  it('the same snapshot gives the same bytes, and guidance survives JSON', async () => {
    await fc.assert(
      fc.asyncProperty(snapshotArbitrary, async (flat) => {
        const guidance = await guidanceOf(flat);
        fc.pre(guidance !== null);
        const text = JSON.stringify(guidance);
        expect(JSON.stringify(await rehab.evaluate(nested(flat)))).toBe(text);
        expect(JSON.parse(text)).toEqual(guidance);
      }),
      { numRuns: Math.ceil(runs / 5) },
    );
  });

  it('no input makes the library throw anything but its own errors or touch a prototype', async () => {
    const anything = fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withObjectString: true, withSparseArray: true, withTypedArray: true });
    const before = Object.getOwnPropertyNames(Object.prototype);
    await fc.assert(
      fc.asyncProperty(anything, snapshotArbitrary, fc.nat(), async (value, flat, pick) => {
        const ids = Object.keys(flat);
        const broken = nested({ ...flat, [ids[pick % Math.max(1, ids.length)] ?? 'pain.rest']: value as never });
        for (const snapshot of [value as object, broken]) {
          const parsed = parseSnapshot(ruleSet, snapshot);
          if (parsed.ok) await rehab.evaluate(snapshot);
          else await expect(rehab.evaluate(snapshot)).rejects.toBeInstanceOf(RehabRulesError);
        }
        const rules = parseRuleSet(value as object);
        if (!rules.ok) expect(rules.issues.length).toBeGreaterThan(0);
      }),
      { numRuns: runs },
    );
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

/** The same data with the keys of every object in the opposite order. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).reverse().map(([key, entry]) => [key, reversed(entry)]));
}

function leaves(explanation: Explanation, guidance: Guidance): string[] {
  if (explanation.kind === 'fact') return [explanation.fact];
  if (explanation.kind === 'criterion') return leaves(guidance.criteria[explanation.criterion]!.explanation, guidance);
  return explanation.parts.flatMap((part) => leaves(part, guidance));
}
