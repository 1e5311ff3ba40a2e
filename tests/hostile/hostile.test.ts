import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { corpus } from './corpus.js';
import { handMade } from './hand-made.js';
import { runAll } from './run-all.js';
import type { Trial } from './try-file.js';

/** Generous: a slow machine may be busy with something else. What never ends is what counts. */
const limit = 60_000;

let trials: ReadonlyMap<string, Trial> = new Map();
beforeAll(async () => {
  trials = await runAll(limit);
}, 30 * limit);

it('there are more than two hundred files, each with a name of its own', () => {
  expect(new Set(corpus.map(({ name }) => name)).size).toBe(corpus.length);
  expect(corpus.length).toBeGreaterThan(200);
});

it('every file in the folder is tried', () => {
  const files = readdirSync(new URL('files/', import.meta.url), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  expect(files.map((name) => `files/${name.replaceAll('\\', '/')}`).sort()).toEqual(handMade.map(({ name }) => name).sort());
});

describe('ends in findings, or in an answer when it is harmless; nothing is written, run or changed', () => {
  it.each(corpus.map(({ name, why, told }) => ({ name, why, told })))('$name: $why ($told)', ({ name }) => {
    expect(trials.get(name)?.faults).toEqual([]);
  });
});
