import { defineConfig } from 'tsup';

// With TypeScript 6 the declaration build sets an option that is deprecated; it is told to be quiet about it.
const dts = { compilerOptions: { ignoreDeprecations: '6.0' } };

export default defineConfig([
  {
    // The core runs in browsers: on the neutral platform an import of a Node module fails the build.
    entry: { index: 'src/index.ts', hamstring: 'src/hamstring.ts', check: 'src/check.ts' },
    format: ['esm', 'cjs'],
    // A rule set that one entry made must be known to the others, so they share their classes in CommonJS too.
    splitting: true,
    platform: 'neutral',
    target: 'es2022',
    removeNodeProtocol: false,
    dts,
    treeshake: true,
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    target: 'node20',
    removeNodeProtocol: false,
  },
]);
