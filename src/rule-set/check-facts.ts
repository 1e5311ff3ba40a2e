import { problem, type Issue } from '../issue/issue.js';
import { guesser } from '../issue/nearest.js';
import { derivationSources } from './derivation-sources.js';
import type { Fact } from './fact.js';
import type { Names } from './names.js';
import type { RuleSetData } from './rule-set.js';

/** Facts are complete for their type, fit into one nested snapshot, and derive from facts of the right type. */
export function checkFacts(data: RuleSetData, { facts: names }: Names): Issue[] {
  const issues: Issue[] = [];
  const look = guesser();
  const guess = (word: string): string | null => look(word, names ?? []);
  for (const [id, fact] of Object.entries(data.facts)) {
    issues.push(...completeness(id, fact), ...pathClash(id, data), ...derivation(id, fact, data, names, guess));
  }
  return issues;
}

function completeness(id: string, fact: Fact): Issue[] {
  const needed =
    fact.type === 'number' || fact.type === 'integer'
      ? (['unit', 'min', 'max'] as const)
      : fact.type === 'enum' || fact.type === 'ordered-enum'
        ? (['values'] as const)
        : [];
  const issues = needed
    .filter((key) => fact[key] === undefined)
    .map((missing) => problem('fact-incomplete', ['facts', id], { fact: id, missing, type: fact.type }));
  if (fact.min !== undefined && fact.max !== undefined && fact.min > fact.max) {
    issues.push(problem('range-reversed', ['facts', id], { min: fact.min, max: fact.max }));
  }
  const numeric = fact.type === 'number' || fact.type === 'integer';
  const listed = fact.type === 'enum' || fact.type === 'ordered-enum';
  const unused = [...(numeric ? [] : (['unit', 'min', 'max'] as const)), ...(listed ? [] : (['values'] as const)), ...(fact.type === 'date' ? [] : (['startsEpisode'] as const))];
  for (const key of unused.filter((one) => fact[one] !== undefined)) {
    issues.push(problem('fact-unexpected', ['facts', id, key], { fact: id, key, type: fact.type }));
  }
  const isBoolean = typeof fact.better === 'boolean';
  if (isBoolean ? fact.type !== 'boolean' : fact.better !== 'none' && ['boolean', 'enum', 'date'].includes(fact.type)) {
    issues.push(
      problem('value-type', ['facts', id, 'better'], {
        fact: id,
        expected: fact.type === 'boolean' ? 'true, false or `none`' : isBoolean ? '`lower`, `higher` or `none`' : '`none`',
        found: String(fact.better),
      }),
    );
  }
  return issues;
}

/** A snapshot is nested by the dots, so no fact may be the folder of another. */
function pathClash(id: string, data: RuleSetData): Issue[] {
  const parts = id.split('.');
  return parts
    .slice(0, -1)
    .map((_, i) => parts.slice(0, i + 1).join('.'))
    .filter((prefix) => Object.hasOwn(data.facts, prefix))
    .map((other) => problem('fact-path-clash', ['facts', id], { fact: id, other }));
}

function derivation(id: string, fact: Fact, data: RuleSetData, names: Names['facts'], guess: (word: string) => string | null): Issue[] {
  if (fact.derived === undefined) return [];
  const issues: Issue[] = [];
  const path = ['facts', id, 'derived'];
  const dates = 'days' in fact.derived;
  if (fact.type !== 'number' && fact.type !== 'integer') {
    issues.push(problem('derivation-type', path, { fact: id, of: id, expected: 'a number', found: `of type \`${fact.type}\`` }));
  }
  // Signs are comparisons; their facts are checked as such.
  if ('count' in fact.derived) return issues;
  for (const of of derivationSources(fact.derived)) {
    if (of === 'assessedOn' && dates) continue;
    const source = Object.hasOwn(data.facts, of) ? data.facts[of] : undefined;
    if (source === undefined) {
      if (names?.has(of) === false) issues.push(problem('unknown-id', path, { kind: 'fact', id: of, nearest: guess(of) }));
    } else if (dates ? source.type !== 'date' : source.type !== 'number' && source.type !== 'integer') {
      const expected = dates ? 'a date' : 'a number';
      issues.push(problem('derivation-type', path, { fact: id, of, expected, found: `of type \`${source.type}\`` }));
    }
  }
  return issues;
}
