import { addKey } from './add-key.js';
import { checkWords } from './check-words.js';
import type { IssueArgs } from './issue-args.js';
import { didYouMean, list, tick, type IssueText } from './issue-text.js';
import type { Issue, IssueCode } from './issue.js';

type Words = { readonly [C in IssueCode]: (args: IssueArgs[C]) => IssueText };

const between = (min: number | null, max: number | null, unit: string | null): string => {
  const suffix = unit === null ? '' : ` ${unit}`;
  if (min !== null && max !== null) return `from ${min} to ${max}${suffix}`;
  if (min !== null) return `${min}${suffix} or more`;
  return `${max}${suffix} or less`;
};

const orderWords = {
  'not-listed': 'is defined but missing from the order',
  'not-defined': 'stands in the order but is not defined',
  'listed-twice': 'stands in the order more than once',
} as const;

const orderHelp = {
  'not-listed': 'add it to the list where it belongs, or remove its definition',
  'not-defined': 'define it, or remove it from the list',
  'listed-twice': 'keep it where it belongs',
} as const;

const outsideWords = {
  folder: 'lies outside the folder of this file',
  absolute: 'is an absolute path',
  address: 'is an address',
  packages: 'does not lie in an installed package',
} as const;

/** A way round, as far as somebody can follow it. */
const chainText = (chain: readonly string[]): string => {
  const shown = chain.length > 12 ? [...chain.slice(0, 8), '…', ...chain.slice(-2)] : chain;
  return shown.map((id) => (id === '…' ? id : tick(id))).join(' → ');
};

const formatHelp = (expected: string): string => {
  if (expected === 'some text') return 'fill it in, or remove the key if it may be left out';
  if (expected.endsWith('characters')) return 'shorten it';
  return expected.includes('YYYY-MM-DD') ? 'write the year first, for example 2026-03-09' : `write ${expected}`;
};

const words: Words = {
  ...checkWords,
  'too-deep': ({ limit }) => ({
    message: `nested deeper than ${limit} levels`,
    help: 'real content is far shallower; check what produced this data, it may contain itself',
  }),
  'too-large': ({ limit, unit }) => ({
    message: `${unit === 'MB' ? 'larger' : 'more'} than ${limit} ${unit}`,
    help: 'real content is far smaller; check that this is the right file',
  }),
  'forbidden-key': ({ key }) => ({
    message: `the key ${tick(key)} is not allowed`,
    help: 'this name has a special meaning in JavaScript; remove it',
  }),
  'not-plain': ({ found }) => ({
    message: `expected plain JSON data, found ${found}`,
    help: 'use objects, lists, text, numbers, true, false and null only; a date is text, such as 2026-03-09',
  }),
  'not-finite': ({ found }) => ({
    message: `expected a number, found ${found}`,
    help: 'leave the fact out when it is not known',
  }),
  'not-json': ({ reason }) => ({ message: `not valid JSON: ${reason}`, help: 'mend the file at the place shown' }),
  'empty-file': () => ({ message: 'the file is empty', help: 'an assessment with nothing known is written as {}' }),
  'byte-order-mark': ({ encoding }) => ({
    message: `the file starts with a ${encoding} byte order mark`,
    help: 'save it as UTF-8 without a byte order mark',
  }),
  'not-utf8': () => ({ message: 'the file is not UTF-8 text', help: 'save it as UTF-8' }),
  'duplicate-key': ({ key }) => ({
    message: `the key ${tick(key)} stands twice in this object`,
    help: 'keep one of them; a reader of JSON would silently drop the other',
  }),
  'duplicate-definition': ({ collection, id }) => ({
    message: `${tick(id)} is defined more than once in ${tick(collection)}`,
    help: 'keep one definition, or give the other a name of its own',
  }),
  'wrong-type': ({ expected, found }) => ({
    message: `expected ${expected}, found ${found}`,
    help: expected.endsWith('number') && found.startsWith('text')
      ? 'write the number without quotation marks'
      : `give ${expected} here`,
  }),
  'missing-key': ({ key }) => ({ message: `the key ${tick(key)} is missing`, help: addKey(key) }),
  'unknown-key': ({ key, nearest, known }) => ({
    message: `the key ${tick(key)} is not known here`,
    help: didYouMean(nearest, known.length === 0 ? 'remove it' : `known keys are ${list(known)}`),
  }),
  'not-one-of': ({ found, allowed, nearest }) => ({
    message: `expected one of ${list(allowed)}, found ${found}`,
    help: didYouMean(nearest, 'choose one of them'),
  }),
  'wrong-format': ({ expected, found }) => ({
    message: `expected ${expected}, found ${found}`,
    help: formatHelp(expected),
  }),
  'out-of-range': ({ found, min, max, unit }) => ({
    message: `expected a value ${between(min, max, unit)}, found ${found}`,
    help: 'check the value and its unit',
  }),
  'empty-list': ({ key }) => ({
    message: `${tick(key)} has nothing in it`,
    help: key === 'all' || key === 'any' ? `${tick(key)} without parts would be ${key === 'all' ? 'always' : 'never'} met; add a part, or remove it` : 'add an entry, or remove the key if it may be left out',
  }),
  'unknown-parent': ({ name, nearest, known }) => ({
    message: `there is no rule set ${tick(name)} to extend`,
    help: didYouMean(nearest, `name ${list(known)} or another known rule set, or a file by its relative path`),
  }),
  'parent-outside': ({ name, where }) => ({
    message: `${tick(name)} ${outsideWords[where]}, and no rule set is read from there`,
    help: 'put that rule set into the folder of this file or below it, and name it from here: `./base.json`',
  }),
  'parent-unreadable': ({ name, why }) => ({
    message: `${tick(name)} cannot be read: ${why}`,
    help: 'check the name, and that it can be read from here',
  }),
  'id-of-parent': ({ id, parent }) => ({
    message: `the id ${tick(id)} is that of ${tick(parent)}, which this rule set extends`,
    help: 'give this rule set an id of its own; guidance names it',
  }),
  'removes-nothing': ({ key, nearest }) => ({
    message: `\`null\` removes ${tick(key)}, which the parent does not have`,
    help: didYouMean(nearest, 'remove this line'),
  }),
  'not-in-parent': ({ collection, id, missing, nearest }) => ({
    message: `the parent has no ${tick(id)} in ${tick(collection)}, and a new one lacks ${list(missing)}`,
    help: didYouMean(nearest, `add ${list(missing)}, or use an id of the parent`),
  }),
  'condition-shape': ({ found }) => ({
    message:
      found.length === 0
        ? 'expected a condition, found none of `all`, `any`, `condition` and `fact`'
        : found.length === 1
          ? `${list(found)} cannot stand alone here`
          : `expected exactly one of \`all\`, \`any\`, \`condition\` and \`fact\`, found ${list(found)}`,
    help: found.length === 1 ? 'wrap it: { "all": [ … ] }' : 'a condition is a list of parts (`all` or `any`), the name of a criterion (`condition`), or a comparison (`fact`, `operator`, `value`)',
  }),
  'forbidden-condition': ({ key }) => ({
    message: `${tick(key)} is not part of the rule language`,
    help:
      key === 'not' || key === 'notEqual' || key === 'notIn'
        ? 'a negation would be met by a missing measurement; say what must be true instead'
        : 'compare one fact with a constant',
  }),
  'bare-comparison': ({ fact }) => ({
    message: `a gate compares ${tick(fact)} directly`,
    help: 'name the comparison as a criterion, with its rationale and sources, and refer to that',
  }),
  'unknown-id': ({ kind, id, nearest }) => ({
    message: `there is no ${kind} ${tick(id)}`,
    help: didYouMean(nearest, `define it, or refer to another ${kind}`),
  }),
  'cycle': ({ kind, chain }) => ({
    message: `the ${kind} refers to itself: ${chainText(chain)}`,
    help: 'remove one of these references',
  }),
  'fact-path-clash': ({ fact, other }) => ({
    message: `the fact ${tick(fact)} cannot stand inside the fact ${tick(other)}`,
    help: 'a snapshot is nested by the dots of the ids; rename one of them',
  }),
  'fact-incomplete': ({ fact, missing, type }) => ({
    message: `the fact ${tick(fact)} has no ${tick(missing)}`,
    help: `${addKey(missing)}; a fact of type ${tick(type)} needs it`,
  }),
  'count-given': ({ fact }) => ({
    message: `${tick(fact)} is counted from its signs and cannot be given`,
    help: 'give the signs',
  }),
  'fact-unexpected': ({ fact, key, type }) => ({
    message: `the fact ${tick(fact)} has ${tick(key)}, which a fact of type ${tick(type)} does not use`,
    help: 'remove it, or change the type',
  }),
  'override-clash': ({ id }) => ({
    message: `${tick(id)} names two things that one decision of a clinician would open`,
    help: 'give the phase or the reviewable hold another id; `running` stands for the running gate',
  }),
  'override-expired': ({ on, maxAgeDays }) => ({
    message: `the decision of ${on} has no effect: it counts for ${maxAgeDays} days, and only when the day of the assessment is known`,
    help: 'let the clinician look again and record the new decision',
  }),
  'range-reversed': ({ min, max }) => ({
    message: `the lowest value ${min} is above the highest ${max}`,
    help: 'exchange them',
  }),
  'operator-type': ({ fact, type, operator, allowed }) => ({
    message: `${tick(operator)} does not work on ${tick(fact)}, which is of type ${tick(type)}`,
    help: allowed.length === 0 ? 'compare the days worked out from the date' : `use ${list(allowed)}`,
  }),
  'value-type': ({ fact, expected, found }) => ({
    message: `expected ${expected} for ${tick(fact)}, found ${found}`,
    help: 'use what the fact can be; check its type, scale and unit',
  }),
  'derivation-type': ({ fact, of, expected, found }) => ({
    message:
      fact === of
        ? `${tick(fact)} is worked out, so it must be ${expected}; it is ${found}`
        : `${tick(fact)} is worked out from ${tick(of)}, expected ${expected}, found one ${found}`,
    help:
      fact === of
        ? 'make it a number; a criterion compares it with a threshold'
        : found.includes('date')
          ? 'to count from a date, derive the `days` since then as a fact of its own'
          : `name a fact that is ${expected}`,
  }),
  'trust-not-basic': ({ criterion, fact }) => ({
    message: `the criterion ${tick(criterion)} decides whom to trust, but reads ${tick(fact)}, which is itself derived or trusted under a condition`,
    help: 'a criterion for trust compares plain facts only',
  }),
  'order-mismatch': ({ kind, id, problem }) => ({
    message: `the ${kind} ${tick(id)} ${orderWords[problem]}`,
    help: orderHelp[problem],
  }),
  'entry-missing': ({ phase }) => ({
    message: `the phase ${tick(phase)} has no entry conditions`,
    help: 'only the first phase is open to everybody; say what must be met',
  }),
  'entry-on-first': ({ phase }) => ({
    message: `the first phase ${tick(phase)} has entry conditions`,
    help: 'everybody starts here; put the conditions on the next phase',
  }),
  'flat-key': ({ key }) => ({
    message: `the key ${tick(key)} contains a dot`,
    help: `facts are nested by their dots: { ${key.split('.').map((part) => JSON.stringify(part)).join(': { ')}: … ${'}'.repeat(key.split('.').length)}`,
  }),
  'unknown-fact': ({ fact, nearest }) => ({
    message: `there is no fact ${tick(fact)}`,
    help: didYouMean(nearest, 'see the list of facts of the rule set'),
  }),
  'not-integer': ({ fact, found }) => ({
    message: `expected a whole number for ${tick(fact)}, found ${found}`,
    help: 'round as the measure says, or check the value',
  }),
  'wrong-unit': ({ fact, expected, found }) => ({
    message:
      expected === null
        ? `${tick(fact)} has no unit, found ${tick(found)}`
        : `expected ${tick(fact)} in ${tick(expected)}, found ${tick(found)}`,
    help: expected === null ? 'remove the unit' : `convert the value to ${tick(expected)}`,
  }),
  'not-a-date': ({ found }) => ({
    message: `expected a date as YYYY-MM-DD, found ${found}`,
    help: 'write a day of the calendar, for example 2026-03-09',
  }),
  'after-assessment': ({ what, found, assessedOn }) => ({
    message: `${what} is ${found}, after the assessment on ${assessedOn}`,
    help: 'check both dates',
  }),
  'before-episode': ({ what, found, fact, start }) => ({
    message: `${what} is from ${found}, before ${tick(fact)} on ${start}`,
    help: 'check both dates; what is from before the injury says nothing about the state after it: leave it out, or measure again',
  }),
  'one-side-missing': ({ fact, given, missing }) => ({
    message: `${tick(fact)} cannot be worked out: ${tick(given)} was given, ${tick(missing)} was not`,
    help: `measure ${tick(missing)} too`,
  }),
  'given-and-derived': ({ fact, from }) => ({
    message: `${tick(fact)} was given together with ${list(from)}, from which it is worked out`,
    help: 'give the measurements, or the result, not both',
  }),
  'assessed-on-missing': ({ what }) => ({
    message: `${what} has a date, but the assessment has none`,
    help: 'add `assessedOn`; without it no age can be worked out and dated values are unknown',
  }),
  'expects-nothing': () => ({
    message: 'the scenario expects nothing',
    help: 'say in `expect` what must come out, and which criteria decide',
  }),
  'only-forbidden': () => ({
    message: '`only` leaves out every other scenario',
    help: 'remove `only`; it is meant for the time of writing a scenario',
  }),
};

/** Every code there is, in the order of the table. */
export const issueCodes = Object.keys(words) as readonly IssueCode[];

/**
 * Puts a finding into words: what was expected and found, and what to do about it.
 *
 * @example
 * ```ts
 * const { ruleSet } = createRehab(hamstring);
 * const [issue] = parseSnapshot(ruleSet, { pain: { rest: 11 } }).issues;
 * describeIssue(issue).message; // 'expected a value from 0 to 10 NRS, found 11'
 * ```
 */
export function describeIssue(issue: Issue): IssueText {
  return (words[issue.code] as (args: unknown) => IssueText)(issue.args);
}
