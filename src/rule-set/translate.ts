import { formatPath } from '../issue/format-path.js';
import { frozen } from './frozen.js';
import type { RuleSetData } from './rule-set.js';
import { textsOf } from './texts.js';

/** The languages in which a rule set has texts. */
export function languagesOf({ language, translations = {} }: RuleSetData): readonly string[] {
  return [...(language === undefined ? [] : [language]), ...Object.keys(translations)];
}

/** The rule set with its texts in another language; a text without a translation stays as it is. */
export function translate(data: RuleSetData, language: string): RuleSetData {
  const words = data.translations?.[language];
  if (words === undefined) return data;
  const copy = structuredClone(data);
  for (const { path } of textsOf(data)) {
    const place = formatPath(path);
    if (!Object.hasOwn(words, place)) continue;
    const holder = path.slice(0, -1).reduce<unknown>((value, part) => (value as Record<string | number, unknown>)[part], copy);
    (holder as Record<string | number, unknown>)[path.at(-1) as string | number] = words[place];
  }
  return frozen(copy);
}
