import type { CheckIssueArgs } from './check-args.js';
import { didYouMean, list, tick, type IssueText } from './issue-text.js';

const clashWords = (clash: readonly [string, string] | null): string =>
  clash === null ? 'its parts exclude each other' : `${tick(clash[0])} and ${tick(clash[1])} exclude each other`;

const named = (kind: string, id: string): string => (id === '' ? `\`${kind}\`` : `the ${kind} ${tick(id)}`);

/** The findings of the static checks in words. */
export const checkWords: { readonly [C in keyof CheckIssueArgs]: (args: CheckIssueArgs[C]) => IssueText } = {
  'never-met': ({ criterion, clash }) => ({
    message: `the criterion ${tick(criterion)} can never be met: ${clashWords(clash)}`,
    help: 'change one of them, or put them under `any` when either will do',
  }),
  'always-met': ({ kind, what }) => ({
    message: `the ${kind} ${tick(what)} is met by every value`,
    help: 'give it a threshold that somebody can miss, or remove it',
  }),
  'never-opens': ({ kind, id, clash }) => ({
    message: `the ${kind} ${tick(id)} can never open: ${clashWords(clash)}`,
    help: 'remove one of the criteria or change its threshold, or put them under `any` when either will do',
  }),
  'never-fires': ({ kind, id, clash }) => ({
    message: `the ${kind} ${tick(id)} can never be ${kind === 'warning' || kind === 'advice' ? 'shown' : 'met'}: ${clashWords(clash)}`,
    help: 'change one of them, or put them under `any` when either will do',
  }),
  'never-reached': ({ kind, id, because }) => ({
    message: `nobody can reach the ${kind} ${tick(id)}: ${because} exclude it`,
    help: 'compare its conditions with what is asked before it',
  }),
  'gate-implied': ({ kind, id }) => ({
    message: `the gate of the ${kind} ${tick(id)} asks for nothing that the gates before it do not ask already`,
    help: 'add what tells the two stages apart, or remove one of them',
  }),
  'duplicate-criterion': ({ criterion, other }) => ({
    message: `the criteria ${tick(criterion)} and ${tick(other)} are met by the same values`,
    help: `keep one and refer to it by name, or give them different thresholds`,
  }),
  'shadowed': ({ part, by }) => ({
    message: `${tick(part)} changes nothing here, because ${tick(by)} decides alone`,
    help: 'remove one of them, or change its threshold',
  }),
  'worse-opens': ({ what, fact, worse, better, lifts }) => ({
    message: lifts
      ? `${what} is there when ${tick(fact)} is ${better}, but not when it is worse, ${worse}`
      : `${what} opens when ${tick(fact)} is ${worse}, but not when it is better, ${better}`,
    help: 'turn the comparison round, or correct `better` of the fact',
  }),
  'no-source': ({ kind, id }) => ({
    message: `${named(kind, id)} names no source`,
    help: 'add `sources`; a choice of your own refers to a source of basis `house-default`',
  }),
  'source-not-findable': ({ source, basis }) => ({
    message: `the source ${tick(source)} is of basis ${tick(basis)}, but has no DOI, no address, and not both authors and year`,
    help: 'add what a reader needs to find it, or call it `house-default` when it is your own choice',
  }),
  'inherited-source': ({ kind, id }) => ({
    message: `${named(kind, id)} differs from the parent, but its sources are still those of the parent`,
    help: 'give `sources` for the changed number; a choice of your own refers to a source of basis `house-default`',
  }),
  'never-reviewed': ({ source }) => ({
    message: `the source ${tick(source)} has no date of review`,
    help: 'read it again and add `reviewedOn`',
  }),
  'review-overdue': ({ source, reviewedOn, days, limit }) => ({
    message: `${source === null ? 'the rule set' : `the source ${tick(source)}`} was last reviewed on ${reviewedOn}, ${days} days ago; at most ${limit} days may pass`,
    help: 'review it and set `reviewedOn` to that day',
  }),
  'unused': ({ kind, id, nearest }) => ({
    message: `nothing uses the ${kind} ${tick(id)}`,
    help: `${nearest === null ? '' : `to change the ${kind} ${tick(nearest)} of the parent, use its id; otherwise `}refer to it or remove it`,
  }),
  'no-red-flag-screen': ({ phases }) => ({
    message: `there is no hold, so ${list(phases)} can be entered without any question about red flags`,
    help: 'add the red flags of this injury as `holds`, and a screen that answers them',
  }),
  'unscreened': ({ kind, id, facts }) => ({
    message: `the ${kind} ${tick(id)} stays unknown even when every screen is complete: none of them decides ${list(facts)}`,
    help: `let the \`answers\` of a screen rule it out; otherwise the ${kind} counts as if it were there until each is reported`,
  }),
  'late-fit-for-hold': ({ exercise, phase, first }) => ({
    message: `the exercise ${tick(exercise)} is marked as fit for a hold, but belongs to ${tick(phase)}; under a hold only ${tick(first)} is open`,
    help: `remove \`fitForHold\`, or add ${tick(first)} to its phases when it fits there`,
  }),
  'ladder-jump': ({ level, previous, jump }) => ({
    message: `the level ${tick(level)} jumps from ${tick(previous)}: ${jump}`,
    help: 'put a level between them, or make the step smaller',
  }),
  'ladder-order': ({ fact, values }) => ({
    message: `the ladder lists its levels in another order than the values of ${tick(fact)}: ${list(values)}`,
    help: 'list them in the same order, from first to last',
  }),
  'setback-forward': ({ setback, because }) => ({
    message: `the setback ${tick(setback)} does not send back: ${because}`,
    help: 'give it an earlier `capPhase`, or an effect on running',
  }),
  'claims-clearance': ({ words }) => ({
    message: `the text says "${words}", which only a clinician can decide`,
    help: 'say which criteria are met instead',
  }),
  'missing-translation': ({ language, count, examples }) => ({
    message: `${count} ${count === 1 ? 'text is' : 'texts are'} missing in ${tick(language)}${count > examples.length ? ', among them' : ':'} ${list(examples)}`,
    help: `add them under \`translations\`, or remove the language`,
  }),
  'stale-translation': ({ language, at }) => ({
    message: `the text at ${tick(at)} was changed, but its translation into ${tick(language)} is still the parent's`,
    help: 'translate the new text; where the old translation still fits, repeat it here',
  }),
  'unknown-translation': ({ language, at, nearest }) => ({
    message: `${tick(language)} translates ${tick(at)}, where no text stands`,
    help: didYouMean(nearest, 'remove it, or correct the place'),
  }),
  'looser-than-parent': ({ what, change }) => ({
    message: `${what} is looser than in the parent: ${change}`,
    help: 'make it at least as strict, or say under `accepted` why it is meant so',
  }),
  'accepted-nothing': ({ code, at, isError }) => ({
    message: isError ? `${tick(code)} at ${tick(at)} is an error, which cannot be accepted` : `nothing at ${tick(at)} raises ${tick(code)}`,
    help: isError ? 'mend it, and remove this entry' : 'remove this entry of `accepted`',
  }),
  'not-worked-out': ({ what, limit, unit }) => ({
    message: `${what} was not looked into to the end: more than ${limit} ${unit}`,
    help: 'the checks may miss something here; real rule sets have far less, so look for what was written again and again',
  }),
};
