import type { RuleSetData } from '../../src/rule-set/rule-set.js';
import { table } from './table.js';

/** What is known to be wrong, weak or surprising, and what to do about it. */
const anomalies: readonly (readonly [what: string, todo: string])[] = [
  ['A value without a date counts as measured on the day of the assessment. An old one that is sent without its date looks fresh.', 'Send `measuredOn` with every value that was not measured today.'],
  ['There is no clock. A snapshot with an old `assessedOn` is answered as of that day.', 'Compare `assessedOn` with the date in your app.'],
  ['A screen marked complete that nobody went through, or a careless test, cannot be noticed.', 'Show who made the statement; ask before you mark.'],
  ['The error of some tests is larger than the step between two thresholds: active knee extension differs by about five degrees between testers, and a gate stands at ten.', 'Let the same person test; read values near a threshold with care.'],
  ['A person back in sport falls back to an earlier phase when tests become stale.', 'Send tests with the snapshot, or record a clinician\'s decision.'],
  ['`evaluate` waits for a fact provider without end.', 'Give each provider a timeout of its own.'],
  ['The text of an error that a provider throws appears in the guidance.', 'Keep names, addresses and passwords out of it.'],
  ['A key that stands twice in a JSON text is found only where the text is given. In data that were parsed before, the last one has won already.', 'Give the text, or check it with `rehab-rules validate`.'],
  ['The static checks take facts as independent of each other. What they call looser might, beside a count and its own signs, concern nobody.', 'Read such a warning as a question.'],
  ['The static checks give up after a fixed number of steps; they then say `not-worked-out` or are silent. A rule set without findings is not proved right.', 'Write scenarios; have a clinician review the rules.'],
  ['The texts of the bundled rule set are in English only.', 'Translate with `translations`, and have it reviewed.'],
  ['A test, a statement or a decision dated before the injury counts, with a warning.', 'Show `issues` beside the guidance, and refuse such an assessment where nobody can look.'],
];

/** The known anomalies as a table, with what can be counted in the bundled rule set. */
export function knownAnomalies({ sources, criteria }: RuleSetData): string {
  const recalled = Object.values(sources).filter(({ verification }) => verification === 'recalled').length;
  const isHouse = ({ id, basis }: { id: string; basis?: string }): boolean => (basis ?? sources[id]!.basis) === 'house-default';
  const house = Object.values(criteria).filter((criterion) => criterion.sources.some(isHouse)).length;
  const counted: (readonly [string, string])[] = [
    [`${house} of ${Object.keys(criteria).length} criteria of the bundled rule set rest, in part or whole, on a house default: a number that no publication states.`, 'Review them; a clinic may change each.'],
    [`${recalled} of ${Object.keys(sources).length} sources were recalled from the literature and not read again.`, 'Read the source before you rely on its number; `recalled` marks it in the guidance.'],
  ];
  return table(['id', 'anomaly', 'what to do'], [...counted, ...anomalies].map((row, i) => [`K-${i + 1}`, ...row]));
}
