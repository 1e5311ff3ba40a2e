import type { ResolvedConditions } from '../../rule-set/resolve.js';
import type { NodeKey, Resolved } from '../../rule-set/resolved.js';
import type { FactPlan } from '../../snapshot/fact-plan.js';
import type { FactStates } from '../../snapshot/facts.js';
import type { Reading } from '../../snapshot/reading.js';
import type { Outcomes } from '../outcomes.js';
import { BitRoom } from './bit-room.js';
import { SlotBases } from './slot-base.js';
import { SlotReader } from './slot-reader.js';
import { OneOfs, SlotValues } from './slot-values.js';
import { slotPlan } from './slots.js';

/** Turns facts into outcomes at once. */
export interface CompiledConditions {
  /** Takes what is possible for each fact out of their states. */
  read(facts: FactStates): SlotValues;
  /** The outcomes of what is possible. */
  evaluate(values: SlotValues): Outcomes;
  /** Both, one after the other. */
  outcomes(facts: FactStates): Outcomes;
}

/** Compiles conditions once, to evaluate them many times. Nothing is generated as code, so strict content security policies allow it. */
export function compileConditions(nodes: ReadonlyMap<NodeKey, Resolved>): CompiledConditions {
  const room = new BitRoom(nodes);
  const oneOfs = new OneOfs();
  const read = (facts: FactStates): SlotValues => {
    const values = new SlotValues(room.keys.length, oneOfs);
    for (const [i, key] of room.keys.entries()) values.put(i, facts.get(key)?.possible ?? null);
    return values;
  };
  const slots = Int32Array.from(room.keys.keys());
  const evaluate = (values: SlotValues): Outcomes => {
    room.compare(values, slots);
    return room.outcomes();
  };
  return { read, evaluate, outcomes: (facts) => evaluate(read(facts)) };
}

/** Turns what a snapshot gives into outcomes at once. */
export interface CompiledEvaluator {
  /** The outcomes for a snapshot. */
  evaluate(reading: Reading): Outcomes;
}

/** Compiles a rule set: facts are worked out in numbers, and only those that a snapshot changes. */
export function compiledEvaluator(plan: FactPlan, { nodes, reads }: ResolvedConditions): CompiledEvaluator {
  const slots = slotPlan(plan, reads.values());
  const room = new BitRoom(nodes);
  const values = new SlotValues(slots.slots.length, new OneOfs());
  const reader = new SlotReader(slots, values);
  const dirty = new Int32Array(Math.ceil(slots.slots.length / 32));
  const order = new Int32Array(slots.slots.length);

  const slotOf = new Map([...reads.keys()].map((key, i) => [key, slots.reads[i] as number]));
  const inputs = Int32Array.from(room.keys, (key) => slotOf.get(key) as number);
  const bases = new SlotBases(plan, slots, values.oneOfs);

  return {
    evaluate: (reading) => {
      dirty.fill(0);
      const { given } = reading;
      for (let i = 0; i < given.length; i += 1) {
        const affected = slots.affected[given[i] as number] as Int32Array;
        for (let k = 0; k < affected.length; k += 1) {
          const slot = affected[k] as number;
          dirty[slot >> 5] = (dirty[slot >> 5] as number) | (1 << (slot & 31));
        }
      }
      let count = 0;
      for (let word = 0; word < dirty.length; word += 1) {
        // The lowest bit first, since slots stand after those that they are worked out from.
        for (let bits = dirty[word] as number; bits !== 0; bits &= bits - 1) {
          order[count] = word * 32 + 31 - Math.clz32(bits & -bits);
          count += 1;
        }
      }
      reader.work(order, count, reading, bases.of(reading));
      room.compare(values, inputs);
      return room.outcomes();
    },
  };
}
