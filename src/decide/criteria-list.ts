import type { Outcomes } from '../evaluate/outcomes.js';
import type { NodeKey } from '../rule-set/resolved.js';
import { criterionKey } from './criterion-key.js';

/** The criteria of a condition, divided by their outcomes. Keys in `Guidance.criteria`. */
export interface Divided {
  readonly met: readonly string[];
  readonly unmet: readonly string[];
  readonly unknown: readonly string[];
  /** What is not met and what is unknown. */
  readonly open: readonly string[];
}

const none: readonly string[] = Object.freeze([]);

/** Nothing is asked for. */
export const undivided: Divided = Object.freeze({ met: none, unmet: none, unknown: none, open: none });

/** So many outcomes have one whole number each for their combinations: three to the power of it is still exact. */
const mostNumbered = 33;
/** Divisions kept at a time: most people differ in few ways. */
const mostKept = 500;

/** Criteria that all bear on a condition, whatever their outcomes. */
export class CriteriaList {
  /** The division when all are met. */
  readonly whenMet: Divided;
  readonly #keys: readonly string[];
  readonly #positions: readonly number[];
  readonly #known = new Map<number, Divided>();

  constructor(nodes: Iterable<NodeKey>, positions: ReadonlyMap<NodeKey, number>) {
    const own = [...new Set(nodes)];
    this.#keys = own.map(criterionKey);
    this.#positions = own.map((key) => positions.get(key) as number);
    this.whenMet = Object.freeze({ met: Object.freeze([...this.#keys]), unmet: none, unknown: none, open: none });
  }

  /** Divides them. The same outcomes give the same frozen lists, which answers share. */
  divide(outcomes: Outcomes): Divided {
    if (this.#keys.length > mostNumbered) return this.#divided(outcomes);
    let number = 0;
    for (const position of this.#positions) {
      const outcome = outcomes.at(position);
      number = 3 * number + (outcome === 'met' ? 0 : outcome === 'unmet' ? 1 : 2);
    }
    let divided = this.#known.get(number);
    if (divided === undefined) {
      if (this.#known.size >= mostKept) this.#known.clear();
      divided = this.#divided(outcomes);
      this.#known.set(number, divided);
    }
    return divided;
  }

  #divided(outcomes: Outcomes): Divided {
    const of = (wanted: string): readonly string[] => Object.freeze(this.#keys.filter((_, i) => outcomes.at(this.#positions[i] as number) === wanted));
    const [unmet, unknown] = [of('unmet'), of('unknown')];
    return Object.freeze({ met: of('met'), unmet, unknown, open: Object.freeze([...unmet, ...unknown]) });
  }
}
