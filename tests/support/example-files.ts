import { readdirSync, readFileSync } from 'node:fs';
import type { HamstringSnapshot } from '../../src/hamstring.js';

const folder = new URL('../../examples/', import.meta.url);

/** Names of the example snapshots, without `.json`. */
export const exampleNames: readonly string[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
  .map(({ name }) => name.replace(/\.json$/, ''));

/** Reads an example snapshot. */
export function readExample(name: string): HamstringSnapshot {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as HamstringSnapshot;
}
