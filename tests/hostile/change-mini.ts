import { miniRuleSet } from '../support/mini-rule-set.js';

// Hostile files break shapes on purpose.
type Any = any;

/** The mini rule set after a change. */
export function mini(change: (rules: Any) => unknown = () => undefined): object {
  const rules = miniRuleSet();
  change(rules);
  return rules;
}

/** A rule set that extends the bundled one, and changes this. */
export function child(patch: object = {}): object {
  return { extends: 'rehab-rules/hamstring', id: 'clinic', version: '1.0.0', title: 'Clinic', reviewedOn: '2026-02-01', ...patch };
}

const sources = [{ id: 'house', locator: 'made up for tests' }];

/** A criterion with these parts. */
export function criterion(parts: readonly object[], kind: 'all' | 'any' = 'all'): object {
  return { label: 'Made up', [kind]: parts, rationale: 'Made up.', sources };
}

/** A fact of type number. */
export function numberFact(more: object = {}): object {
  return { label: 'Made up', group: 'Made up', type: 'number', unit: 'N', min: 0, max: 1_000_000, better: 'higher', how: 'Measure.', ...more };
}

/** A fact that is true or false. */
export function sign(): object {
  return { label: 'Made up', group: 'Made up', type: 'boolean', better: false, how: 'Ask.' };
}

/** A comparison. */
export function compare(fact: string, operator: string, value: unknown): object {
  return { fact, operator, value };
}

/** A list of so many entries. */
export function many<T>(count: number, entry: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => entry(i));
}

/** An object of so many entries. */
export function manyKeys(count: number, key: (i: number) => string, entry: (i: number) => unknown): Record<string, unknown> {
  return Object.fromEntries(many(count, (i) => [key(i), entry(i)]));
}

/** JSON text of a value in which `"@@"` stands for raw text. */
export function withRaw(value: object, raw: string): string {
  return JSON.stringify(value).replace('"@@"', () => raw);
}
