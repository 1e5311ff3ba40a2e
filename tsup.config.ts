import { defineConfig, type Options } from 'tsup';
import { engineWithoutPaths } from './scripts/build/engine-without-paths.js';
import { rulesAsText } from './scripts/build/rules-as-text.js';

/** json-rules-engine is bundled, so that nobody who installs the package gets jsonpath-plus; see SECURITY.md. */
const engine: Options = {
  noExternal: ['json-rules-engine'],
  esbuildPlugins: [engineWithoutPaths, rulesAsText],
  // On a page with an AMD loader, a bundled module that looks for one would hand itself to it.
  esbuildOptions: (options) => {
    options.define = { ...options.define, define: 'undefined' };
  },
};

const entry = { index: 'src/index.ts', hamstring: 'src/hamstring.ts', check: 'src/check.ts', compile: 'src/compile.ts' };

/** The core runs in browsers: on the neutral platform an import of a Node module fails the build. */
const core: Options = {
  ...engine,
  // A rule set that one entry made must be known to the others, so they share their classes in CommonJS too.
  splitting: true,
  platform: 'neutral',
  target: 'es2022',
  removeNodeProtocol: false,
  // With TypeScript 6 the declaration build sets an option that is deprecated; it is told to be quiet about it.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  treeshake: true,
};

export default defineConfig([
  // vitest cannot be required, so neither can what uses it.
  { ...core, entry: { ...entry, testing: 'src/testing.ts' }, format: ['esm'], external: ['vitest', 'fast-check'] },
  { ...core, entry, format: ['cjs'] },
  {
    // Threads of a replay start in a file of their own.
    entry: { cli: 'src/cli/main.ts', 'replay-worker': 'src/cli/replay/work/thread-main.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    removeNodeProtocol: false,
    ...engine,
  },
]);
