import { problem, type IssuePath } from '../issue/issue.js';
import { textsOf } from '../rule-set/texts.js';
import { defineCheck } from './check.js';
import { clearancePhrases, type ClearancePhrases } from './clearance-phrases.js';

/** Texts, also translated ones, that promise what only a clinician can decide. */
export const claimsClearance = defineCheck({
  codes: ['claims-clearance'],
  *run({ data }) {
    const texts: { readonly path: IssuePath; readonly text: string }[] = [...textsOf(data)];
    for (const [language, words] of Object.entries(data.translations ?? {})) {
      for (const [place, text] of Object.entries(words)) texts.push({ path: ['translations', language, place], text });
    }
    for (const { path, text } of texts) {
      const words = promiseIn(text);
      if (words !== null) yield problem('claims-clearance', path, { words });
    }
  },
});

interface Patterns {
  readonly promise: RegExp;
  readonly denial: RegExp;
  readonly condition: RegExp;
  readonly decider: RegExp;
}

const anyOf = (phrases: readonly string[]): string => `(?<![\\p{L}\\p{N}-])(?:${phrases.join('|')})(?![\\p{L}\\p{N}])`;
const patternsOf = ({ promises, denials, conditions, deciders }: ClearancePhrases): Patterns => ({
  promise: new RegExp(anyOf(promises), 'iu'),
  denial: new RegExp(anyOf(denials), 'iu'),
  condition: new RegExp(`^\\s*${anyOf(conditions)}[^,]*,`, 'iu'),
  decider: new RegExp(anyOf(deciders), 'iu'),
});
// The language of a text is not always declared, and no phrase of one means something else in another.
const languages = Object.values(clearancePhrases).map(patternsOf);

/** The first words that promise too much; null when there are none. */
function promiseIn(text: string): string | null {
  for (const sentence of text.split(/(?<=[.!?;\n])/)) {
    if (sentence.trimEnd().endsWith('?')) continue;
    for (const { promise, denial, condition, decider } of languages) {
      const found = promise.exec(sentence);
      if (found === null || decider.test(sentence)) continue;
      if (!denial.test(sentence.slice(0, found.index).replace(condition, ''))) return found[0];
    }
  }
  return null;
}
