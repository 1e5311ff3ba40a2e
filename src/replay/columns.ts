import type { GateResult } from '../decide/gate.js';
import type { Guidance } from '../decide/guidance.js';
import { problem, type Issue } from '../issue/issue.js';
import { nearest } from '../issue/nearest.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';
import { columnOutline, type Branches } from './column-outline.js';

/** What a column holds: a value, several from a list, or null where there is none. */
export type Cell = string | number | boolean | null | readonly Cell[];

/** One column of the output. */
export interface Column {
  /** Its name: a path into the guidance, as `phase.id`. */
  readonly name: string;
  /** Takes it from a guidance. */
  readonly read: (guidance: Guidance) => Cell;
}

/** The columns when none are named: where the person is, what to do about running, and what stands in the way. */
export const defaultColumns: readonly string[] = [
  'assessedOn',
  'phase.id',
  'hold.level',
  'referral.level',
  'setbacks.id',
  'running.decision',
  'running.level',
  'next.unmet.criterion',
  'next.unknown.criterion',
  'warnings.id',
];

/**
 * Finds what columns name in the guidance of a rule set.
 *
 * @returns the columns, and a finding for each name that means nothing
 */
export function columnsOf(names: readonly string[], ruleSet: RuleSet): { readonly columns: readonly Column[]; readonly issues: readonly Issue[] } {
  const keys = [...ruleSet.conditions.nodes.keys()].filter((key) => key.startsWith('criterion:')).map((key) => key.slice('criterion:'.length));
  const known = leavesOf(columnOutline(keys));
  const issues = names
    .filter((name) => !known.includes(name))
    .map((name) => problem('not-one-of', [], { found: `\`${name}\``, allowed: suggestions(known, name), nearest: nearest(name, known) }));
  return { columns: names.map((name) => ({ name, read: shortcuts[name] ?? reader(name.split('.')) })), issues };
}

function leavesOf(branches: Branches, prefix = ''): string[] {
  return Object.entries(branches).flatMap(([key, below]) => (below === 'value' ? [`${prefix}${key}`] : leavesOf(below, `${prefix}${key}.`)));
}

/** The columns that start as the name does; those of criteria only when one is meant. */
function suggestions(known: readonly string[], name: string): readonly string[] {
  const start = `${name.split('.')[0] ?? ''}.`;
  const near = known.filter((one) => one.startsWith(start));
  return near.length > 0 ? near : known.filter((one) => !one.startsWith('criteria.'));
}

function reader(path: readonly string[]): (value: unknown) => Cell {
  const [key, ...rest] = path;
  if (key === undefined) return (value) => (value ?? null) as Cell;
  const below = reader(rest);
  return (value) => {
    if (value === null || value === undefined) return null;
    if (Array.isArray(value)) return value.map((one: unknown) => (one === null || one === undefined ? null : below((one as Readonly<Record<string, unknown>>)[key])));
    return below((value as Readonly<Record<string, unknown>>)[key]);
  };
}

/** The criteria before the next phase are those of its gate, and found there without what explains each. */
const shortcuts: Readonly<Record<string, (guidance: Guidance) => Cell>> = {
  'next.met.criterion': (guidance) => nextGate(guidance)?.met ?? [],
  'next.unmet.criterion': (guidance) => nextGate(guidance)?.unmet ?? [],
  'next.unknown.criterion': (guidance) => nextGate(guidance)?.unknown ?? [],
};

function nextGate({ phase }: Guidance): GateResult | null {
  return phase.path[phase.index + 1]?.gate ?? null;
}
