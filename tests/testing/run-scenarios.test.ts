import { describe, expect, it } from 'vitest';
import { describeDifference } from '../../src/testing/describe-difference.js';
import { runScenarios } from '../../src/testing/run-scenarios.js';
import type { Expectation, Json } from '../../src/testing/scenario.js';
import { mini, read, scenario } from './mini-scenarios.js';

type Changes = { readonly [key: string]: Json };

/** What a scenario that starts from somebody ready to run says when it fails: each difference, and below it what decided. */
async function failures(expect: Expectation, changes?: Changes, rules = mini()): Promise<string[]> {
  const { results } = await runScenarios(rules, read(rules, scenario(expect, changes)));
  return results.flatMap(({ differences }) => differences.map(describeDifference)).flatMap(({ message, because }) => [message, ...because.map((line) => `- ${line}`)]);
}

const limp: Changes = { pain: { walking: 2 } };
const signs: Changes = { sign: { deformity: true, numbness: true } };
const swollen: Changes = { swelling: 'severe' };
const runner: Changes = { level: 'L1', runs: { clean: 2 } };

describe('what is expected and comes out passes', () => {
  it.each<[string, Expectation, Changes?]>([
    ['everybody is well', { hold: null, referral: 'none', phase: 'late', running: { decision: 'start', level: 'L1', reasons: [] }, allowed: ['walk', 'bridge'], holds: { 'two-signs': 'unmet' } }],
    ['pain in walking', { phase: 'early', criteria: { 'walks-without-pain': 'unmet', 'strong-enough@3': 'met' }, withheld: { bridge: ['phase'] }, running: { reasons: ['phase', 'gate'] } }, limp],
    ['a hold', { hold: 'urgent', referral: 'urgent', holds: { 'two-signs': 'met' }, withheld: { bridge: ['hold', 'phase'] }, running: { decision: 'not-yet', level: null } }, signs],
    ['a setback', { setbacks: { swollen: 'met' }, phase: 'early' }, swollen],
    ['a goal', { warnings: ['runs-for-it'], noAdvice: ['calm'] }, { goal: 'run' }],
  ])('%s', async (_, expected, changes) => {
    expect(await failures(expected, changes)).toEqual([]);
  });
});

describe('a failure tells what was expected, what came out, and what decided', () => {
  it.each<[string, Expectation, Changes | undefined, string[]]>([
    ['a criterion', { criteria: { 'strong-enough': 'unmet' } }, undefined, ['criterion `strong-enough`: expected unmet, got met', '- Strong enough is met: Strength symmetry 90 % (90 N, 100 N), asked: 80 % or more']],
    ['a criterion that is unknown', { criteria: { 'walks-without-pain': 'met' } }, { pain: { walking: null } }, ['criterion `walks-without-pain`: expected met, got unknown', '- Walks without pain is unknown: Pain while walking not given, asked: 0 NRS']],
    ['a value that is not trusted', { criteria: { 'walks-without-pain': 'met' } }, { analgesic: { taken: true } }, ['criterion `walks-without-pain`: expected met, got unknown', '- Walks without pain is unknown: Pain while walking 0 NRS, counts only when: `no-analgesic`, asked: 0 NRS']],
    ['a phase that is not reached: the criteria that keep its gate closed', { phase: 'late' }, { pain: { walking: 2 }, injury: { date: '2026-02-09' } }, ['phase: expected late, got early', '- Walks without pain is not met: Pain while walking 2 NRS, asked: 0 NRS', '- Two days since injury is not met: Days since injury 1 day (2026-02-09), asked: 2 days or more']],
    ['a phase that is reached too early: the criteria that opened its gate', { phase: 'early' }, undefined, ['phase: expected early, got late', '- Walks without pain is met: Pain while walking 0 NRS, asked: 0 NRS', '- Two days since injury is met: Days since injury 9 days (2026-02-01), asked: 2 days or more']],
    ['a phase under a hold: the hold', { phase: 'late' }, signs, ['phase: expected late, got early', '- hold "Two signs" is met: Number of signs 2 signs (deformity, numbness), asked: 2 signs or more']],
    ['a phase under a setback: the setback', { phase: 'late' }, swollen, ['phase: expected late, got early', '- setback "Severe swelling" is met: Swelling severe, asked: severe']],
    ['a hold', { hold: null }, signs, ['hold: expected none, got urgent', '- hold "Two signs" is met: Number of signs 2 signs (deformity, numbness), asked: 2 signs or more']],
    ['a hold that is not there', { holds: { 'two-signs': 'met' } }, { sign: { deformity: true } }, ['hold `two-signs`: expected met, got unmet', '- hold "Two signs" is not met: Number of signs 1 sign (deformity), asked: 2 signs or more']],
    ['a referral', { referral: 'none' }, signs, ['referral: expected none, got urgent', '- hold "Two signs" is met: Number of signs 2 signs (deformity, numbness), asked: 2 signs or more']],
    ['a setback', { setbacks: { swollen: 'met' } }, { swelling: 'mild' }, ['setback `swollen`: expected met, got unmet', '- setback "Severe swelling" is not met: Swelling mild, asked: severe']],
    ['a running decision: the criteria of the gate', { running: { decision: 'start' } }, { strength: { injured: 79 } }, ['running, decision: expected start, got not-yet', '- Strong enough is not met: Strength symmetry 79 % (79 N, 100 N), asked: 80 % or more']],
    ['a running level: what allowed to go on', { running: { level: 'L1' } }, runner, ['running, level: expected L1, got L2', '- Two clean runs is met: Clean runs 2 runs, asked: 2 runs or more']],
    ['the reasons about running', { running: { reasons: ['gate'] } }, limp, ['running, reasons: expected gate, got phase, gate', '- the phase "Late" is not reached', '- Walks without pain is not met: Pain while walking 2 NRS, asked: 0 NRS']],
    ['a warning that is not shown', { warnings: ['runs-for-it'] }, { goal: 'walk' }, ['warning `runs-for-it`: expected shown, got not shown', '- warning "Wants to run" is not met: Goal walk, asked: run']],
    ['a warning that is shown', { noWarnings: ['runs-for-it'] }, { goal: 'run' }, ['warning `runs-for-it`: expected not shown, got shown', '- warning "Wants to run" is met: Goal run, asked: run']],
    ['an exercise that is withheld: its reasons', { allowed: ['bridge'] }, { strength: { injured: 79 } }, ['exercise `bridge`: expected allowed, got withheld (condition)', '- Strong enough is not met: Strength symmetry 79 % (79 N, 100 N), asked: 80 % or more']],
    ['an exercise that is withheld for another reason', { withheld: { bridge: ['condition'] } }, limp, ['exercise `bridge`: expected withheld (condition), got withheld (phase)', '- the phase "Late" is not reached', '- Walks without pain is not met: Pain while walking 2 NRS, asked: 0 NRS']],
    ['an exercise that is allowed', { withheld: { bridge: ['phase'] } }, undefined, ['exercise `bridge`: expected withheld (phase), got allowed', '- the phase is "Late"', '- Strong enough is met: Strength symmetry 90 % (90 N, 100 N), asked: 80 % or more']],
    ['advice of another phase', { advice: ['calm'] }, undefined, ['advice `calm`: expected shown, got not shown', '- the phase is "Late"', '- advice "Calm" is met']],
  ])('%s', async (_, expected, changes, lines) => {
    expect(await failures(expected, changes)).toEqual(lines);
  });

  it('but not more of it than anybody reads', async () => {
    const rules = mini((data) => {
      for (let i = 1; i <= 9; i += 1) data.holds[`sign-${i}`] = { ...(data.holds['two-signs'] as object), label: `Sign ${i}` };
    });
    const lines = await failures({ hold: null }, signs, rules);
    expect(lines).toHaveLength(7);
    expect(lines.at(-1)).toBe('- and 5 more');
  });
});

describe('which scenarios are run', () => {
  const rules = mini();
  const good = { phase: 'late' };
  const run = (...scenarios: Parameters<typeof read>[1][]) => runScenarios(rules, read(rules, ...scenarios));

  it('all of them, in order, with their place', async () => {
    const { results, ...counts } = await run(scenario(good, undefined, { name: 'a' }), scenario({ phase: 'early' }, undefined, { name: 'b' }));
    expect(counts).toEqual({ passed: 1, failed: 1, skipped: 0, restricted: false });
    expect(results.map(({ name, file, line, outcome, reason }) => [name, file, line, outcome, reason])).toEqual([
      ['a', 'mini.scenarios.json', 25, 'passed', null],
      ['b', 'mini.scenarios.json', 32, 'failed', null],
    ]);
  });

  it('those that give a reason are skipped', async () => {
    const { results, ...counts } = await run(scenario({ phase: 'early' }, undefined, { name: 'a', skip: 'waits for the new test' }), scenario(good, undefined, { name: 'b' }));
    expect(counts).toEqual({ passed: 1, failed: 0, skipped: 1, restricted: false });
    expect(results[0]).toMatchObject({ outcome: 'skipped', reason: 'waits for the new test', differences: [] });
  });

  it('`only` leaves out the others, which is told', async () => {
    const { results, ...counts } = await run(scenario({ phase: 'early' }, undefined, { name: 'a' }), scenario(good, undefined, { name: 'b', only: true }));
    expect(counts).toEqual({ passed: 1, failed: 0, skipped: 1, restricted: true });
    expect(results[0]).toMatchObject({ outcome: 'skipped', reason: null });
  });

  it('`only` on a scenario that is skipped leaves nothing out', async () => {
    const { results, ...counts } = await run(scenario(good, undefined, { name: 'a' }), scenario(good, undefined, { name: 'b', only: true, skip: 'later' }));
    expect(counts).toEqual({ passed: 1, failed: 0, skipped: 1, restricted: false });
    expect(results.map(({ outcome }) => outcome)).toEqual(['passed', 'skipped']);
  });
});
