import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const folder = '.github/workflows';
const names = readdirSync(new URL(`../../${folder}/`, import.meta.url));

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly permissions?: Readonly<Record<string, string>>; readonly 'timeout-minutes'?: number; readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly with?: Readonly<Record<string, unknown>> }[] }>>;
}
const workflow = (name: string): Workflow => parse(read(`${folder}/${name}`)) as Workflow;

describe('workflows', () => {
  it('are these', () => expect(names).toEqual(['ci.yml', 'release.yml']));

  it.each(names)('%s uses actions at a fixed commit, with the version beside it', (name) => {
    const uses = read(`${folder}/${name}`).split('\n').filter((line) => line.includes('uses:'));
    expect(uses.length).toBeGreaterThan(1);
    for (const line of uses) expect(line).toMatch(/uses: [\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it.each(names)('%s may read at most, keeps no credentials, and ends', (name) => {
    const { permissions, jobs } = workflow(name);
    expect(Object.values(permissions).filter((level) => level !== 'read')).toEqual([]);
    for (const job of Object.values(jobs)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
      expect(job.steps.find(({ uses }) => uses?.startsWith('actions/checkout'))?.with).toMatchObject({ 'persist-credentials': false });
    }
  });

  it('only the job that publishes may sign, and it runs no tests and no scripts of packages', () => {
    const signing = names.flatMap((name) => Object.entries(workflow(name).jobs)).filter(([, { permissions }]) => Object.values(permissions ?? {}).includes('write'));
    expect(signing.map(([id, { permissions }]) => [id, permissions])).toEqual([['publish', { contents: 'read', 'id-token': 'write' }]]);
    const runs = signing[0]![1].steps.flatMap(({ run }) => run ?? []);
    expect(runs.filter((run) => /test|\.ci\/run/.test(run))).toEqual([]);
    expect(runs.filter((run) => /npm (ci|publish)/.test(run) && !run.includes('--ignore-scripts'))).toEqual([]);
    expect(runs.at(-1)).toContain('npm publish --provenance');
  });
});

describe('CITATION.cff', () => {
  it('holds what the Citation File Format 1.2.0 asks for, and no key it does not know', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    const citation = parse(read('CITATION.cff')) as Record<string, unknown>;
    expect(Object.keys(citation).sort()).toEqual(['abstract', 'authors', 'cff-version', 'keywords', 'license', 'message', 'title', 'type', 'version']);
    expect(citation).toMatchObject({ 'cff-version': '1.2.0', type: 'software', license: 'MIT', authors: [{ name: expect.any(String) as string }], version: version });
  });
});

describe.each(['CONTRIBUTING.md', 'AGENTS.md', 'SECURITY.md', '.changeset/README.md'])('%s', (page) => {
  const text = read(page);

  it('names files and folders that exist, and scripts of package.json', () => {
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target = '']) => new URL(target, new URL(`../../${page}`, import.meta.url)));
    const named = [...text.matchAll(/(?<=`|vitest run |[^\n] )((?:src|rules|tests|scripts|docs|examples|templates)\/[\w./@-]+)/g)].map(([path]) => new URL(`../../${path}`, import.meta.url));
    const missing = [...linked, ...named].filter((url) => !existsSync(url) && !url.pathname.endsWith('docs/site') && !url.pathname.endsWith('CODE.md'));
    expect(missing.map(({ pathname }) => pathname)).toEqual([]);
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    expect([...text.matchAll(/npm run ([\w:]+)/g)].filter(([, name = '']) => !(name in scripts))).toEqual([]);
  });

  it('claims no more than it may', () => expect(text).not.toMatch(/\b(cleared|safe to|guaranteed)\b/i));
});

describe('changesets', () => {
  const changesets = readdirSync(new URL('../../.changeset/', import.meta.url)).filter((name) => name.endsWith('.md') && name !== 'README.md');

  it('name the package and the kind of release, and say what changes', () => {
    for (const name of changesets) expect(read(`.changeset/${name}`)).toMatch(/^---\n'rehab-rules': (patch|minor|major)\n---\n\n\S.{20,}/);
  });
});
