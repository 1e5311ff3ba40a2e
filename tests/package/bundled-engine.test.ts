import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build, type BuildOptions, type BuildResult } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { engineWithoutPaths } from '../../scripts/build/engine-without-paths.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

type Result = BuildResult<{ write: false; metafile: true }>;

const bundle = (options: BuildOptions): Promise<Result> =>
  build({ ...options, bundle: true, absWorkingDir: root, platform: 'neutral', mainFields: ['module', 'main'], write: false, metafile: true, plugins: [engineWithoutPaths] });

/** Runs one line of code beside the engine as it is bundled, in a world of its own; gives back that world. */
async function besideBundledEngine(code: string, world: Record<string, unknown> = {}): Promise<Record<string, unknown>> {
  const { outputFiles } = await bundle({ stdin: { contents: `import { Engine } from 'json-rules-engine';\nglobalThis.done = (async () => { ${code} })();`, resolveDir: root }, format: 'iife' });
  const context = createContext({ setTimeout, queueMicrotask, ...world });
  runInContext(outputFiles[0]!.text, context);
  await (context.done as Promise<void>);
  return context;
}

const exploit = `$..[?(p='this.constructor.constructor("globalThis.pwned = 1")()')]`;
const rule = (leaf: object): string =>
  `engine.addRule(${JSON.stringify({ conditions: { all: [leaf] }, event: { type: 'met' } })}); globalThis.met = (await engine.run({ pain: { walking: 0 } })).results.length;`;

describe('json-rules-engine as it is bundled', () => {
  it('evaluates what compares a fact', async () => {
    const world = await besideBundledEngine(`const engine = new Engine(); ${rule({ fact: 'pain', operator: 'notEqual', value: 1 })}`);
    expect(world.met).toBe(1);
  });

  it.each(['$.walking', exploit])('throws on the path %s, also when no resolver was given', async (path) => {
    const run = rule({ fact: 'pain', operator: 'equal', value: 0, path });
    const world = await besideBundledEngine(`const engine = new Engine(); try { ${run} } catch (error) { globalThis.thrown = error.message; }`);
    expect(world).toMatchObject({ thrown: 'paths are not part of the rule language' });
    expect(world).not.toHaveProperty('pwned');
    expect(world).not.toHaveProperty('met');
  });

  it('writes no facts to the console, even when the environment asks for it', async () => {
    const told: unknown[] = [];
    const world = { process: { env: { DEBUG: 'json-rules-engine' } }, console: { debug: (...words: unknown[]) => told.push(words) } };
    await besideBundledEngine(`const engine = new Engine(); ${rule({ fact: 'pain', operator: 'notEqual', value: 1 })}`, world);
    expect(told).toEqual([]);
  });
});

describe('what the entries pull in', () => {
  const inputs = async (entry: string): Promise<string[]> => Object.keys((await bundle({ entryPoints: [`src/${entry}.ts`] })).metafile.inputs);
  const engine = (paths: string[]): string[] => paths.filter((path) => /node_modules\/(json-rules-engine|jsonpath-plus|jsep)\//.test(path));

  it('the engine comes with the façade, without jsonpath-plus', async () => {
    const found = engine(await inputs('index'));
    expect(found.filter((path) => path.endsWith('node_modules/json-rules-engine/dist/engine.js'))).toHaveLength(1);
    expect(found.filter((path) => !path.includes('node_modules/json-rules-engine/'))).toEqual([]);
  });

  it.each(['compile', 'check', 'hamstring'])('%s is free of the engine', async (entry) => {
    const paths = await inputs(entry);
    expect(paths).toContain(`src/${entry}.ts`);
    expect(engine(paths)).toEqual([]);
  });
});
