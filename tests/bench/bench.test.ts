import { isDeepStrictEqual } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkFloor, crossCheck } from '../../bench/rules/cross-check.js';
import { decisionOf } from '../../bench/floor/decision.js';
import { writeFloor } from '../../bench/floor/floor.js';
import { peersOf } from '../../bench/measures/outcomes.js';
import type { Peer } from '../../bench/peers/peer.js';
import { writtenInto } from '../../bench/report/markdown.js';
import { benchSnapshots } from '../../bench/rules/bench-snapshots.js';
import { casesOf, type Case } from '../../bench/rules/cases.js';
import { enlarged, enlargedSnapshot } from '../../bench/rules/enlarge.js';
import { compile } from '../../src/compile-rule-set.js';
import { compileConditions } from '../../src/evaluate/compiled/evaluator.js';
import { hamstring } from '../../src/hamstring.js';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.js';
import { loadScenarios } from '../support/scenario-files.js';

const { ruleSet, evaluate } = compile(hamstring);
const { nodes } = ruleSet.conditions;
const evaluator = compileConditions(nodes);
const outcomesOf = ({ facts }: Case) => evaluator.outcomes(facts);
let cases: readonly Case[];

beforeAll(() => {
  cases = casesOf(ruleSet, benchSnapshots(ruleSet.data)).filter((_, i) => i % 12 === 0);
});

describe('what is timed answers the same question', () => {
  it.each(peersOf(ruleSet).map((peer) => [peer.name, peer] as const))('%s agrees on every condition of a sample', async (_, peer) => {
    const { outcomes, exact } = await crossCheck(peer, nodes, cases, outcomesOf);
    expect(outcomes).toBe(cases.length * nodes.size);
    expect(exact).toBeGreaterThan(outcomes / 4);
  });

  it('a peer that calls met what is not met stops the run', async () => {
    const wrong: Peer = { name: 'wrong', input: () => null, run: () => null, met: () => new Set(nodes.keys()) };
    await expect(crossCheck(wrong, nodes, cases, outcomesOf)).rejects.toThrow(/: wrong says met, compiled says (unmet|unknown)/);
  });

  it('a peer that calls nothing met stops the run', async () => {
    const silent: Peer = { name: 'silent', input: () => null, run: () => null, met: () => new Set() };
    await expect(crossCheck(silent, nodes, cases, outcomesOf)).rejects.toThrow('silent says not met, compiled says met');
  });
});

describe('the floor', () => {
  const floor = writeFloor(ruleSet);

  it('decides as the guidance says, for every sound snapshot of the scenarios: age, trust, overrides and the running ladder', () => {
    const snapshots = loadScenarios().map(({ snapshot }) => snapshot);
    const sound = snapshots.filter((snapshot) => parseSnapshot(ruleSet, snapshot).ok);
    expect(sound.length).toBeGreaterThan(1000);
    for (const snapshot of sound) {
      const [got, expected] = [floor(snapshot), decisionOf(evaluate(snapshot))];
      // Comparing thousands of answers with a report of the differences takes long; one is enough.
      if (!isDeepStrictEqual(got, expected)) expect(got).toEqual(expected);
    }
  });

  it.each([
    ['a fact that does not exist', { pain: { walkng: 1 } }],
    ['a value out of range', { pain: { walking: 11 } }],
    ['a wrong unit', { pain: { walking: { value: 1, unit: 'cm' } } }],
    ['a day after the assessment', { assessedOn: '2026-03-01', pain: { walking: { value: 1, measuredOn: '2026-03-02' } } }],
    ['a day that is none', { assessedOn: '2026-02-30' }],
    ['a result beside its measurements', { assessedOn: '2026-03-01', injury: { date: '2026-02-01', daysSince: 28 } }],
  ] as readonly (readonly [string, object])[])('refuses, like the library, %s', (_, snapshot) => {
    expect(parseSnapshot(ruleSet, snapshot).ok).toBe(false);
    expect(() => floor(snapshot)).toThrow('wrong');
  });

  it('that decides otherwise stops the run', () => {
    const careless = (snapshot: object) => ({ ...floor(snapshot), hold: null });
    expect(() => checkFloor(careless, evaluate, cases)).toThrow('the floor decides otherwise');
  });
});

describe('a rule set with everything three times', () => {
  it('has every fact and condition three times but the gates, and decides the same', () => {
    const larger = enlarged(ruleSet, 3);
    const compiled = compile(larger);
    const perCopy = (kind: string) => [...nodes.keys()].filter((key) => key.startsWith(kind)).length;
    const inAll = (kind: string) => [...larger.conditions.nodes.keys()].filter((key) => key.startsWith(kind)).length;
    for (const kind of ['criterion:', 'warning:', 'hold:', 'setback:', 'exercise:']) expect(inAll(kind)).toBe(3 * perCopy(kind));
    expect(larger.conditions.reads.size).toBeGreaterThan(2.9 * ruleSet.conditions.reads.size);
    for (const { snapshot } of cases) {
      const [one, three] = [evaluate(snapshot), compiled.evaluate(enlargedSnapshot(snapshot, 3))];
      expect([three.phase.id, three.running?.decision, three.warnings.length]).toEqual([one.phase.id, one.running?.decision, 3 * one.warnings.length]);
    }
  });
});

describe('the page with the results', () => {
  it('gets the report in place of the earlier one, and keeps the rest', () => {
    const page = 'before\n<!-- bench: start -->\n\nold\n\n<!-- bench: end -->\nafter\n';
    expect(writtenInto(page, 'new')).toBe('before\n<!-- bench: start -->\n\nnew\n\n<!-- bench: end -->\nafter\n');
    expect(() => writtenInto('no marks', 'new')).toThrow('the page has no place');
  });
});
