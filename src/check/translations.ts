import { formatPath } from '../issue/format-path.js';
import { doubt } from '../issue/issue.js';
import { nearest } from '../issue/nearest.js';
import { isPlainObject, type Plain } from '../issue/plain-data.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { textsOf, type RuleSetText } from '../rule-set/texts.js';
import { defineCheck } from './check.js';

/** Translations that are missing, that translate what the parent said, or that translate nothing. What a parent already lacks is not told again. */
export const translations = defineCheck({
  codes: ['missing-translation', 'stale-translation', 'unknown-translation'],
  *run({ data, parent, own, isSound }) {
    if (data.translations === undefined || !isSound('translations')) return;
    const texts = textsByPlace(data);
    const before = textsByPlace(parent);
    const places = [...texts.keys()];
    // A text inside a part with errors is there all the same.
    const written = new Set([...places, ...before.keys(), ...textsByPlace(own).keys()]);
    const ownWords = partAt(own, 'translations');
    const isOwn = (language: string, at: string): boolean => partAt(partAt(ownWords, language), at) !== null;
    for (const [language, words] of Object.entries(data.translations)) {
      const inherited = parent?.translations?.[language];
      const has = (translated: Readonly<Record<string, string>> | undefined, at: string): boolean => translated !== undefined && Object.hasOwn(translated, at);
      const missing = places.filter((at) => !has(words, at) && !(inherited !== undefined && before.has(at) && !has(inherited, at)));
      if (missing.length > 0) {
        yield doubt('missing-translation', ['translations', language], { language, count: missing.length, examples: missing.slice(0, 3) });
      }
      for (const [at, { path, text }] of texts) {
        const old = before.get(at);
        // Written once more in the file, the old translation is meant for the new text.
        if (old === undefined || old.text === text || !has(words, at) || isOwn(language, at)) continue;
        yield doubt('stale-translation', path, { language, at }, ['translations', language, at]);
      }
      const unknown = Object.keys(words).filter((at) => !written.has(at) && !has(inherited, at));
      for (const [i, at] of unknown.entries()) {
        // Looking for the nearest place takes its time; after the first few it helps nobody.
        yield doubt('unknown-translation', ['translations', language, at], { language, at, nearest: i < 20 ? nearest(at, places) : null });
      }
    }
  },
});

function partAt(data: Plain, key: string): Plain {
  return isPlainObject(data) && Object.hasOwn(data, key) ? (data[key] ?? null) : null;
}

function textsByPlace(content: RuleSetData | Plain): ReadonlyMap<string, RuleSetText> {
  if (content === null || typeof content !== 'object' || !isPlainObject(content as Plain)) return new Map();
  return new Map(textsOf(content as RuleSetData).map((text) => [formatPath(text.path), text]));
}
