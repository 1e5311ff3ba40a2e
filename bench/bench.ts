// Measures the library beside other engines and beside plain code, all in one run. Usage: npm run bench -- [--help]
import { spawnSync } from 'node:child_process';
import { build } from 'esbuild';

// As tsup builds the package; the loader that runs TypeScript directly adds a call to every function that is made.
const outfile = 'node_modules/.cache/rehab-rules/bench.mjs';
await build({ entryPoints: ['bench/main.ts'], bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', outfile, logLevel: 'warning' });
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
