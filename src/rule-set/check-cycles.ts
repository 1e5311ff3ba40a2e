import { problem, type Issue } from '../issue/issue.js';
import { conditionOf } from './conditions-of.js';
import type { Condition } from './condition.js';
import { derivationSources } from './derivation-sources.js';
import type { RuleSetData } from './rule-set.js';

/** Criteria and derived facts never lead back to themselves. */
export function checkCycles(data: RuleSetData): Issue[] {
  const criteria = cycles(Object.keys(data.criteria), (id) => {
    const criterion = Object.hasOwn(data.criteria, id) ? data.criteria[id] : undefined;
    return criterion === undefined ? [] : namesIn(conditionOf(criterion)).criteria;
  }).map((chain) => problem('cycle', ['criteria', chain[0] as string], { kind: 'criterion', chain }));
  const facts = cycles(Object.keys(data.facts), (id) => {
    const derived = Object.hasOwn(data.facts, id) ? data.facts[id]?.derived : undefined;
    return derived === undefined ? [] : derivationSources(derived);
  }).map((chain) => problem('cycle', ['facts', chain[0] as string], { kind: 'derived fact', chain }));
  return [...criteria, ...facts];
}

/** What decides trust reads plain facts only. Expects criteria without cycles and of limited depth. */
export function checkTrust(data: RuleSetData): Issue[] {
  const issues: Issue[] = [];
  const deciding = new Set(Object.values(data.facts).flatMap(({ trustedWhen }) => trustedWhen ?? []));
  for (const criterion of deciding) {
    for (const fact of new Set(factsBehind(criterion, data))) {
      const definition = Object.hasOwn(data.facts, fact) ? data.facts[fact] : undefined;
      if (definition?.derived !== undefined || definition?.trustedWhen !== undefined) {
        issues.push(problem('trust-not-basic', ['criteria', criterion], { criterion, fact }));
      }
    }
  }
  return issues;
}

function factsBehind(criterion: string, data: RuleSetData, seen = new Set<string>()): string[] {
  if (seen.has(criterion) || !Object.hasOwn(data.criteria, criterion)) return [];
  seen.add(criterion);
  const names = namesIn(conditionOf(data.criteria[criterion] as RuleSetData['criteria'][string]));
  return [...names.facts, ...names.criteria.flatMap((id) => factsBehind(id, data, seen))];
}

/** The facts and criteria that a condition names directly. */
export function namesIn(condition: Condition): { facts: string[]; criteria: string[] } {
  if ('fact' in condition) return { facts: [condition.fact], criteria: [] };
  if ('condition' in condition) return { facts: [], criteria: [condition.condition] };
  const parts = ('all' in condition ? condition.all : condition.any).map(namesIn);
  return { facts: parts.flatMap(({ facts }) => facts), criteria: parts.flatMap(({ criteria }) => criteria) };
}

/** Each chain may be as long as the rule set; a few are enough to mend it. */
const maxCycles = 10;

/** Every way round that leads from an id back to itself, found by depth-first search without recursion. */
function cycles(ids: readonly string[], next: (id: string) => readonly string[]): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  for (const start of ids) {
    if (done.has(start) || found.length >= maxCycles) continue;
    const trail: { id: string; rest: Iterator<string> }[] = [];
    const positions = new Map<string, number>();
    const enter = (id: string): void => {
      positions.set(id, trail.length);
      trail.push({ id, rest: next(id)[Symbol.iterator]() });
    };
    enter(start);
    while (trail.length > 0) {
      const top = trail[trail.length - 1] as (typeof trail)[number];
      const step = top.rest.next();
      if (step.done === true) {
        done.add(top.id);
        positions.delete(top.id);
        trail.pop();
        continue;
      }
      const id = step.value;
      const position = positions.get(id);
      if (position !== undefined && found.length < maxCycles) found.push([...trail.slice(position).map((one) => one.id), id]);
      else if (position === undefined && !done.has(id)) enter(id);
    }
  }
  return found;
}
