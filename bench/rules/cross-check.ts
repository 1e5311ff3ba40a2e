import { isDeepStrictEqual } from 'node:util';
import type { Guidance } from '../../src/decide/guidance.js';
import type { Outcomes } from '../../src/evaluate/outcomes.js';
import type { NodeKey, Resolved } from '../../src/rule-set/resolved.js';
import { decisionOf, type Decision } from '../floor/decision.js';
import type { Peer } from '../peers/peer.js';
import type { Case } from './cases.js';
import type { KnownValues } from './known-values.js';

/** How much was compared. */
export interface Agreement {
  readonly outcomes: number;
  /** Those that rest on exactly known facts alone, where both must say the same. */
  readonly exact: number;
}

/**
 * Holds the answers of a peer against the outcomes, and throws at the first that differs. What a peer with two values calls met must be
 * met; where every fact of a condition is known exactly, what it does not call met must be unmet.
 */
export async function crossCheck(peer: Peer, nodes: ReadonlyMap<NodeKey, Resolved>, cases: readonly Case[], outcomesOf: (one: Case) => Outcomes): Promise<Agreement> {
  const reading = new Map([...nodes.keys()].map((key) => [key, factsOf(nodes, key)]));
  const total = { outcomes: 0, exact: 0 };
  for (const one of cases) {
    const met = peer.met(await peer.run(peer.input(one.values)));
    const outcomes = outcomesOf(one);
    for (const key of nodes.keys()) {
      const outcome = outcomes.get(key);
      const exact = isKnown(one.values, reading.get(key) as ReadonlySet<string>);
      const agrees = met.has(key) ? outcome === 'met' : exact ? outcome === 'unmet' : true;
      if (!agrees) throw new Error(`${key}: ${peer.name} says ${met.has(key) ? 'met' : 'not met'}, compiled says ${String(outcome)}; nothing is timed`);
      total.outcomes += 1;
      if (exact) total.exact += 1;
    }
  }
  return total;
}

/** Holds the decisions of the floor against those in the guidance, and throws at the first that differs. */
export function checkFloor(floor: (snapshot: object) => Decision, evaluate: (snapshot: object) => Guidance, cases: readonly Case[]): void {
  for (const { snapshot } of cases) {
    const [got, expected] = [floor(snapshot), decisionOf(evaluate(snapshot))];
    if (!isDeepStrictEqual(got, expected)) throw new Error(`the floor decides otherwise: ${JSON.stringify(got)} in place of ${JSON.stringify(expected)}; nothing is timed`);
  }
}

function factsOf(nodes: ReadonlyMap<NodeKey, Resolved>, key: NodeKey): ReadonlySet<string> {
  const facts = new Set<string>();
  const visit = (node: Resolved): void => {
    if (node.kind === 'fact') facts.add(node.key);
    else if (node.kind === 'criterion') visit(nodes.get(node.key) as Resolved);
    else node.parts.forEach(visit);
  };
  visit(nodes.get(key) as Resolved);
  return facts;
}

function isKnown(values: KnownValues, facts: ReadonlySet<string>): boolean {
  for (const fact of facts) if (values.get(fact) === undefined) return false;
  return true;
}
