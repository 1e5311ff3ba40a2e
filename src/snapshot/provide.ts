import { describeIssue } from '../issue/describe-issue.js';
import type { Issue } from '../issue/issue.js';
import { readPlain } from '../issue/plain-data.js';
import { conditionOf } from '../rule-set/conditions-of.js';
import { namesIn } from '../rule-set/check-cycles.js';
import { derivationSources } from '../rule-set/derivation-sources.js';
import type { Fact } from '../rule-set/fact.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import type { Provided } from './fact-reader.js';
import { readValue, type ReadContext } from './read-value.js';
import type { Given, ParsedSnapshot, ReadValue } from './snapshot.js';

/**
 * Supplies a fact that the snapshot does not hold, for example from a record system.
 * Null or undefined: nothing is known. A failure makes the fact unknown, with its message as the reason.
 */
export type FactProvider = (request: {
  /** Id of the fact. */
  readonly fact: string;
  /** Day of the assessment, when it was given. */
  readonly assessedOn?: string;
}) => Promise<Given<number | boolean | string> | undefined> | Given<number | boolean | string> | undefined;

/** Calls the providers of the facts that are asked for and not given. */
export async function provideFacts<S extends object>(
  ruleSet: RuleSet<S>,
  snapshot: ParsedSnapshot,
  providers: ReadonlyMap<string, FactProvider>,
): Promise<Provided> {
  if (providers.size === 0) return new Map();
  const asked = [...askedFacts(ruleSet, snapshot)].filter((id) => providers.has(id) && !isMeasured(ruleSet.data, snapshot, id));
  const entries = await Promise.all(
    asked.map(async (id): Promise<[string, ReadValue | { failure: string }][]> => {
      try {
        const request = snapshot.assessedOn === undefined ? { fact: id } : { fact: id, assessedOn: snapshot.assessedOn };
        const value = await (providers.get(id) as FactProvider)(request);
        return value === undefined || value === null ? [] : [[id, read(id, ruleSet.data.facts[id] as Fact, value, snapshot)]];
      } catch (error) {
        return [[id, { failure: error instanceof Error ? error.message : 'the provider failed' }]];
      }
    }),
  );
  return new Map(entries.flat());
}

/** Given, or worked out from what was given: a provider must not overrule a measurement. */
function isMeasured(data: RuleSetData, { given }: ParsedSnapshot, id: string): boolean {
  const derived = data.facts[id]?.derived;
  return given.has(id) || (derived !== undefined && derivationSources(derived).some((source) => given.has(source)));
}

function read(id: string, fact: Fact, value: unknown, { assessedOn }: ParsedSnapshot): ReadValue | { failure: string } {
  const issues: Issue[] = [];
  const context: ReadContext = assessedOn === undefined ? { issues } : { issues, assessedOn };
  const plain = readPlain(value);
  const result = plain.ok ? readValue(id, fact, plain.value, [id], context) : undefined;
  const [issue] = plain.ok ? issues : plain.issues;
  if (issue !== undefined) return { failure: describeIssue(issue).message };
  return result ?? { failure: 'no value' };
}

/** Facts that rules read, and the facts behind them: parts of derived facts that were not given, and what decides trust. */
function askedFacts<S extends object>({ data, conditions }: RuleSet<S>, { given }: ParsedSnapshot): Set<string> {
  const asked = new Set<string>();
  const ask = (id: string): void => {
    const fact = Object.hasOwn(data.facts, id) ? data.facts[id] : undefined;
    if (fact === undefined || asked.has(id)) return;
    asked.add(id);
    if (fact.derived !== undefined && !given.has(id)) derivationSources(fact.derived).forEach(ask);
    if (fact.trustedWhen !== undefined) criterionFacts(data, fact.trustedWhen).forEach(ask);
  };
  for (const { id } of conditions.reads.values()) ask(id);
  return asked;
}

function criterionFacts(data: RuleSetData, id: string): string[] {
  const names = namesIn(conditionOf(data.criteria[id] as RuleSetData['criteria'][string]));
  return [...names.facts, ...names.criteria.flatMap((other) => criterionFacts(data, other))];
}
