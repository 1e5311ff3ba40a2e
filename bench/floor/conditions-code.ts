import type { Fact } from '../../src/rule-set/fact.js';
import type { FactKey, NodeKey, ReadFact, Resolved } from '../../src/rule-set/resolved.js';
import { hasOptions, type Code } from './code.js';
import { comparisonCode, type OutcomeCode } from './comparison-code.js';
import type { StatesCode } from './states-code.js';

/** Conditions with the facts that they read. */
export interface Conditions {
  readonly nodes: ReadonlyMap<NodeKey, Resolved>;
  readonly reads: ReadonlyMap<FactKey, ReadFact>;
}

/** Writes the outcomes of conditions: each is two assignments, after the criteria that it names. */
export class ConditionsCode {
  readonly statements: string[] = [];
  readonly #written = new Set<NodeKey>();

  constructor(
    readonly code: Code,
    readonly states: StatesCode,
    readonly conditions: Conditions,
  ) {}

  write(key: NodeKey): number {
    const at = this.code.conditions.get(key) as number;
    if (!this.#written.has(key)) {
      this.#written.add(key);
      const { met, unmet } = this.outcome(this.conditions.nodes.get(key) as Resolved);
      this.statements.push(`met[${at}] = ${met} ? 1 : 0; unmet[${at}] = ${unmet} ? 1 : 0; // ${key}`);
    }
    return at;
  }

  outcome(node: Resolved): OutcomeCode {
    if (node.kind === 'fact') {
      const { id, maxAgeDays = Infinity } = this.conditions.reads.get(node.key) as ReadFact;
      const { met, unmet } = comparisonCode(this.states.slot(id, maxAgeDays), hasOptions(this.code.data, id), node.operator, node.constants);
      return { met: `(${met})`, unmet: `(${unmet})` };
    }
    if (node.kind === 'criterion') {
      const at = this.write(node.key);
      return { met: `met[${at}] === 1`, unmet: `unmet[${at}] === 1` };
    }
    const parts = node.parts.map((part) => this.outcome(part));
    const [one, other] = node.kind === 'all' ? [' && ', ' || '] : [' || ', ' && '];
    return { met: `(${parts.map(({ met }) => met).join(one)})`, unmet: `(${parts.map(({ unmet }) => unmet).join(other)})` };
  }

  /** Writes a function that lists the criteria of a condition that bear on its outcome. */
  writeList(key: NodeKey): void {
    const node = this.conditions.nodes.get(key) as Resolved;
    this.code.functions.push(`function list${this.code.conditions.get(key)}(add) {\n${this.#list(node)}\n}`);
  }

  #list(node: Resolved): string {
    if (node.kind === 'fact') return '';
    if (node.kind === 'criterion') return `add(${this.code.conditions.get(node.key)});`;
    if (node.kind === 'all') return node.parts.map((part) => this.#list(part)).join('\n');
    const parts = node.parts.map((part) => ({ list: this.#list(part), met: this.outcome(part).met, closed: this.#closed(part) }));
    const none = parts.map(({ closed }) => closed).join(' && ');
    return [...parts.map(({ met, list }) => `if (${met}) { ${list} } else `), `{ const none = ${none};`, ...parts.map(({ closed, list }) => `if (none || !(${closed})) { ${list} }`), '}'].join('\n');
  }

  /** Whether a condition fails on something that cannot get better or worse. */
  #closed(node: Resolved): string {
    if (node.kind === 'criterion') return this.#closed(this.conditions.nodes.get(node.key) as Resolved);
    if (node.kind === 'fact') return (this.code.data.facts[node.leaf.fact] as Fact).better === 'none' ? this.outcome(node).unmet : 'false';
    return `(${node.parts.map((part) => this.#closed(part)).join(node.kind === 'all' ? ' || ' : ' && ')})`;
  }
}
