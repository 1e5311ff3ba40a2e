import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { checkRuleSet } from '../../src/check.js';
import { loadSource } from '../../src/cli/content/load-source.js';
import { checkSource } from '../../src/cli/validate/check-source.js';
import type { Issue, IssueCode } from '../../src/issue/issue.js';
import type { Plain } from '../../src/issue/plain-data.js';
import { decodeText } from '../../src/json/decode-text.js';
import { joinFiles } from '../../src/json/join-files.js';
import { readJson, type JsonReading } from '../../src/json/read-json.js';
import type { Parents } from '../../src/rule-set/extend/parents.js';
import { mergePatch } from '../../src/rule-set/merge-patch.js';
import { parseRuleSet, type RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { parseSnapshot } from '../../src/snapshot/parse-snapshot.js';
import { parseScenarios } from '../../src/testing/parse-scenarios.js';
import { generated } from './generated.js';
import { catalogue, type Block } from './read-page.js';

const json = (text: string): Plain => JSON.parse(text) as Plain;
const load = (name: string): Plain => json(readFileSync(new URL(name, catalogue), 'utf8'));
const base = load('base.json') as Record<string, Plain>;

/** The day on which the examples are checked. */
const today = '2026-03-01';

const known = ['./base.json', './german.json'];
const parents: Parents = (name) => (known.includes(name) ? { name, value: load(name) } : undefined);

/** Everything that is found in the example that the blocks of a section show. */
export async function findingsIn(code: IssueCode, side: 'bad' | 'good', blocks: readonly Block[]): Promise<readonly Issue[]> {
  const [block] = blocks;
  if (block === undefined) throw new Error('there is no fenced block');
  if (block.info.startsWith('json part ')) return inFolder(blocks);
  if (blocks.length > 1) throw new Error('there is more than one fenced block');
  switch (block.info) {
    case 'json change':
      return inRuleSet(mergePatch(base, json(block.text)));
    case 'json child':
      return inRuleSet(json(block.text));
    case 'json child on disk':
      return onDisk(block.text);
    case 'json snapshot':
      return inSnapshot(json(block.text));
    case 'js snapshot':
      return inSnapshot(runInNewContext(`(${block.text})`));
    case 'json scenarios':
      return parseScenarios(baseRuleSet(), { 'scenarios.json': block.text }, { forbidOnly: true }).issues;
    case 'json file':
    case 'text file':
      return inFile(new TextEncoder().encode(block.text));
    case 'text generated': {
      const example = generated[code]?.[side];
      if (example === undefined) throw new Error('generated.ts has no such file');
      return 'bytes' in example ? inFile(example.bytes) : inRuleSet(mergePatch(base, example.change));
    }
    default:
      throw new Error(`\`${block.info}\` is no kind of example`);
  }
}

/** A rule set in a file, with the base beside it. */
async function onDisk(text: string): Promise<readonly Issue[]> {
  const folder = mkdtempSync(join(tmpdir(), 'rehab-rules-'));
  try {
    cpSync(fileURLToPath(new URL('base.json', catalogue)), join(folder, 'base.json'));
    writeFileSync(join(folder, 'clinic.json'), text);
    const stdin = (async function* (): AsyncGenerator<string> {})();
    return checkSource(await loadSource(join(folder, 'clinic.json'), stdin), { today }).issues;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The rule sets that the examples change. */
export function inBases(): readonly Issue[] {
  return known.flatMap((name) => checkRuleSet(readFileSync(new URL(name, catalogue), 'utf8'), { name, parents, today }).issues);
}

function inRuleSet(value: unknown): readonly Issue[] {
  return checkRuleSet(value as object, { parents, today }).issues;
}

function inSnapshot(value: unknown): readonly Issue[] {
  return parseSnapshot(baseRuleSet(), value as object).issues;
}

function baseRuleSet(): RuleSet {
  const parsed = parseRuleSet(base);
  if (!parsed.ok) throw new Error('the base rule set has errors');
  return parsed.value;
}

/** A whole assessment. */
function inFile(bytes: Uint8Array): readonly Issue[] {
  const text = decodeText(bytes);
  if (typeof text !== 'string') return [text];
  const { content, issues } = readJson(text, 'assessment.json');
  return [...issues, ...(content === null ? [] : inSnapshot(content.value))];
}

/** Files of one folder; what they do not define stands in one more. */
function inFolder(blocks: readonly Block[]): readonly Issue[] {
  const parts = blocks.map(({ info, text }): JsonReading => readJson(text, info.slice('json part '.length)));
  const defined = new Set(parts.flatMap(({ content }) => Object.keys(content?.value ?? {})));
  const others = Object.fromEntries(Object.entries(base).filter(([key]) => !defined.has(key)));
  const { content, issues } = joinFiles('ankle', [...parts, readJson(JSON.stringify(others), 'rule-set.json')]);
  return [...issues, ...(content === null ? [] : inRuleSet(content.value))];
}
