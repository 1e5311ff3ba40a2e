import { valueIn, type Cell, type Cells } from '../cells/cells.js';
import { always, fix, leavesIn, negate, sizeOf, type Formula, type LeafFormula } from '../cells/formula.js';
import { doubt, problem, type Issue, type IssuePath } from '../issue/issue.js';
import type { Root } from '../rule-set/condition.js';
import type { Fact } from '../rule-set/fact.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import type { Analysis } from './analysis.js';
import { defineCheck } from './check.js';
import { gatesOf, gateText } from './gates.js';

/** A condition with more comparisons than this is no longer looked into; real ones have some dozens. */
const maxLeaves = 500;

/** Gates that a worse value opens and a better one closes; holds and setbacks that a worse value lifts. */
export const worseOpens = defineCheck({
  codes: ['worse-opens', 'not-worked-out'],
  *run({ data, analysis, isSound }) {
    const told = new Set<string>();
    const conditions = [
      ...gatesOf(data, analysis)
        .filter(({ path }) => isSound(...path))
        .map((gate) => ({ what: gateText(gate), formula: gate.own, path: gate.path, lifts: false })),
      ...(['holds', 'setbacks'] as const).flatMap((collection) =>
        Object.entries<{ readonly when: Root }>(data[collection])
          .filter(([id]) => isSound(collection, id))
          .map(([id, { when }]) => {
            const path = [collection, id, 'when'];
            return { what: `the ${collection === 'holds' ? 'hold' : 'setback'} \`${id}\``, formula: analysis.formula(when, path), path, lifts: true };
          }),
      ),
    ];
    for (const { what, formula: known, path, lifts } of conditions) {
      const formula = openMet(known);
      const leaves = leavesIn(formula);
      if (leaves.length > maxLeaves) {
        yield doubt('not-worked-out', path, { what, limit: maxLeaves, unit: 'comparisons' });
        continue;
      }
      for (const fact of new Set(leaves.map((leaf) => leaf.fact))) {
        const issue = wrongWay(fact, { what, formula, path, lifts }, leaves, data, analysis);
        if (issue === null || told.has(JSON.stringify(issue.path))) continue;
        told.add(JSON.stringify(issue.path));
        yield issue;
      }
    }
  },
});

/** The formula with everything that could not be understood taken as met: it must count the same for both values. */
function openMet(formula: Formula): Formula {
  if (formula.kind === 'open') return always;
  return formula.kind === 'leaf' ? formula : { kind: formula.kind, parts: formula.parts.map(openMet) };
}

interface Opening {
  readonly what: string;
  readonly formula: Formula;
  readonly path: IssuePath;
  readonly lifts: boolean;
}

function wrongWay(id: string, { what, formula, path, lifts }: Opening, leaves: readonly LeafFormula[], data: RuleSetData, { space, solver }: Analysis): Issue | null {
  // A fact that was taken away can still be compared, and has no direction any more.
  const fact = Object.hasOwn(data.facts, id) ? data.facts[id] : undefined;
  const cells = space.cellsOf(id);
  if (fact === undefined || cells === null) return null;
  const higher = fact.better === 'higher' || fact.better === true;
  if (!higher && fact.better !== 'lower' && fact.better !== false) return null;
  const compared = leaves.filter((one) => one.fact === id);
  for (let i = 0; i + 1 < cells.cells.length; i += 1) {
    const [worse, better] = higher ? [i, i + 1] : [i + 1, i];
    const [meets, fails] = lifts ? [better, worse] : [worse, better];
    // Without a comparison that answers so, no condition can: there is no negation.
    const leaf = compared.find((one) => has(one, meets) && !has(one, fails));
    if (leaf === undefined) continue;
    if (!solver.spend(2 * sizeOf(formula))) return null;
    if (!solver.possible(fix(formula, id, meets), negate(fix(formula, id, fails)))) continue;
    const [seen, opposite] = neighbors(fact, cells, worse, better);
    return problem('worse-opens', leaf.path, { what, fact: id, worse: seen, better: opposite, lifts }, path);
  }
  return null;
}

function has({ cells }: LeafFormula, cell: number): boolean {
  return ((cells >> BigInt(cell)) & 1n) === 1n;
}

/** Two values as close as possible, one in each of two neighboring cells, as written in a snapshot. */
function neighbors(fact: Fact, { cells }: Cells, worse: number, better: number): [string, string] {
  const [a, b] = [cells[worse], cells[better]] as [Cell, Cell];
  const boundary = worse < better ? a.high : a.low;
  return [valueText(fact, valueIn(a, boundary)), valueText(fact, valueIn(b, boundary))];
}

/** A value of a fact as written in a snapshot. */
function valueText(fact: Fact, encoded: number): string {
  if (fact.type === 'boolean') return String(encoded === 1);
  return fact.values?.[encoded] ?? `${encoded}${fact.unit === undefined ? '' : ` ${fact.unit}`}`;
}
