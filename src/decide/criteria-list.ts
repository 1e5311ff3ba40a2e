import type { Outcomes } from '../evaluate/outcomes.js';
import type { NodeKey } from '../rule-set/resolved.js';
import type { Outcome } from '../snapshot/possible.js';
import type { Context } from './context.js';
import { criterionKey, criterionNode } from './criterion-key.js';

/** The criteria of a condition, divided by their outcomes. Keys in `Guidance.criteria`. */
export interface Divided {
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  /** What is not met and what is unknown. */
  readonly open: readonly string[];
}

const none: readonly string[] = Object.freeze([]);

/** So many outcomes have one whole number each for their combinations: three to the power of it is still exact. */
const mostNumbered = 33;
/** Divisions kept at a time: most people differ in few ways. */
const mostKept = 500;

/** The criteria on whose outcomes alone a division depends. */
export class CriteriaList {
  /** The division when all are met; null where alternatives decide which of them matter. */
  readonly whenMet: Divided | null;
  readonly #keys: readonly string[];
  readonly #positions: readonly number[];
  readonly #relevant: ((context: Context) => readonly NodeKey[]) | null;
  readonly #known = new Map<number | string, Divided>();

  /**
   * @param nodes - the criteria
   * @param relevant - finds those that bear on the outcome; null when all do
   */
  constructor(nodes: Iterable<NodeKey>, positions: ReadonlyMap<NodeKey, number>, relevant: ((context: Context) => readonly NodeKey[]) | null) {
    const own = [...new Set(nodes)];
    this.#keys = own.map(criterionKey);
    this.#positions = own.map((key) => positions.get(key) as number);
    this.#relevant = relevant;
    this.whenMet = relevant === null ? Object.freeze({ met: Object.freeze([...this.#keys]), unmet: none, unknown: none, open: none }) : null;
  }

  /** Divides them. The same outcomes give the same frozen lists, which answers share. */
  divide(context: Context): Divided {
    const key = this.#keyOf(context.outcomes);
    let divided = this.#known.get(key);
    if (divided === undefined) {
      if (this.#known.size >= mostKept) this.#known.clear();
      divided = this.#divided(context);
      this.#known.set(key, divided);
    }
    return divided;
  }

  /** Says the outcomes of all, shorter than a list of them. */
  #keyOf(outcomes: Outcomes): number | string {
    let key = '';
    let number = 0;
    for (let i = 0; i < this.#positions.length; i += 1) {
      if (i > 0 && i % mostNumbered === 0) {
        key += `${number} `;
        number = 0;
      }
      const outcome = outcomes.at(this.#positions[i] as number);
      number = 3 * number + (outcome === 'met' ? 0 : outcome === 'unmet' ? 1 : 2);
    }
    return key === '' ? number : `${key}${number}`;
  }

  #divided(context: Context): Divided {
    const keys = this.#relevant === null ? this.#keys : [...new Set(this.#relevant(context))].map(criterionKey);
    return dividedBy(keys, context);
  }
}

/** Divides criteria by their outcomes. */
export function dividedBy(keys: readonly string[], { outcomes }: Context): Divided {
  const of = (wanted: Outcome): readonly string[] => Object.freeze(keys.filter((key) => (outcomes.get(criterionNode(key)) ?? 'unknown') === wanted));
  const [unmet, unknown] = [of('unmet'), of('unknown')];
  return Object.freeze({ met: of('met'), unmet, unknown, open: Object.freeze([...unmet, ...unknown]) });
}
