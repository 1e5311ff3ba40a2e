import { readdirSync, readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { mergePatch } from '../../src/rule-set/merge-patch.js';
import type { Plain } from '../../src/issue/plain-data.js';
import { blocksOf, readPage } from '../catalogue/read-page.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { patches, patchMistakes, patchOf } from '../support/patches.js';
import { ruleSetMistakes } from '../support/rule-set-mistakes.js';
import type { Kind } from './two-judges.js';

/** A value that both judges look at. */
export interface Exhibit {
  readonly name: string;
  readonly kind: Kind;
  readonly value: unknown;
}

/** A JSON file of the project, and the schema that it names. */
export interface JsonFile {
  readonly path: string;
  readonly value: Plain;
  readonly schema: string | null;
}

const root = new URL('../../', import.meta.url);

/** Every file of the rule sets, the documentation, the examples and the tests that holds JSON; what is built into them does not count. */
export const jsonFiles: readonly JsonFile[] = ['rules/', 'docs/', 'examples/', 'tests/'].flatMap((folder) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json') && !/^(api|\.snippets)\b/.test(name))
    .sort()
    .flatMap((name): JsonFile[] => {
      const path = folder + name.replaceAll('\\', '/');
      const value = parsed(readFileSync(new URL(path, root), 'utf8'));
      return value === undefined ? [] : [{ path, value, schema: schemaOf(value) }];
    }),
);

function parsed(text: string): Plain | undefined {
  try {
    return JSON.parse(text) as Plain;
  } catch {
    return undefined;
  }
}

function schemaOf(value: Plain): string | null {
  const schema: unknown = typeof value === 'object' && value !== null && '$schema' in value ? value.$schema : null;
  return typeof schema === 'string' ? schema : null;
}

/** What a file is, by the schema it names; a file of the tests without one is taken for a broken rule set. */
function kindOf({ path, schema }: JsonFile): Kind | null {
  const named = /([a-z-]+)\.schema\.json$/.exec(schema ?? '')?.[1];
  if (named === 'rule-set' || named === 'rule-set-part' || named === 'scenarios') return named;
  return path.startsWith('tests/') ? 'rule-set' : null;
}

const files = jsonFiles.flatMap((file): Exhibit[] => {
  const kind = kindOf(file);
  return kind === null ? [] : [{ name: file.path, kind, value: file.value }];
});

const mistakes = ruleSetMistakes.map(([name, change]): Exhibit => {
  const value = miniRuleSet();
  change(value);
  return { name: `mini rule set with ${name}`, kind: 'rule-set', value };
});

const extending = [
  ...patches.map(([name, change]): Exhibit => ({ name: `mini rule set, changed: ${name}`, kind: 'rule-set', value: patchOf(change) })),
  ...patchMistakes.map(([name, change]): Exhibit => ({ name: `mini rule set, changed with ${name}`, kind: 'rule-set', value: patchOf(change) })),
];

const base = JSON.parse(readFileSync(new URL('docs/checks/base.json', root), 'utf8')) as Plain;

const pages = readdirSync(new URL('docs/checks/', root))
  .filter((name) => name.endsWith('.md') && name !== 'README.md')
  .map((name) => name.replace(/\.md$/, ''))
  .flatMap((code) =>
    ['Bad', 'Good'].flatMap((section) =>
      blocksOf(readPage(code).sections[section]).flatMap(({ info, text }): Exhibit[] => {
        const name = `docs/checks/${code}.md, ${section}`;
        if (info === 'json change') return [{ name, kind: 'rule-set', value: mergePatch(base, JSON.parse(text) as Plain) }];
        if (info === 'json child') return [{ name, kind: 'rule-set', value: JSON.parse(text) }];
        if (info.startsWith('json part')) return [{ name: `${name}, ${info}`, kind: 'rule-set-part', value: JSON.parse(text) }];
        return [];
      }),
    ),
  );

const all: readonly Exhibit[] = [...files, { name: 'the mini rule set', kind: 'rule-set', value: miniRuleSet() }, ...mistakes, ...extending, ...pages];
const isJson = ({ value }: Exhibit): boolean => isDeepStrictEqual(JSON.parse(JSON.stringify(value)), value);

/** What JSON can hold. */
export const corpus: readonly Exhibit[] = all.filter(isJson);

/** What only code can make: functions, dates, numbers that are none. */
export const notJson: readonly Exhibit[] = all.filter((one) => !isJson(one));
