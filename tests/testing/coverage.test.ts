import { describe, expect, it } from 'vitest';
import { targetInWords, whyInWords } from '../../src/cli/words/target.js';
import type { RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { coverage, type Coverage } from '../../src/testing/coverage/coverage.js';
import type { Json, Scenario } from '../../src/testing/scenario.js';
import { mini, read, scenario } from './mini-scenarios.js';

type Changes = { readonly [key: string]: Json };

/** Coverage by snapshots that start from somebody ready to run; what they expect does not matter to it. */
function covered(ruleSet: RuleSet, ...changes: readonly Changes[]): Coverage {
  return coverage(ruleSet, read(ruleSet, ...changes.map((change, i): Scenario => scenario({ phase: 'late' }, change, { name: String(i) }))));
}

/** What no scenario shows, with the reason and the suggested snapshot, of targets in whose words a text stands. */
function gaps({ uncovered }: Coverage, text: string): string[] {
  return uncovered.map((one) => `${targetInWords(one.target)} | ${whyInWords(one)} | ${JSON.stringify(one.snapshot)}`).filter((line) => line.includes(text));
}

const criterion = (...all: readonly object[]) => ({ label: 'Looked at', all, rationale: 'For the test.', sources: [{ id: 'house', locator: 'made up' }] });
const leaf = (fact: string, operator: string, value: unknown) => ({ fact, operator, value });

describe('a condition', () => {
  it('is covered when it was seen met, not met and unknown', () => {
    const rules = mini();
    expect(gaps(covered(rules, {}, { goal: 'run' }, { goal: 'walk' }), 'wants-to-run')).toEqual([]);
  });

  it.each([
    ['never known', [{}], ['criterion "Wants to run" (wants-to-run): met | always unknown, because no scenario gives `goal` | {"goal":"run"}', 'criterion "Wants to run" (wants-to-run): not met | always unknown, because no scenario gives `goal` | {"goal":"walk"}']],
    ['only ever met', [{ goal: 'run' }], ['criterion "Wants to run" (wants-to-run): not met | only seen met | {"goal":"walk"}', 'criterion "Wants to run" (wants-to-run): unknown | only seen met | {}']],
    ['never unknown', [{ goal: 'run' }, { goal: 'walk' }], ['criterion "Wants to run" (wants-to-run): unknown | only seen met and not met | {}']],
  ])('that was %s is listed with the reason and a snapshot', (_, changes, expected) => {
    expect(gaps(covered(mini(), ...(changes as Changes[])), '(wants-to-run)')).toEqual(expected);
  });

  it('of every kind counts: gates, holds, setbacks, ladder, exercises, warnings and advice', () => {
    const rules = mini((data) => {
      Object.assign((data.running.levels as Record<string, object>).L2!, { entry: { condition: 'strong-enough' } });
      Object.assign(data.advice.calm as object, { when: { condition: 'wants-to-run' } });
    });
    const { kinds, total, covered: seen } = coverage(rules, []);
    expect(kinds.map(({ kind, total: all }) => `${kind} ${all}`)).toEqual(['criterion 18', 'gate 12', 'hold 3', 'setback 3', 'ladder 6', 'exercise 3', 'warning 3', 'advice 3', 'threshold 20']);
    expect([seen, total]).toEqual([0, kinds.reduce((sum, kind) => sum + kind.total, 0)]);
  });

  it('is not seen where no scenario is run', () => {
    const rules = mini();
    const { percent, uncovered } = coverage(rules, read(rules, scenario({ phase: 'late' }, {}, { skip: 'later' })));
    expect(percent).toBe(0);
    expect(new Set(uncovered.map(whyInWords))).toEqual(new Set(['no scenario was run']));
  });

  it('that reads fresher values counts with its criterion; the gate over it is one of its own', () => {
    const rules = mini();
    const old = { strength: { injured: { value: 70, measuredOn: '2026-02-05' }, uninjured: 100 } };
    const result = covered(rules, old);
    // Five days old: not met for everybody else, unknown for the first run.
    expect(gaps(result, '(strong-enough)').map((line) => line.split(' | ')[0])).toEqual(['criterion "Strong enough" (strong-enough): met']);
    expect(gaps(result, '(running, to start)').map((line) => line.split(' | ')[0])).toEqual(['gate "Running, to start" (running, to start): met', 'gate "Running, to start" (running, to start): not met']);
  });
});

describe('a threshold', () => {
  const strong = 'threshold of "Strength symmetry" (strength.symmetry), 80 % or more';

  it.each<[string, Changes[], string[]]>([
    ['of a number needs itself and a value close below', [{ strength: { injured: 80 } }, { strength: { injured: 77 } }], []],
    ['is not seen from a value too far below', [{ strength: { injured: 80 } }, { strength: { injured: 76.9 } }], [`${strong}: a value just below it, 77 % or more | the nearest value below was 76.9 % | {"strength":{"symmetry":79}}`]],
    ['is not seen at a value close above', [{ strength: { injured: 80.1 } }, { strength: { injured: 79.9 } }], [`${strong}: a value of 80 % | never seen at this value | {"strength":{"symmetry":80}}`]],
    ['is never seen when the fact is never given', [{ strength: { injured: null } }], [`${strong}: a value of 80 % | always unknown, because no scenario gives \`strength.symmetry\` | {"strength":{"symmetry":80}}`, `${strong}: a value just below it, 77 % or more | always unknown, because no scenario gives \`strength.symmetry\` | {"strength":{"symmetry":79}}`]],
  ])('%s', (_, changes, expected) => {
    expect(gaps(covered(mini(), ...changes), strong)).toEqual(expected);
  });

  /** The sides that are looked at, for one comparison. */
  function sides(fact: string, operator: string, value: unknown): string[] {
    const rules = mini((data) => {
      data.facts.grade = { label: 'Grade', group: 'G', type: 'integer', unit: 'NRS', min: 0, max: 10, better: 'lower', how: 'Ask.' };
      data.criteria.looked = criterion(leaf(fact, operator, value));
    });
    return coverage(rules, []).uncovered.flatMap(({ target, snapshot }) =>
      target.kind === 'threshold' && target.fact === fact && target.path[1] === 'looked' ? [`${target.wanted.side} ${JSON.stringify(target.wanted.value ?? target.wanted.limit)} ${JSON.stringify(snapshot)}`] : [],
    );
  }

  it.each<[string, string, unknown, string[]]>([
    ['grade', 'lessThanInclusive', 3, ['at 3 {"grade":3}', 'above 4 {"grade":4}']],
    ['grade', 'lessThan', 3, ['at 3 {"grade":3}', 'below 2 {"grade":2}']],
    ['grade', 'greaterThan', 3, ['at 3 {"grade":3}', 'above 4 {"grade":4}']],
    ['grade', 'greaterThanInclusive', 3, ['at 3 {"grade":3}', 'below 2 {"grade":2}']],
    ['grade', 'equal', 3, ['at 3 {"grade":3}', 'below 2 {"grade":2}', 'above 4 {"grade":4}']],
    ['grade', 'equal', 0, ['at 0 {"grade":0}', 'above 1 {"grade":1}']],
    ['grade', 'in', [3, 4], ['at 3 {"grade":3}', 'at 4 {"grade":4}', 'below 2 {"grade":2}', 'above 5 {"grade":5}']],
    ['grade', 'greaterThanInclusive', 0, ['at 0 {"grade":0}']],
    ['strength.injured', 'lessThan', 500, ['at 500 {"strength":{"injured":500}}', 'below 490 {"strength":{"injured":499}}']],
    ['swelling', 'lessThanInclusive', 'mild', ['at "mild" {"swelling":"mild"}', 'above "severe" {"swelling":"severe"}']],
    ['goal', 'in', ['walk'], ['at "walk" {"goal":"walk"}', 'other null {"goal":"run"}']],
    ['analgesic.taken', 'equal', true, ['at true {"analgesic":{"taken":true}}', 'other null {"analgesic":{"taken":false}}']],
    ['injury.days', 'lessThan', 7, ['at 7 {"injury":{"days":7}}', 'below 6 {"injury":{"days":6}}']],
  ])('%s %s %j is seen from these sides', (fact, operator, value, expected) => {
    expect(sides(fact, operator, value)).toEqual(expected);
  });

  it('that a count reaches is shown by its signs, and those of the signs count too', () => {
    const result = coverage(mini(), []);
    expect(gaps(result, 'Number of signs').map((line) => line.split(' | ').slice(0, 3).join(' | '))).toEqual([
      'threshold of "Number of signs" (sign.count), 2 signs or more: a value of 2 signs | no scenario was run | {"sign":{"deformity":true,"numbness":true}}',
      'threshold of "Number of signs" (sign.count), 2 signs or more: a value of 1 sign | no scenario was run | {"sign":{"deformity":true,"numbness":false}}',
    ]);
    expect(gaps(result, '(sign.deformity)')).toHaveLength(2);
  });

  it('counts only where the value is known exactly: a screen that leaves several possible shows no side', () => {
    const rules = mini((data) => {
      data.criteria.looked = criterion(leaf('swelling', 'lessThanInclusive', 'mild'));
    });
    expect(gaps(covered(rules, {}), '(swelling), at most mild').map((line) => line.split(' | ')[0])).toEqual([
      'threshold of "Swelling" (swelling), at most mild: a value of mild',
      'threshold of "Swelling" (swelling), at most mild: a value of severe',
    ]);
  });
});

describe('a suggested snapshot', () => {
  it('meets what the values must be trusted by', () => {
    const rules = mini();
    expect(gaps(coverage(rules, []), '(walks-without-pain): met')[0]).toContain('{"pain":{"walking":0},"analgesic":{"taken":false}}');
  });

  it.each<[string, object, object[], string]>([
    ['a ratio beside its measurement', {}, [leaf('strength.injured', 'equal', 50), leaf('strength.symmetry', 'greaterThanInclusive', 80)], '{"strength":{"injured":50,"uninjured":62.5}}'],
    ['a ratio of whole numbers', { 'reps.left': 'integer', 'reps.right': 'integer', ratio: { ratio: { of: 'reps.left', to: 'reps.right' } } }, [leaf('reps.left', 'greaterThanInclusive', 20), leaf('ratio', 'greaterThanInclusive', 90)], '{"reps":{"left":20,"right":22}}'],
    ['a difference beside one part', { before: 'integer', after: 'integer', rise: { difference: { of: 'after', minus: 'before' } } }, [leaf('before', 'equal', 3), leaf('rise', 'greaterThan', 2)], '{"before":3,"after":6}'],
    ['a maximum beside one part', { left: 'integer', right: 'integer', worst: { maximum: ['left', 'right'] } }, [leaf('left', 'equal', 2), leaf('worst', 'equal', 5)], '{"left":2,"right":5}'],
    ['a condition that is met by every known value', {}, [leaf('strength.injured', 'greaterThanInclusive', 0), leaf('goal', 'equal', 'run')], '{"strength":{"injured":0},"goal":"run"}'],
  ])('finds %s', (_, facts, all, snapshot) => {
    const rules = mini((data) => {
      for (const [id, kind] of Object.entries(facts)) {
        const own = typeof kind === 'string' ? { type: kind, min: 0, max: 100 } : { type: 'number', min: -300, max: 300, derived: kind as object };
        data.facts[id] = { label: id, group: 'G', unit: 'x', better: 'none', how: 'Ask.', ...own };
      }
      data.criteria.looked = criterion(...all);
    });
    expect(gaps(coverage(rules, []), '(looked): met').map((line) => line.split(' | ')[2])).toEqual([snapshot]);
  });
});

describe('what nothing can show', () => {
  it('is left out, and listed as such', () => {
    const rules = mini((data) => {
      data.criteria.always = criterion(leaf('strength.injured', 'greaterThanInclusive', 0));
      data.criteria.never = criterion(leaf('goal', 'equal', 'run'), leaf('goal', 'equal', 'walk'));
    });
    const { impossible, uncovered } = coverage(rules, []);
    expect(impossible.map(targetInWords)).toEqual(['criterion "Looked at" (always): not met', 'criterion "Looked at" (never): met']);
    expect(uncovered.every(({ snapshot }) => snapshot !== null)).toBe(true);
  });

  it('includes more signs than can be there together', () => {
    const rules = mini((data) => {
      data.facts['sign.count'] = { ...(data.facts['sign.count'] as object), derived: { count: [leaf('goal', 'equal', 'run'), leaf('goal', 'equal', 'walk')] } };
    });
    expect(coverage(rules, []).impossible.map(targetInWords)).toEqual(['hold "Two signs" (two-signs): met', 'threshold of "Number of signs" (sign.count), 2 signs or more: a value of 2 signs']);
  });

  it('includes the unknown of a condition that is decided although nothing is known', () => {
    const rules = mini((data) => {
      data.criteria.looked = criterion(leaf('sign.count', 'lessThanInclusive', 2));
    });
    expect(coverage(rules, []).impossible.map(targetInWords)).toEqual(['criterion "Looked at" (looked): not met', 'criterion "Looked at" (looked): unknown']);
  });

  it('does not include what is worked out beyond its declared range', () => {
    const rules = mini((data) => {
      data.facts['to.date'] = { label: 'To', group: 'G', type: 'date', better: 'none', how: 'Ask.' };
      data.facts.span = { label: 'Span', group: 'G', type: 'integer', unit: 'd', min: 0, max: 100, better: 'none', how: 'Ask.', derived: { days: { from: 'injury.date', to: 'to.date' } } };
      data.criteria.looked = criterion(leaf('span', 'greaterThanInclusive', 0));
    });
    const { impossible, uncovered } = coverage(rules, []);
    expect(impossible).toEqual([]);
    expect(uncovered.filter(({ snapshot }) => snapshot === null).map(({ target }) => targetInWords(target))).toEqual(['criterion "Looked at" (looked): not met']);
  });
});
