import { tick } from './issue-text.js';

/** What to write under a key, for those whose name does not say it. */
const hints: Readonly<Record<string, string>> = {
  rationale: 'say why in one sentence',
  sources: 'name at least one source; a choice of your own is a `house-default`',
  locator: 'say where in the source it stands, or what exactly it supports',
  how: 'say how to measure or ask it',
  better: 'say which direction is good: `lower`, `higher` or `none`',
  action: 'say what the person should do now',
  unit: 'say in what it is measured: `s`, `cm`, `N`, `NRS`, or what is counted',
  min: 'give the lowest value that can be measured',
  max: 'give the highest value that can be measured',
  values: 'list what it can be; where there is an order, from low to high',
  basis: 'say what it rests on; a choice of your own is a `house-default`',
  verification: 'say how its content is known; what is your own is `own`',
  reviewedOn: 'give the day of the last clinical review, as YYYY-MM-DD',
};

/** Asks for a key, and says what to write under it. */
export function addKey(key: string): string {
  return hints[key] === undefined ? `add ${tick(key)}` : `add ${tick(key)}: ${hints[key]}`;
}
