import { readdirSync, readFileSync } from 'node:fs';
import type { RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { RehabRulesError } from '../../src/issue/rehab-rules-error.js';
import { parseScenarios } from '../../src/testing/parse-scenarios.js';
import type { Expectation } from '../../src/testing/scenario.js';

/** A scenario of the bundled rule set under a short name: its file, and the place in it. */
export interface NamedScenario {
  readonly short: string;
  readonly file: string;
  readonly name: string;
  readonly expect: Expectation;
}

/** The files that show a rule for its own sake come first; the others show it in passing. */
const first = ['phase-gates', 'running-gate', 'running-ladder', 'red-flags', 'setbacks', 'exercises', 'exercises-withheld', 'warnings'];

const folder = new URL('../../rules/hamstring/scenarios/', import.meta.url);

/** Every scenario of the bundled rule set, file by file. */
export function namedScenarios(ruleSet: RuleSet): readonly NamedScenario[] {
  const rank = (file: string): number => (first.indexOf(file.replace('.json', '')) + first.length + 1) % (first.length + 1);
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
  const parsed = parseScenarios(ruleSet, Object.fromEntries(files.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')])));
  if (!parsed.ok) throw new RehabRulesError('scenarios', parsed.issues);
  const counts = new Map<string, number>();
  return parsed.value.map(({ file, name, expect }) => {
    const place = (counts.get(file) ?? 0) + 1;
    counts.set(file, place);
    return { short: `${file.replace('.json', '')} ${place}`, file, name, expect };
  });
}

/** The first scenarios for which something was expected, by their short names; a dash when there is none. */
export function shownBy(scenarios: readonly NamedScenario[], expected: (expectation: Expectation) => boolean): string {
  const found = scenarios.filter(({ expect }) => expected(expect));
  const more = found.length > 2 ? `, and ${found.length - 2} more` : '';
  return found.length === 0 ? '–' : found.slice(0, 2).map(({ short }) => short).join(', ') + more;
}
