import { doubt, problem, type Issue } from '../issue/issue.js';
import { derivationSources } from '../rule-set/derivation-sources.js';
import type { Derivation, Fact } from '../rule-set/fact.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { snapshotPlan } from './snapshot-plan.js';
import type { ParsedSnapshot } from './snapshot.js';

/** What is amiss between values that are each in order. */
export function checkGiven(data: RuleSetData, snapshot: ParsedSnapshot): Issue[] {
  const issues: Issue[] = [];
  for (const { id, sources } of snapshotPlan(data).derived) {
    const { given } = snapshot;
    if (given.has(id) || sources.some((source) => given.has(source))) issues.push(...checkDerived(data, id, given));
  }
  issues.push(...checkDated(snapshot));
  return issues;
}

/** A derived fact may be given when it was worked out elsewhere, but not beside the measurements it is worked out from. */
function checkDerived(data: RuleSetData, id: string, given: ParsedSnapshot['given']): Issue[] {
  const derived = data.facts[id]?.derived as Derivation;
  const from = derivationSources(derived).filter((source) => given.has(source));
  const path = id.split('.');
  if ('count' in derived) return given.has(id) ? [problem('count-given', path, { fact: id })] : [];
  const outside = outOfRange(data, id, given);
  if (outside !== null) return [outside];
  if (given.has(id)) return from.length === 0 ? [] : [problem('given-and-derived', path, { fact: id, from })];
  if (!('ratio' in derived || 'difference' in derived) || from.length !== 1) return [];
  const missing = derivationSources(derived).find((source) => !given.has(source)) as string;
  // A derived part says itself what it lacks, and a reference value from before the injury is often not known.
  if (data.facts[missing]?.derived !== undefined || data.facts[missing]?.maxAgeDays === undefined) return [];
  return [doubt('one-side-missing', path, { fact: id, given: from[0] as string, missing })];
}

/** A result that cannot be: most often one side was entered in another unit. */
function outOfRange(data: RuleSetData, id: string, given: ParsedSnapshot['given']): Issue | null {
  const { derived, min = -Infinity, max = Infinity, unit = null } = data.facts[id] as Fact;
  if (derived === undefined || !('ratio' in derived || 'difference' in derived)) return null;
  const [a, b] = derivationSources(derived).map((source) => given.get(source)?.value);
  if (typeof a !== 'number' || typeof b !== 'number' || ('ratio' in derived && b <= 0)) return null;
  const found = 'ratio' in derived ? (100 * a) / b : a - b;
  return found >= min && found <= max ? null : problem('out-of-range', id.split('.'), { found, min, max, unit });
}

function checkDated(snapshot: ParsedSnapshot): Issue[] {
  if (snapshot.assessedOn !== undefined) return [];
  const dated = [...snapshot.given, ...snapshot.screens].flatMap(([id, { measuredOn }]) => (measuredOn === undefined ? [] : [id]));
  // The first by name, so that the order of keys does not matter.
  const [first] = dated.sort();
  return first === undefined ? [] : [doubt('assessed-on-missing', first.split('.'), { what: `\`${first}\`` })];
}
