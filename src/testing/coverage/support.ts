import type { Formula } from '../../cells/formula.js';
import type { Domains } from '../../cells/solver.js';

/**
 * The facts that must be known for a formula to be met by values from some domains: as few as can be seen at once.
 * Null when the domains do not settle it.
 */
export function supportOf(formula: Formula, domains: Domains): ReadonlySet<string> | null {
  switch (formula.kind) {
    case 'open':
      return null;
    case 'leaf': {
      const left = domains.get(formula.fact) ?? formula.all;
      return (left & ~formula.cells) === 0n ? new Set([formula.fact]) : null;
    }
    case 'all': {
      const parts = formula.parts.map((part) => supportOf(part, domains));
      return parts.includes(null) ? null : new Set(parts.flatMap((part) => [...(part ?? [])]));
    }
    case 'any': {
      const parts = formula.parts.map((part) => supportOf(part, domains)).filter((part) => part !== null);
      // Facts that were narrowed are given anyway.
      const extra = (part: ReadonlySet<string>): number => [...part].filter((fact) => !domains.has(fact)).length;
      return parts.sort((a, b) => extra(a) - extra(b) || a.size - b.size)[0] ?? null;
    }
  }
}
