import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licensesOf } from './licenses.js';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * Builds the playground into a folder of static files. It runs the built package: its entries are what a consumer gets.
 * One plain script, so that the page also works from disk, where browsers load no modules.
 */
export async function buildPlayground(out: string): Promise<void> {
  await mkdir(out, { recursive: true });
  const { metafile } = await build({
    metafile: true,
    entryPoints: { playground: here('src/main.tsx') },
    outdir: out,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    // Entries import chunks for their names only; nothing runs at import.
    logOverride: { 'ignored-bare-import': 'silent' },
    // Types point at the sources; what runs is the package as it is published.
    tsconfigRaw: { compilerOptions: { jsx: 'react-jsx', jsxImportSource: 'preact' } },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  await copyFile(here('src/style.css'), join(out, 'playground.css'));
  await copyFile(here('index.html'), join(out, 'index.html'));
  await writeFile(join(out, 'licenses.txt'), licensesOf(metafile));
}
