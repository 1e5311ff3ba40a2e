import { found } from '../issue/found.js';
import { problem, type Issue, type IssuePath } from '../issue/issue.js';
import { guesser } from '../issue/nearest.js';
import type { Condition, Leaf } from './condition.js';
import { conditionsOf } from './conditions-of.js';
import type { Fact } from './fact.js';
import { operatorsOf, expectedValue, misfit } from './fact-type.js';
import type { Collection, Names } from './names.js';
import type { RuleSetData } from './rule-set.js';
import { isRange, type Answer } from './screen.js';
import type { Reference } from './source.js';
import { valuesOf } from './values-of.js';

const tables = {
  fact: 'facts',
  criterion: 'criteria',
  phase: 'phases',
  exercise: 'exercises',
  source: 'sources',
  level: 'levels',
} as const;
type Kind = keyof typeof tables;

/** Everything a rule set refers to must exist and fit: facts, criteria, phases, levels, exercises, sources, types and ranges. */
export function checkReferences(data: RuleSetData, names: Names): Issue[] {
  const issues: Issue[] = [];
  const guess = guesser();

  /** Reports an id that nothing has. What is written down badly exists, but cannot be looked into. */
  const exists = (kind: Kind, id: string, path: IssuePath): boolean => {
    const known = names[tables[kind]];
    if (known === null || known.has(id)) return Object.hasOwn(kind === 'level' ? (data.running?.levels ?? {}) : data[tables[kind] as Collection], id);
    issues.push(problem('unknown-id', path, { kind, id, nearest: guess(id, known) }));
    return false;
  };

  const checkLeaf = (leaf: Leaf, path: IssuePath): void => {
    if (!exists('fact', leaf.fact, [...path, 'fact'])) return;
    const fact = data.facts[leaf.fact] as Fact;
    const allowed = operatorsOf(fact);
    if (!allowed.includes(leaf.operator)) {
      const { operator } = leaf;
      issues.push(problem('operator-type', [...path, 'operator'], { fact: leaf.fact, type: fact.type, operator, allowed }));
      return;
    }
    const wantsList = leaf.operator === 'in';
    if (Array.isArray(leaf.value) !== wantsList) {
      const expected = wantsList ? `a list of values, each ${expectedValue(fact)},` : expectedValue(fact);
      issues.push(problem('value-type', [...path, 'value'], { fact: leaf.fact, expected, found: found(leaf.value) }));
      return;
    }
    valuesOf(leaf.value).forEach((value, i) => {
      const wrong = misfit(fact, value);
      if (wrong === null) return;
      const place = wantsList ? [...path, 'value', i] : [...path, 'value'];
      issues.push(problem('value-type', place, { fact: leaf.fact, expected: expectedValue(fact), found: wrong }));
    });
  };

  // In a gate every comparison has a name, so that its threshold has a rationale and a source of its own.
  const checkCondition = (condition: Condition, path: IssuePath, gate: boolean): void => {
    if ('fact' in condition) {
      checkLeaf(condition, path);
      if (gate) issues.push(problem('bare-comparison', path, { fact: condition.fact }));
    } else if ('condition' in condition) exists('criterion', condition.condition, [...path, 'condition']);
    else {
      const [kind, parts] = 'all' in condition ? (['all', condition.all] as const) : (['any', condition.any] as const);
      parts.forEach((part, i) => checkCondition(part, [...path, kind, i], gate));
    }
  };

  const checkSources = (sources: readonly Reference[] | undefined, path: IssuePath): void =>
    sources?.forEach(({ id }, i) => exists('source', id, [...path, 'sources', i, 'id']));

  const checkAnswer = (id: string, answer: Answer, path: IssuePath): void => {
    if (!exists('fact', id, path)) return;
    const fact = data.facts[id] as Fact;
    const bounds = isRange(answer) ? [answer.min, answer.max].filter((bound) => bound !== undefined) : [];
    const values = isRange(answer) ? bounds : valuesOf(answer);
    if (isRange(answer) && (bounds.length === 0 || !['number', 'integer'].includes(fact.type))) {
      issues.push(problem('value-type', path, { fact: id, expected: expectedValue(fact), found: found(answer) }));
      return;
    }
    if (isRange(answer) && answer.min !== undefined && answer.max !== undefined && answer.min > answer.max) {
      issues.push(problem('range-reversed', path, { min: answer.min, max: answer.max }));
    }
    for (const value of values) {
      const wrong = misfit(fact, value);
      if (wrong !== null) issues.push(problem('value-type', path, { fact: id, expected: expectedValue(fact), found: wrong }));
    }
  };

  for (const { condition, path } of conditionsOf(data)) {
    checkCondition(condition, path, path.at(-1) === 'entry' || path.at(-1) === 'progress');
  }

  for (const [id, fact] of Object.entries(data.facts)) {
    const path = ['facts', id];
    checkSources(fact.sources, path);
    if (fact.trustedWhen !== undefined) exists('criterion', fact.trustedWhen, [...path, 'trustedWhen']);
    if (fact.derived !== undefined && 'count' in fact.derived) {
      fact.derived.count.forEach((sign, i) => {
        const place = [...path, 'derived', 'count', i];
        if ('fact' in sign) checkLeaf(sign, place);
        else sign.any.forEach((leaf, j) => checkLeaf(leaf, [...place, 'any', j]));
      });
    }
  }
  for (const [id, screen] of Object.entries(data.screens)) {
    checkSources(screen.sources, ['screens', id]);
    for (const [factId, answer] of Object.entries(screen.answers)) {
      checkAnswer(factId, answer, ['screens', id, 'answers', factId]);
    }
  }
  for (const collection of ['criteria', 'holds', 'setbacks', 'phases', 'exercises', 'warnings', 'advice'] as const) {
    const entries: Readonly<Record<string, { readonly sources: readonly Reference[] }>> = data[collection];
    for (const [id, { sources }] of Object.entries(entries)) checkSources(sources, [collection, id]);
  }
  checkSources(data.underHold.sources, ['underHold']);
  checkSources(data.overrides?.sources, ['overrides']);

  for (const [id, { capPhase, running }] of Object.entries(data.setbacks)) {
    if (capPhase !== undefined) exists('phase', capPhase, ['setbacks', id, 'capPhase']);
    if (typeof running?.levels === 'object') {
      const path = ['setbacks', id, 'running', 'levels', 'of'];
      if (exists('fact', running.levels.of, path)) {
        const { type } = data.facts[running.levels.of] as Fact;
        if (type !== 'number' && type !== 'integer') {
          issues.push(problem('derivation-type', path, { fact: id, of: running.levels.of, expected: 'a number', found: `of type \`${type}\`` }));
        }
      }
    }
  }
  for (const [id, { phases }] of Object.entries(data.advice)) {
    phases?.forEach((phase, i) => exists('phase', phase, ['advice', id, 'phases', i]));
  }
  for (const [id, exercise] of Object.entries(data.exercises)) {
    const path = ['exercises', id];
    exercise.phases.forEach((phase, i) => exists('phase', phase, [...path, 'phases', i]));
    if (exercise.fromLevel !== undefined) {
      exists('level', exercise.fromLevel, [...path, 'fromLevel']);
    }
    for (const direction of ['progression', 'regression'] as const) {
      exercise[direction].forEach((step, i) => {
        if ('exercise' in step) exists('exercise', step.exercise, [...path, direction, i, 'exercise']);
      });
    }
  }
  if (data.running !== undefined) {
    const { running } = data;
    checkSources(running.sources, ['running']);
    exists('phase', running.fromPhase, ['running', 'fromPhase']);
    for (const [id, { sources }] of Object.entries(running.levels)) checkSources(sources, ['running', 'levels', id]);
    if (running.lastRunFact !== undefined && exists('fact', running.lastRunFact, ['running', 'lastRunFact'])) {
      const { type } = data.facts[running.lastRunFact] as Fact;
      if (type !== 'date') {
        const args = { fact: 'running', of: running.lastRunFact, expected: 'a date', found: `of type \`${type}\`` };
        issues.push(problem('derivation-type', ['running', 'lastRunFact'], args));
      }
    }
    if (exists('fact', running.levelFact, ['running', 'levelFact'])) {
      const fact = data.facts[running.levelFact] as Fact;
      running.levelOrder.forEach((id, i) => {
        const wrong = fact.type === 'ordered-enum' ? misfit(fact, id) : fact.type;
        if (wrong === null) return;
        const expected = fact.type === 'ordered-enum' ? expectedValue(fact) : 'an ordered enum that lists the levels';
        issues.push(problem('value-type', ['running', 'levelOrder', i], { fact: running.levelFact, expected, found: wrong }));
      });
    }
  }
  return issues;
}
