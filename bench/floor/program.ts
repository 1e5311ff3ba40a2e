import type { RuleSet } from '../../src/rule-set/parse-rule-set.js';
import type { NodeKey } from '../../src/rule-set/resolved.js';
import { Code } from './code.js';
import { ConditionsCode } from './conditions-code.js';
import { memoryFor, type Memory } from './memory.js';
import { writeReading } from './reading-code.js';
import { dayOf, valueReader } from './read-value.js';
import { StatesCode } from './states-code.js';

/** The part of the floor that is written out from the rules. */
export interface Program {
  readonly memory: Memory;
  /** By key: the position of a condition in the memory. */
  readonly conditions: ReadonlyMap<NodeKey, number>;
  /** By id: the position of a fact in the memory. */
  readonly fact: (id: string) => number;
  /** The slot of a fact as rules read it without a stricter limit of age. */
  readonly slot: (id: string) => number;
  /** Reads and checks the facts and screens of a snapshot; throws when something is wrong. */
  readonly read: (snapshot: object) => void;
  /** Works out what is known of every fact that some rule reads. */
  readonly work: () => void;
  /** Works out the outcomes of all conditions. */
  readonly evaluate: () => void;
  /** Names the criteria that bear on the outcome of a gate. */
  readonly list: (condition: number, add: (criterion: number) => void) => void;
}

interface Written {
  readonly readRoot: (snapshot: object) => void;
  readonly checkDerived: () => void;
  readonly states: () => void;
  readonly outcomes: () => void;
  readonly lists: Readonly<Record<number, (add: (criterion: number) => void) => void>>;
}

/** Writes the rules out as plain JavaScript: a function for each group of facts, an assignment for each state and each outcome. */
export function writeProgram({ data, conditions }: RuleSet): Program {
  const code = new Code(data, conditions.nodes.keys());
  const states = new StatesCode(code);
  const outcomes = new ConditionsCode(code, states, conditions);
  writeReading(code);
  for (const key of conditions.nodes.keys()) outcomes.write(key);
  for (const { id, maxAgeDays = Infinity } of conditions.reads.values()) states.slot(id, maxAgeDays);
  code.inFunctions('states', states.statements, 25);
  code.inFunctions('outcomes', outcomes.statements, 25);
  const gates = [...conditions.nodes.keys()].filter((key) => key.startsWith('phase:'));
  for (const key of gates) outcomes.writeList(key);
  const lists = gates.map((key) => code.conditions.get(key) as number);

  const memory = memoryFor(code.facts.length, code.screens.length, code.slots.size, code.conditions.size);
  const text = `
const { given, givenOn, stated, statedOn, low, high, options, on, met, unmet } = memory;
let today = NaN;
const exact = (value) => Math.round(value * 1e9) / 1e9;
const earliest = (...days) => days.reduce((a, b) => (b !== b || a < b ? a : b));
const latest = (...days) => days.reduce((a, b) => (b !== b || a > b ? a : b));
${code.functions.join('\n')}
return { readRoot: read_, checkDerived, states: () => { today = memory.today; states(); }, outcomes, lists: { ${lists.map((at) => `${at}: list${at}`).join(', ')} } };`;
  // Only the benchmark makes code: it is the floor because it is what somebody would write for these rules alone.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const written = new Function('memory', 'read', text)(memory, valueReader(memory)) as Written;

  return {
    memory,
    conditions: code.conditions,
    fact: (id) => code.fact(id),
    slot: (id) => states.slot(id, Infinity),
    read: (snapshot) => {
      memory.given.fill(NaN);
      memory.givenOn.fill(NaN);
      memory.stated.fill(0);
      memory.statedOn.fill(NaN);
      const { assessedOn = null } = snapshot as { assessedOn?: unknown };
      memory.today = NaN;
      if (assessedOn !== null) {
        memory.today = typeof assessedOn === 'string' ? dayOf(assessedOn) : NaN;
        if (Number.isNaN(memory.today)) throw new Error('wrong: assessedOn');
      }
      written.readRoot(snapshot);
      written.checkDerived();
    },
    work: () => written.states(),
    evaluate: () => written.outcomes(),
    list: (condition, add) => written.lists[condition]?.(add),
  };
}
