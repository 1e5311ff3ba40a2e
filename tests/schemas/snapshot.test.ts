import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hamstring } from '../../src/hamstring.js';
import type { Issue } from '../../src/issue/issue.js';
import { parseRuleSet, type RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.js';
import { snapshotJsonSchema } from '../../src/snapshot/snapshot-json-schema.js';
import { blocksOf, readPage } from '../catalogue/read-page.js';
import { exampleNames, readExample } from '../support/example-files.js';
import { loadScenarios } from '../support/scenario-files.js';
import { mutate, mutationsOf } from './mutation.js';
import { acceptedBySchema } from './two-judges.js';

function parsed(source: object): RuleSet {
  const result = parseRuleSet(source);
  if (!result.ok) throw new Error('the rule set does not parse');
  return result.value;
}

/** Findings that need more than one value, or a calendar: JSON Schema cannot say them. */
function isMeaning({ code, path }: Issue, snapshot: unknown): boolean {
  if (code === 'out-of-range') return path.reduce<any>((value, key) => value?.[key], snapshot) === undefined;
  return code === 'after-assessment' || code === 'given-and-derived';
}

function acceptedByStructure(ruleSet: RuleSet, snapshot: unknown): boolean {
  return parseSnapshot(ruleSet, snapshot as object).issues.every((issue) => issue.severity === 'warning' || isMeaning(issue, snapshot));
}

const bundled = parsed(hamstring);

describe('the JSON Schema of snapshots of the bundled rule set', () => {
  it.each(exampleNames)('accepts the example %s', (name) => {
    expect(acceptedBySchema('hamstring-snapshot', readExample(name))).toBe(true);
  });

  it('accepts the snapshots of all scenarios', () => {
    const refused = loadScenarios().filter(({ snapshot }) => !acceptedBySchema('hamstring-snapshot', snapshot));
    expect(refused.map(({ name }) => name)).toEqual([]);
  });

  const override = { by: 'Dr. Example', reason: 'Explained.', on: '2026-01-01' };

  it.each<[string, boolean, unknown]>([
    ['nothing known', true, {}],
    ['a plain value', true, { pain: { walking: 3 } }],
    ['a value with day and unit', true, { pain: { walking: { value: 3, measuredOn: '2026-01-01', unit: 'NRS' } } }],
    ['null for not known, as a value, as a measurement and as a group', true, { pain: { walking: null, rest: { value: null } }, gait: null }],
    ['a screen that was answered', true, { screens: { redFlags: 'complete', flare: { value: 'complete', measuredOn: '2026-01-01' } } }],
    ['a decision of a clinician', true, { overrides: { restore: override } }],
    ['an address of this schema', true, { $schema: './hamstring-snapshot.schema.json' }],
    ['a misspelled fact', false, { pain: { walkng: 3 } }],
    ['a fact written flat', false, { 'pain.walking': 3 }],
    ['text for a number', false, { pain: { walking: '3' } }],
    ['a pain of 11', false, { pain: { walking: 11 } }],
    ['half a point on a scale of whole ones', false, { person: { age: 27.5 } }],
    ['another unit', false, { pain: { walking: { value: 3, unit: '%' } } }],
    ['a day without a value', false, { pain: { walking: { measuredOn: '2026-01-01' } } }],
    ['a day that is not in the calendar', false, { assessedOn: '2026-02-30' }],
    ['a word that the fact does not know', false, { gait: { walking: 'limping' } }],
    ['a word that does not make the statement', false, { screens: { redFlags: 'done' } }],
    ['a count, which is never given', false, { redFlags: { avulsionSigns: 2 } }],
    ['a decision about the first phase', false, { overrides: { acute: override } }],
    ['a decision without a reason', false, { overrides: { restore: { ...override, reason: ' ' } } }],
    ['a list', false, []],
  ])('%s: %s', (_, expected, snapshot) => {
    expect([acceptedBySchema('hamstring-snapshot', snapshot), acceptedByStructure(bundled, snapshot)]).toEqual([expected, expected]);
  });

  it.each(exampleNames)('judges the example %s with any one change as the library does', (name) => {
    const start = readExample(name);
    fc.assert(
      fc.property(mutationsOf(start), (mutation) => {
        const snapshot = mutate(start, mutation);
        expect(acceptedBySchema('hamstring-snapshot', snapshot)).toBe(acceptedByStructure(bundled, snapshot));
      }),
      { numRuns: 300 },
    );
  });

  it('has no key for a count', () => {
    const counts = Object.entries(bundled.data.facts).filter(([, { derived }]) => derived !== undefined && 'count' in derived);
    expect(counts.length).toBeGreaterThan(0);
    for (const [id] of counts) {
      const snapshot = id.split('.').reduceRight<unknown>((value, key) => ({ [key]: value }), null);
      expect(acceptedBySchema('hamstring-snapshot', snapshot)).toBe(false);
    }
  });

  it('says label, unit, range and way of measuring to somebody who points at a fact', () => {
    const schema: any = JSON.parse(readFileSync(new URL('../../schemas/hamstring-snapshot.schema.json', import.meta.url), 'utf8'));
    const { label, how } = bundled.data.facts['pain.walking']!;
    expect(schema.properties.pain.properties.walking.description).toBe(`${label} (NRS, 0 to 10). ${how} Unknown when older than 7 days.`);
  });
});

describe('the JSON Schema of snapshots of another rule set', () => {
  const pages = new URL('../../docs/checks/', import.meta.url);
  const ruleSet = parsed(JSON.parse(readFileSync(new URL('base.json', pages), 'utf8')) as object);
  const validate = new Ajv2020({ strict: true, strictTypes: false, validateFormats: false }).compile(snapshotJsonSchema(ruleSet.data));
  const snapshots = readdirSync(pages)
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .map((name) => name.replace(/\.md$/, ''))
    .flatMap((code) =>
      ['Bad', 'Good'].flatMap((section) =>
        blocksOf(readPage(code).sections[section])
          .filter(({ info }) => info === 'json snapshot')
          .map(({ text }) => [`${code}, ${section}`, JSON.parse(text) as object] as const),
      ),
    );

  it('is tried on snapshots of the pages', () => expect(snapshots.length).toBeGreaterThan(10));

  it.each(snapshots)('judges the snapshot of the page %s as the library does', (_, snapshot) => {
    expect(validate(snapshot)).toBe(acceptedByStructure(ruleSet, snapshot));
  });
});
