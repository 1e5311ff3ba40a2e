import type { Fact } from '../../src/rule-set/fact.js';
import { screened } from '../../src/snapshot/screens.js';
import { snapshotPlan } from '../../src/snapshot/snapshot-plan.js';
import { hasOptions, type Code } from './code.js';

/** Writes what the statements of screens leave possible for a fact; empty when no screen speaks of it. `allows value`: only when they do. */
export function statementCode(code: Code, id: string, limit: number, condition: string): string[] {
  const { answers, maxAges } = snapshotPlan(code.data);
  const own = answers.get(id) ?? [];
  const stricter = maxAges.get(id) === undefined ? Infinity : limit;
  const valid = own.map(({ screen, maxAgeDays }) => {
    const at = code.screen(screen);
    const age = maxAgeDays === undefined ? '' : ` && !(statedOn[${at}] === statedOn[${at}] && !(today - statedOn[${at}] <= ${Math.min(maxAgeDays, stricter)}))`;
    return { at, holds: `(stated[${at}] === 1${age})` };
  });
  const fact = code.data.facts[id] as Fact;
  // Every choice of statements that may have been made, those with most of them first.
  const choices = Array.from({ length: 2 ** own.length - 1 }, (_, i) => own.map((_answer, bit) => ((i + 1) >> bit) % 2 === 1)).sort((a, b) => count(b) - count(a));
  return choices.map((chosen, i) => {
    const possible = screened(id, fact, own.flatMap(({ answer }, k) => (chosen[k] === true ? [{ answer }] : [])))?.possible ?? null;
    const holds = valid.flatMap(({ holds: one }, k) => (chosen[k] === true ? [one] : []));
    const days = valid.flatMap(({ at }, k) => (chosen[k] === true ? [`statedOn[${at}]`] : []));
    const { set, allows } = possibleCode(possible, hasOptions(code.data, id));
    return `${i === 0 ? '' : 'else '}if (${holds.join(' && ')}) {${condition === '' ? '' : ` if (${allows})`} { ${set} on[SLOT] = ${days.length === 1 ? days[0] : `earliest(${days.join(', ')})`}; } }`;
  });
}

function count(chosen: readonly boolean[]): number {
  return chosen.filter(Boolean).length;
}

function possibleCode(possible: ReturnType<typeof screened> extends infer S ? (S extends { readonly possible: infer P } ? P : null) : never, withOptions: boolean): { set: string; allows: string } {
  if (possible === null) return { set: '', allows: 'false' };
  if (withOptions) {
    const values = 'oneOf' in possible ? possible.oneOf : range(possible.min, possible.max);
    const bits = values.reduce((sum, value) => sum | (1 << value), 0);
    return { set: `options[SLOT] = ${bits};`, allows: `(${bits} >> value) & 1` };
  }
  if ('oneOf' in possible) throw new Error('a fact without order has its options as bits');
  return { set: `low[SLOT] = ${possible.min}; high[SLOT] = ${possible.max};`, allows: `value >= ${possible.min} && value <= ${possible.max}` };
}

function range(min: number, max: number): number[] {
  return Array.from({ length: max - min + 1 }, (_, i) => min + i);
}
