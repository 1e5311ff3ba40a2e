// Measures the library beside other engines and beside plain code, all in one run. Usage: npm run bench -- [--help]
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Start-up and weight are those of the package as it is built. */
const builtAt = existsSync('dist/compile.js') ? statSync('dist/compile.js').mtimeMs : 0;
const sources = ['src', 'rules'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)));
if (sources.some((path) => statSync(path).mtimeMs > builtAt)) execFileSync('npm', ['run', 'build', '--silent'], { stdio: ['ignore', 'ignore', 'inherit'] });

// The rest is bundled as the package is; the loader that runs TypeScript directly adds a call to every function that is made.
const outfile = 'node_modules/.cache/rehab-rules/bench.mjs';
await build({ entryPoints: ['bench/main.ts'], bundle: true, packages: 'external', platform: 'node', format: 'esm', target: 'node20', outfile, logLevel: 'warning' });
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
