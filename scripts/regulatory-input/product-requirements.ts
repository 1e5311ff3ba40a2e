import { readFileSync } from 'node:fs';
import { table } from './table.js';

/** What always holds, whatever the rule set says; each with the test that tries to break it. */
const requirements: readonly (readonly [id: string, requirement: string, file: string, test: string])[] = [
  ['S-1', 'Taking a measurement away never advances the phase, never allows an exercise or running, never lifts a hold', 'invariants', 'taking a measurement away never advances anything'],
  ['S-2', 'Making a fact worse in its declared direction never advances anything', 'invariants', 'making a fact worse never advances anything'],
  ['S-3', 'The order of facts, rules and keys does not matter', 'invariants', 'the order of keys in snapshot and rule set does not matter'],
  ['S-4', 'Evaluations that overlap answer as one after the other', 'invariants', 'evaluations that overlap give the same answers as one after the other'],
  ['S-5', 'The same input gives the same bytes', 'invariants', 'the same snapshot gives the same bytes, and guidance survives JSON'],
  ['S-6', 'Under a hold only exercises fit for a hold are allowed, in the first phase, without running', 'invariants', 'under a hold only what is fit for a hold is allowed, in the first phase, without running'],
  ['S-7', 'Whatever is withheld, closed, found or warned of names its reason; every threshold names a source', 'invariants', 'every withheld exercise, closed gate, finding and warning names its reason, and every threshold a source'],
  ['S-8', 'No input makes the library throw anything but its own errors, or change an object of JavaScript itself', 'invariants', 'no input makes the library throw anything but its own errors or touch a prototype'],
  ['S-9', 'Both evaluators give the same guidance', 'evaluate/compiled', 'over generated snapshots of the bundled rule set'],
  ['S-10', 'No path is ever looked up: a crafted one runs no code', 'package/bundled-engine', 'throws on the path %s, also when no resolver was given'],
  ['S-11', 'Every criterion, hold and setback of the bundled rule set is shown met, not met and unknown by a scenario', 'scenario-coverage', 'every criterion met, unmet and unknown'],
  ['S-12', 'A mistake in a rule set is reported where it stands', 'rule-set/parse-rule-set', '%s is reported where it stands'],
];

/** The requirements on the software, with their tests; a test that is no longer there stops the generator. */
export function productRequirements(): string {
  const rows = requirements.map(([id, requirement, file, test]) => {
    const path = `tests/${file}.test.ts`;
    if (!readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8').includes(`'${test}'`)) throw new Error(`${path} has no test named: ${test}`);
    return [id, requirement, `\`${path}\`: ${test.replace('%s', '…')}`];
  });
  return table(['id', 'requirement', 'shown by'], rows);
}
