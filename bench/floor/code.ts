import type { RuleSetData } from '../../src/rule-set/rule-set.js';
import type { NodeKey } from '../../src/rule-set/resolved.js';

/** Gives numbers to the names of a rule set, and gathers the statements that are written for it. */
export class Code {
  readonly facts: readonly string[];
  readonly screens: readonly string[];
  readonly slots = new Map<string, number>();
  readonly conditions: ReadonlyMap<NodeKey, number>;
  readonly functions: string[] = [];

  constructor(
    readonly data: RuleSetData,
    keys: Iterable<NodeKey>,
  ) {
    this.facts = Object.keys(data.facts);
    this.screens = Object.keys(data.screens);
    this.conditions = new Map([...keys].map((key, i) => [key, i]));
  }

  fact(id: string): number {
    return this.facts.indexOf(id);
  }

  screen(id: string): number {
    return this.screens.indexOf(id);
  }

  /** Puts statements into functions that are small enough for the compiler of the machine, and one that calls them all. */
  inFunctions(name: string, statements: readonly string[], perFunction: number): void {
    const calls: string[] = [];
    for (let i = 0; i < statements.length; i += perFunction) {
      calls.push(`${name}${i}();`);
      this.functions.push(`function ${name}${i}() {\n${statements.slice(i, i + perFunction).join('\n')}\n}`);
    }
    this.functions.push(`function ${name}() { ${calls.join(' ')} }`);
  }
}

/** Whether a fact has values without order, of which a screen leaves several open. */
export function hasOptions({ facts, screens }: RuleSetData, id: string): boolean {
  const type = facts[id]?.type;
  if (type !== 'enum' && type !== 'ordered-enum' && type !== 'boolean') return false;
  return Object.values(screens).some(({ answers }) => Array.isArray(answers[id]));
}
