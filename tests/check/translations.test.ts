import { describe, expect, it } from 'vitest';
import { formatPath } from '../../src/issue/format-path.js';
import type { RuleSetData } from '../../src/rule-set/rule-set.js';
import { textsOf } from '../../src/rule-set/texts.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { findingsAfter, findingsOfChild, type Any } from './findings.js';

const places = textsOf(miniRuleSet() as unknown as RuleSetData).map(({ path }) => formatPath(path));
const complete = () => Object.fromEntries(places.map((place) => [place, `auf Deutsch: ${place}`]));
const german = (change: (words: Record<string, string>) => unknown) => (rules: Any) => {
  const de = complete();
  change(de);
  rules.translations = { de };
};
const translated = german(() => undefined);
const title = { de: { title: 'Praxis' } };
const missing = (count: number, ...examples: string[]) =>
  `missing-translation at translations.de: ${count} ${count === 1 ? 'text is' : 'texts are'} missing in \`de\`${count > examples.length ? ', among them' : ':'} ${examples.map((one) => `\`${one}\``).join(', ')}`;
const unknown = (at: string) => `unknown-translation at translations.de.${at}: \`de\` translates \`${at}\`, where no text stands`;
const stale = (at: string) => `stale-translation at ${at}: the text at \`${at}\` was changed, but its translation into \`de\` is still the parent's`;

describe('a translation', () => {
  it.each<[string, (rules: Any) => unknown, string[]]>([
    ['of everything', translated, []],
    ['without one text', german((de) => delete de['facts.pain.walking.label']), [missing(1, 'facts.pain.walking.label')]],
    ['that has begun', german((de) => places.slice(4).forEach((place) => delete de[place])), [missing(places.length - 4, ...places.slice(4, 7))]],
    ['of a phase that is called otherwise', german((de) => (de['phases.latest.label'] = 'Später')), [unknown('phases.latest.label')]],
    ['of an id', german((de) => (de['setbacks.swollen.capPhase'] = 'früh')), [unknown('setbacks.swollen.capPhase')]],
    ['of a source', german((de) => (de['criteria.two-days.sources[0].locator'] = 'für Tests')), [unknown('criteria.two-days.sources[0].locator')]],
    ['of a text in a part with a mistake', (r) => {
      translated(r);
      r.criteria['two-days'].all[0].operator = 'about';
    }, ['not-one-of at criteria.two-days.all[0].operator: ']],
    ['whose language is misspelled', (r) => {
      translated(r);
      r.translations = { german: r.translations.de };
    }, ['wrong-format at translations.german: ']],
  ])('%s', (_, change, expected) => expect(findingsAfter(change)).toEqual(expected.map((line) => expect.stringContaining(line) as unknown)));
});

describe('a rule set that extends a translated one', () => {
  it.each<[string, object, string[], ((rules: Any) => unknown)?]>([
    ['translates its own title', { translations: title }, []],
    ['leaves the title of the parent', {}, [stale('title')]],
    ['changes a text', { advice: { calm: { text: 'Rest.' } }, translations: title }, [stale('advice.calm.text')]],
    ['changes a text with its translation', { advice: { calm: { text: 'Rest.' } }, translations: { de: { ...title.de, 'advice.calm.text': 'Ruhen.' } } }, []],
    ['changes a text, for which the translation still fits', { advice: { calm: { text: 'Keep calm!' } }, translations: { de: { ...title.de, 'advice.calm.text': complete()['advice.calm.text'] } } }, []],
    ['changes a text and takes its translation away', { advice: { calm: { text: 'Rest.' } }, translations: { de: { ...title.de, 'advice.calm.text': null } } }, [missing(1, 'advice.calm.text')]],
    ['changes a number only', { running: { startMaxAgeDays: 2, sources: [{ id: 'house', locator: 'our own' }] }, translations: title }, []],
    ['adds a text', { exercises: { walk: { cautions: ['Slowly.'] } }, translations: title }, [missing(1, 'exercises.walk.cautions[0]')]],
    ['removes texts, whose translations remain in the parent', { advice: { calm: null }, translations: title }, []],
    ['translates what is not there', { translations: { de: { ...title.de, 'advice.clam.text': 'Ruhen.' } } }, [unknown('advice.clam.text')]],
    ['adds a language', { translations: { ...title, fr: { title: 'Cabinet' } } }, [`missing-translation at translations.fr: ${places.length - 1} texts are missing in \`fr\``]],
    ['drops the language', { translations: null }, []],
    ['lacks what the parent lacks', { translations: title }, [], german((de) => delete de['advice.calm.text'])],
    ['lacks what the parent lacks, and one text more', { exercises: { walk: { cautions: ['Slowly.'] } }, translations: title }, [missing(1, 'exercises.walk.cautions[0]')], german((de) => delete de['advice.calm.text'])],
    ['inherits a useless translation', { translations: title }, [], german((de) => (de['phases.latest.label'] = 'Später'))],
  ])('%s', (_, patch, expected, parent = translated) => {
    expect(findingsOfChild(patch, parent)).toEqual(expected.map((line) => expect.stringContaining(line) as unknown));
  });
});
