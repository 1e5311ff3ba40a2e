import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scenarioFileSchema } from '../../src/testing/scenario-schema.js';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/scenarios.md', root), 'utf8');

/** The files that the page shows; what its commands and its code print is tested with the other pages. */
const files = [...page.matchAll(/```json (\S+)\n([\s\S]*?)```/g)].map(([, name, text]) => [name!, text!] as const);

describe('the page about scenarios', () => {
  it('shows two files', () => expect(files).toHaveLength(2));

  it.each(files)('shows %s as it is', (name, text) => {
    expect(text).toBe(readFileSync(new URL(name, root), 'utf8'));
  });

  it('explains every key', () => {
    const scenario = scenarioFileSchema.shape.scenarios.unwrap().element.shape;
    const expectation = scenario.expect.shape;
    const keys = [scenarioFileSchema.shape, scenario, expectation, expectation.running.unwrap().shape].flatMap((shape) => Object.keys(shape));
    expect(keys).toHaveLength(26);
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });
});
