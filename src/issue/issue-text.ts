/** A finding in words. */
export interface IssueText {
  /** What was expected and what was found; lower case, no final stop. */
  readonly message: string;
  /** What to do about it. */
  readonly help: string;
}

/** Longer than any name. */
const maxWord = 200;

/** Sets the user's own words apart from ours; a word that is no word is cut. */
export const tick = (word: string | number): string => `\`${String(word).length > maxWord ? `${String(word).slice(0, maxWord)}…` : word}\``;

/** Several words of the user; a long list is cut. */
export const list = (words: readonly string[]): string =>
  words.length > 12 ? `${words.slice(0, 12).map(tick).join(', ')}, …` : words.map(tick).join(', ');

/** Asks for the near word, or says something else when there is none. */
export const didYouMean = (nearest: string | null, otherwise: string): string =>
  nearest === null ? otherwise : `did you mean ${tick(nearest)}?`;
