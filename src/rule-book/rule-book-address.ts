/** The parts of a rule set that have an address of their own in its rule book. */
export type RuleBookKind =
  | 'phase'
  | 'criterion'
  | 'exercise'
  | 'hold'
  | 'setback'
  | 'warning'
  | 'advice'
  | 'fact'
  | 'screen'
  | 'source'
  | 'level';

/** Names of the pages, without their endings. */
const pages: Readonly<Record<Exclude<RuleBookKind, 'phase'>, string>> = {
  criterion: 'criteria',
  exercise: 'exercises',
  hold: 'holds',
  setback: 'setbacks',
  warning: 'warnings',
  advice: 'advice',
  fact: 'facts',
  screen: 'screens',
  source: 'sources',
  level: 'running',
};

/** Where a part stands in a rule book, without the ending of the page. */
export interface BookPlace {
  readonly page: string;
  readonly anchor: string;
}

/** Page and anchor of a part. */
export function bookPlace(kind: RuleBookKind, id: string): BookPlace {
  const anchor = `${kind}-${id}`;
  return kind === 'phase' ? { page: phasePage(id), anchor } : { page: pages[kind], anchor };
}

/**
 * Where a part of a rule set stands in the rule book that `rehab-rules docs` writes, from the folder of the book. It stays the same as long as
 * the id does.
 *
 * @param kind - what the part is
 * @param id - its id; for a criterion of guidance also its key, as `criterion@3`
 * @param format - the pages to lead to; `html` when left out
 *
 * @example
 * ```ts
 * ruleBookAddress('criterion', 'walks-without-limp'); // 'criteria.html#criterion-walks-without-limp'
 * ```
 */
export function ruleBookAddress(kind: RuleBookKind, id: string, format: 'html' | 'md' = 'html'): string {
  const { page, anchor } = bookPlace(kind, id.replace(/@\d+$/, ''));
  return `${page}.${format}#${encodeURIComponent(anchor)}`;
}

/** Ids differ in capital letters, names of files on some disks do not. */
function phasePage(id: string): string {
  return `phase-${encodeURIComponent(id.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`))}`;
}
