import type { Json, Scenario } from './scenario.js';

/** A scenario ready to be run: with its snapshot written out, and where it stands. */
export interface ReadScenario extends Scenario {
  /** The snapshot it starts from, with its changes. */
  readonly snapshot: { readonly [key: string]: Json };
  /** Name of its file. */
  readonly file: string;
  /** Line in the file where it begins, from 1; null when the file was given as data. */
  readonly line: number | null;
}
