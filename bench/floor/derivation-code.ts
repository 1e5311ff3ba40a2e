import { derivationSources, leavesOf, measuredPart } from '../../src/rule-set/derivation-sources.js';
import { encode } from '../../src/rule-set/fact-type.js';
import type { Derivation, Fact } from '../../src/rule-set/fact.js';
import { valuesOf } from '../../src/rule-set/values-of.js';
import { hasOptions, type Code } from './code.js';
import { comparisonCode } from './comparison-code.js';

/** What writing a derivation needs. */
export interface DerivationContext {
  readonly code: Code;
  /** The slot of another fact. */
  readonly slot: (id: string) => number;
}

/** Writes how a fact is worked out from others. */
export function derivationCode(derivation: Derivation, context: DerivationContext): string[] {
  const lines = 'count' in derivation ? countCode(derivation, context) : 'days' in derivation ? daysCode(derivation, context) : numberCode(derivation, context);
  const dayOf = (id: string): string => (id === 'assessedOn' ? 'today' : `on[${context.slot(id)}]`);
  const dated = measuredPart(derivation).map(dayOf).map((day) => `${day} === ${day}`);
  const days = derivationSources(derivation).map(dayOf);
  return [...lines, `${dated.length === 0 ? '' : `if (${dated.join(' && ')}) `}on[SLOT] = latest(${days.join(', ')});`];
}

function numberCode(derivation: Exclude<Derivation, { days: unknown } | { count: unknown }>, { slot }: DerivationContext): string[] {
  const slots = derivationSources(derivation).map(slot);
  const finite = slots.flatMap((one) => [`Number.isFinite(low[${one}])`, `Number.isFinite(high[${one}])`]).join(' && ');
  if ('maximum' in derivation) {
    const most = (list: string): string => `Math.max(${slots.map((one) => `${list}[${one}]`).join(', ')})`;
    return [`if (${finite}) { low[SLOT] = ${most('low')}; high[SLOT] = ${most('high')}; }`];
  }
  const [a, b] = slots as [number, number];
  if ('difference' in derivation) return [`if (${finite}) { low[SLOT] = exact(low[${a}] - high[${b}]); high[SLOT] = exact(high[${a}] - low[${b}]); }`];
  // The divisor is above zero, so the signs of the dividend say which ends lie lowest and highest.
  const ends = [`low[${a}] / (low[${a}] < 0 ? low[${b}] : high[${b}])`, `high[${a}] / (high[${a}] < 0 ? high[${b}] : low[${b}])`];
  return [`if (${finite} && low[${b}] > 0) { low[SLOT] = exact(100 * (${ends[0]})); high[SLOT] = exact(100 * (${ends[1]})); }`];
}

function daysCode({ days: { from, to } }: Extract<Derivation, { days: unknown }>, { slot }: DerivationContext): string[] {
  const day = (id: string): string => (id === 'assessedOn' ? 'today' : `low[${slot(id)}]`);
  return [`{ const days = ${day(to)} - ${day(from)}; if (Number.isFinite(days)) { low[SLOT] = days; high[SLOT] = days; } }`];
}

function countCode({ count }: Extract<Derivation, { count: unknown }>, { code, slot }: DerivationContext): string[] {
  const signs = count.map((sign) => {
    const leaves = leavesOf(sign).map(({ fact, operator, value }) =>
      comparisonCode(slot(fact), hasOptions(code.data, fact), operator, valuesOf(value).map((one) => encode(code.data.facts[fact] as Fact, one))),
    );
    const met = leaves.map((leaf) => `(${leaf.met})`).join(' || ');
    const unmet = leaves.map((leaf) => `(${leaf.unmet})`).join(' && ');
    return `if (${met}) { least += 1; most += 1; } else if (!(${unmet})) most += 1;`;
  });
  return ['let least = 0; let most = 0;', ...signs, 'low[SLOT] = least; high[SLOT] = most;'];
}
