import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/generated-files.js';

/** What a JSON Schema says about each key, by the path of the key in it. */
function sentences(schema: unknown, path: string): [string, unknown][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: Record<string, { description?: unknown }> };
  const own = Object.entries(properties).map(([key, { description }]): [string, unknown] => [`${path}/${key}`, description]);
  // What only narrows keys that were described before has nothing to say.
  const inside = Object.entries(schema).filter(([key]) => key !== 'anyOf' || !('properties' in schema));
  return [...own, ...inside.flatMap(([key, part]) => sentences(part, `${path}/${key}`))];
}

const root = new URL('../../', import.meta.url);
const files = await generatedFiles();

describe('generated files; run `npm run generate` after changing a rule, a structure, the sentence about it or a bundled package', () => {
  it.each([...files.keys()])('%s is what its sources say', (path) => {
    expect(readFileSync(new URL(path, root), 'utf8')).toBe(files.get(path));
  });

  it.each([...files].filter(([path]) => path.startsWith('schemas/')))('%s says something about every key', (_, text) => {
    const said = sentences(JSON.parse(text), '');
    expect(said.length).toBeGreaterThan(20);
    // Inside a measured value the fact has been described already.
    expect(said.filter(([path, sentence]) => (typeof sentence !== 'string' || sentence.length < 4) && !/anyOf\/1\/(value|measuredOn)$/.test(path))).toEqual([]);
  });

  it('the folder of JSON Schemas holds nothing else', () => {
    const written = readdirSync(new URL('schemas/', root)).map((name) => `schemas/${name}`);
    expect(written.sort()).toEqual([...files.keys()].filter((path) => path.startsWith('schemas/')).sort());
  });
});
