import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../scripts/generated-files.js';

const root = new URL('../../', import.meta.url);
const files = generatedFiles();

describe('generated files; run `npm run generate` after changing a fact, a structure or the sentence about it', () => {
  it.each([...files.keys()])('%s is what its sources say', (path) => {
    expect(readFileSync(new URL(path, root), 'utf8')).toBe(files.get(path));
  });

  it('the folder of JSON Schemas holds nothing else', () => {
    const written = readdirSync(new URL('schemas/', root)).map((name) => `schemas/${name}`);
    expect(written.sort()).toEqual([...files.keys()].filter((path) => path.startsWith('schemas/')).sort());
  });
});
