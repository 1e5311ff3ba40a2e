import fc from 'fast-check';
import { expect, it } from 'vitest';
import { targetInWords } from '../../src/cli/words/target.js';
import { createRehab } from '../../src/create-rehab.js';
import { hamstring } from '../../src/hamstring.js';
import { parseRuleSet } from '../../src/rule-set/parse-rule-set.js';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.js';
import { coverage } from '../../src/testing/coverage/coverage.js';
import type { ReadScenario } from '../../src/testing/read-scenario.js';
import { ruleSetArbitrary, snapshotOf } from '../support/rule-sets.js';

const numRuns = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 150) / 3);

/** Scenarios of which only the snapshots matter. */
function scenarios(snapshots: readonly (object | null)[]): ReadScenario[] {
  return snapshots.flatMap((snapshot, i) => (snapshot === null ? [] : [{ name: String(i), expect: {}, snapshot: snapshot as ReadScenario['snapshot'], file: 'a.json', line: null }]));
}

it('for everything in the bundled rule set there is a snapshot that shows it, and together they cover it', () => {
  const { ruleSet } = createRehab(hamstring);
  const { uncovered, impossible, total } = coverage(ruleSet, []);
  expect(impossible).toEqual([]);
  expect(uncovered).toHaveLength(total);
  expect(uncovered.filter(({ snapshot }) => snapshot === null).map(({ target }) => targetInWords(target))).toEqual([]);
  expect(coverage(ruleSet, scenarios(uncovered.map(({ snapshot }) => snapshot))).uncovered).toEqual([]);
});

it('in any rule set, suggested snapshots show what they are suggested for, and no snapshot shows what is called impossible', () => {
  let suggested = 0;
  let missed = 0;
  fc.assert(
    fc.property(
      ruleSetArbitrary.chain((rules) => fc.tuple(fc.constant(rules), fc.array(snapshotOf(rules), { minLength: 10, maxLength: 20 }))),
      ([rules, snapshots]) => {
        const parsed = parseRuleSet(rules as object);
        fc.pre(parsed.ok);
        const empty = coverage(parsed.value, []);
        const after = coverage(parsed.value, scenarios(empty.uncovered.map(({ snapshot }) => snapshot)));
        const open = empty.uncovered.filter(({ snapshot }) => snapshot === null).map(({ target }) => target);
        expect(open).toEqual(expect.arrayContaining(after.uncovered.map(({ target }) => target)));
        const given = (snapshots as object[]).filter((snapshot) => parseSnapshot(parsed.value, snapshot).ok);
        const random = coverage(parsed.value, scenarios(given));
        expect(random.impossible).toEqual(empty.impossible);
        suggested += empty.uncovered.length;
        missed += open.length;
      },
    ),
    { numRuns },
  );
  // The search may give up on rules that make no sense; were it to do so often, nobody would be helped.
  expect(missed / suggested).toBeLessThan(0.05);
});
