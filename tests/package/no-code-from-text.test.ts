import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { engineWithoutPaths } from '../../scripts/build/engine-without-paths.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Runs code beside the sources, in a world where every attempt to make code from text is counted and refused. */
async function where(code: string): Promise<Record<string, unknown>> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'iife',
    absWorkingDir: root,
    platform: 'neutral',
    mainFields: ['module', 'main'],
    write: false,
    plugins: [engineWithoutPaths],
  });
  const context = createContext({ setTimeout, queueMicrotask, TextEncoder }, { codeGeneration: { strings: false, wasm: false } }) as Record<string, unknown>;
  runInContext(
    `globalThis.attempts = 0;
     const refuse = () => { globalThis.attempts += 1; throw new EvalError('code from text'); };
     globalThis.Function = new Proxy(Function, { construct: refuse, apply: refuse });
     globalThis.eval = refuse;`,
    context,
  );
  runInContext(outputFiles[0]!.text, context);
  await (context.done as Promise<void>);
  return context;
}

describe('no code is made from text, nor is it tried: a strict content security policy would report it', () => {
  it.each([
    ['the compiled evaluator', "import { compile } from './src/compile.js'; import { hamstring } from './src/hamstring.js'; globalThis.done = (async () => { globalThis.phase = compile(hamstring).evaluate({ pain: { rest: 1 } }).phase.id; })();"],
    ['the façade', "import { createRehab } from './src/index.js'; import { hamstring } from './src/hamstring.js'; globalThis.done = (async () => { globalThis.phase = (await createRehab(hamstring).evaluate({ pain: { rest: 1 } })).phase.id; })();"],
    ['the checks, of a clinic that extends the bundled rule set', "import { checkRuleSet } from './src/check.js'; globalThis.done = (async () => { const found = checkRuleSet({ extends: 'rehab-rules/hamstring', id: 'ours', version: '1.0.0', title: 'Ours', description: 'Ours.', reviewedOn: '2026-01-01' }); globalThis.phase = found.ok === false ? 'errors' : 'acute'; })();"],
  ])('by %s', async (_, code) => {
    const world = await where(code);
    expect([world.phase, world.attempts]).toEqual(['acute', 0]);
  });

  it('an attempt is counted', async () => {
    const world = await where("globalThis.done = (async () => { try { new Function('return 1')(); } catch { globalThis.phase = 'refused'; } })();");
    expect([world.phase, world.attempts]).toEqual(['refused', 1]);
  });
});
