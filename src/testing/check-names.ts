import { problem, type Issue, type IssuePath } from '../issue/issue.js';
import { guesser } from '../issue/nearest.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';
import type { Expectation } from './scenario.js';

/** Whatever an expectation names exists in the rule set, so that nothing is absent only by a slip of the pen. */
export function checkNames<S extends object>({ data, conditions }: RuleSet<S>, expect: Expectation, path: IssuePath, guess = guesser()): Issue[] {
  const issues: Issue[] = [];
  const exist = (kind: string, known: readonly string[], ids: readonly (readonly [id: string, ...place: IssuePath])[]): void => {
    for (const [id, ...place] of ids) {
      if (!known.includes(id)) issues.push(problem('unknown-id', [...path, ...place], { kind, id, nearest: guess(id, known) }));
    }
  };
  const keys = (key: 'holds' | 'setbacks' | 'criteria' | 'withheld') => Object.keys(expect[key] ?? {}).map((id) => [id, key, id] as const);
  const list = (key: 'warnings' | 'noWarnings' | 'allowed' | 'advice' | 'noAdvice') => (expect[key] ?? []).map((id, i) => [id, key, i] as const);
  const criteria = [...conditions.nodes.keys()].filter((key) => key.startsWith('criterion:')).map((key) => key.slice('criterion:'.length));

  exist('hold', Object.keys(data.holds), keys('holds'));
  exist('setback', Object.keys(data.setbacks), keys('setbacks'));
  exist('phase', data.phaseOrder, expect.phase === undefined ? [] : [[expect.phase, 'phase']]);
  exist('criterion', criteria, keys('criteria'));
  exist('warning', Object.keys(data.warnings), [...list('warnings'), ...list('noWarnings')]);
  exist('exercise', Object.keys(data.exercises), [...list('allowed'), ...keys('withheld')]);
  exist('advice', Object.keys(data.advice), [...list('advice'), ...list('noAdvice')]);

  if (expect.running !== undefined && data.running === undefined) {
    const known = Object.keys(expect).filter((key) => key !== 'running');
    issues.push(problem('unknown-key', [...path, 'running'], { key: 'running', nearest: null, known }));
  } else if (typeof expect.running?.level === 'string') {
    exist('level', data.running?.levelOrder ?? [], [[expect.running.level, 'running', 'level']]);
  }
  return issues;
}

/** Whether an expectation checks anything at all. */
export function expectsSomething(expect: Expectation): boolean {
  return Object.values(expect).some((value) => typeof value !== 'object' || value === null || Object.keys(value as object).length > 0);
}
