import { doubt, problem, type Issue, type IssuePath } from '../issue/issue.js';
import type { IssueArgs } from '../issue/issue-args.js';
import type { Fact } from '../rule-set/fact.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { snapshotPlan, type DerivedFact } from './snapshot-plan.js';
import type { ParsedSnapshot } from './snapshot.js';

/** What is amiss between values that are each in order. */
export function checkGiven(data: RuleSetData, snapshot: ParsedSnapshot): Issue[] {
  const issues: Issue[] = [];
  const { given } = snapshot;
  for (const planned of snapshotPlan(data).derived) {
    if (!given.has(planned.id) && !isAnyGiven(planned.sources, given)) continue;
    const issue = checkDerived(data, planned, given);
    if (issue !== null) issues.push(issue);
  }
  if (snapshot.assessedOn === undefined) issues.push(...checkDated(snapshot));
  issues.push(...checkEpisode(data, snapshot));
  return issues;
}

function firstMissing(ids: readonly string[], given: ParsedSnapshot['given']): string | undefined {
  for (const id of ids) if (!given.has(id)) return id;
  return undefined;
}

function isAnyGiven(ids: readonly string[], given: ParsedSnapshot['given']): boolean {
  for (const id of ids) if (given.has(id)) return true;
  return false;
}

/** A derived fact may be given when it was worked out elsewhere, but not beside the measurements it is worked out from. */
function checkDerived(data: RuleSetData, { id, fact, derivation, sources }: DerivedFact, given: ParsedSnapshot['given']): Issue | null {
  if ('count' in derivation) return given.has(id) ? problem('count-given', id.split('.'), { fact: id }) : null;
  const isPair = 'ratio' in derivation || 'difference' in derivation;
  const missing = firstMissing(sources, given);
  if (isPair && missing === undefined) {
    const outside = outOfRange(fact, sources, 'ratio' in derivation, given);
    if (outside !== null) return problem('out-of-range', id.split('.'), outside);
  }
  if (given.has(id)) {
    const from = sources.filter((source) => given.has(source));
    return from.length === 0 ? null : problem('given-and-derived', id.split('.'), { fact: id, from });
  }
  if (!isPair || missing === undefined) return null;
  // A derived part says itself what it lacks, and a reference value from before the injury is often not known.
  if (data.facts[missing]?.derived !== undefined || data.facts[missing]?.maxAgeDays === undefined) return null;
  return doubt('one-side-missing', id.split('.'), { fact: id, given: sources.find((source) => given.has(source)) as string, missing });
}

/** A result that cannot be: most often one side was entered in another unit. */
function outOfRange(fact: Fact, sources: readonly string[], isRatio: boolean, given: ParsedSnapshot['given']): IssueArgs['out-of-range'] | null {
  const { min = -Infinity, max = Infinity, unit = null } = fact;
  const a = given.get(sources[0] as string)?.value;
  const b = given.get(sources[1] as string)?.value;
  if (typeof a !== 'number' || typeof b !== 'number' || (isRatio && b <= 0)) return null;
  const found = isRatio ? (100 * a) / b : a - b;
  return found >= min && found <= max ? null : { found, min, max, unit };
}

/**
 * What is dated before the present injury. It still counts, since a slip in one date must not hide a finding; but somebody has to look.
 * What a healthy person could do says nothing about the injured one; what never becomes stale, such as a baseline, may be older.
 */
function checkEpisode(data: RuleSetData, { given, screens, overrides }: ParsedSnapshot): Issue[] {
  const { episodeStarts, maxAges } = snapshotPlan(data);
  let [fact, start] = ['', ''];
  for (const id of episodeStarts) {
    const day = given.get(id)?.value;
    if (typeof day === 'string' && day > start) [fact, start] = [id, day];
  }
  const issues: Issue[] = [];
  const check = (what: string, date: string, path: IssuePath): void => {
    if (date < start) issues.push(doubt('before-episode', path, { what, found: date, fact, start }));
  };
  for (const [id, { measuredOn }] of given) if (measuredOn !== undefined && maxAges.has(id)) check('the measurement', measuredOn, [...id.split('.'), 'measuredOn']);
  for (const [id, { measuredOn }] of screens) if (measuredOn !== undefined) check('the statement', measuredOn, ['screens', id, 'measuredOn']);
  for (const [id, { on }] of overrides) check('the override', on, ['overrides', id, 'on']);
  // By name, so that the order of keys does not matter.
  return issues.sort((a, b) => (a.path.join('.') < b.path.join('.') ? -1 : 1));
}

/** Without the day of the assessment nobody knows how old a dated value is. */
function checkDated(snapshot: ParsedSnapshot): Issue[] {
  const dated = [...snapshot.given, ...snapshot.screens].flatMap(([id, { measuredOn }]) => (measuredOn === undefined ? [] : [id]));
  // The first by name, so that the order of keys does not matter.
  const [first] = dated.sort();
  return first === undefined ? [] : [doubt('assessed-on-missing', first.split('.'), { what: `\`${first}\`` })];
}
