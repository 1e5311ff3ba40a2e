import type { NodeKey } from '../../src/rule-set/resolved.js';
import type { KnownValues } from '../rules/known-values.js';

/** Another way to evaluate the same conditions, with two values: met, or not met for whatever reason. */
export interface Peer<Input = unknown, Result = unknown> {
  readonly name: string;
  /** Turns what is known into the form that suits it best; not timed. */
  readonly input: (values: KnownValues) => Input;
  /** Evaluates every condition; this is timed. */
  readonly run: (input: Input) => Result | Promise<Result>;
  /** The conditions that a result calls met; not timed. */
  readonly met: (result: Result) => ReadonlySet<NodeKey>;
}
