import type { Guidance } from '../decide/guidance.js';

/** Part of the shape of a value: a value that stands alone, or the keys of an object; a list has the shape of its entries. */
type Outline<T> = T extends readonly (infer E)[]
  ? Outline<E>
  : T extends string | number | boolean
    ? 'value'
    : { readonly [K in keyof T]?: Outline<NonNullable<T[K]>> };

/** Keys of an outline, and below. */
export interface Branches {
  readonly [key: string]: 'value' | Branches;
}

const reason = { id: 'value', code: 'value', label: 'value', outcome: 'value', level: 'value' } as const;
const item = { criterion: 'value', label: 'value' } as const;
const gate = { id: 'value', outcome: 'value', met: 'value', unmet: 'value', unknown: 'value' } as const;
const criterion = { outcome: 'value', label: 'value' } as const;

const guidance = {
  ruleSet: { id: 'value', version: 'value', title: 'value', digest: 'value', reviewedOn: 'value' },
  assessedOn: 'value',
  hold: { level: 'value', findings: reason, unanswered: reason, ask: { fact: 'value', label: 'value' }, screens: 'value' },
  reviewed: reason,
  referral: { level: 'value', because: 'value' },
  setbacks: reason,
  phase: { id: 'value', label: 'value', index: 'value', cappedBy: 'value' },
  running: {
    decision: 'value',
    from: 'value',
    level: 'value',
    label: 'value',
    restHours: 'value',
    notBefore: 'value',
    resume: 'value',
    reasons: { kind: 'value' },
    gate,
    unmet: item,
    unknown: item,
    next: gate,
  },
  exercises: { id: 'value', code: 'value', name: 'value', current: 'value', painLimit: 'value' },
  withheld: { id: 'value', code: 'value', name: 'value' },
  warnings: { id: 'value', code: 'value', label: 'value', severity: 'value' },
  advice: { id: 'value', topic: 'value', label: 'value' },
  next: { phase: 'value', label: 'value', unmet: item, unknown: item, met: item },
  issues: { code: 'value' },
} as const satisfies Outline<Guidance>;

/** What of a guidance can stand in a column, under a rule set with these criteria. */
export function columnOutline(criteria: Iterable<string>): Branches {
  return { ...guidance, criteria: Object.fromEntries([...criteria].map((key) => [key, criterion])) };
}
