import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Options } from 'tsup';
import configs from '../../tsup.config.js';

/** A package of somebody else whose code is inside ours. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** The license file of the package, as it stands there. */
  readonly notice: string;
}

interface Metafile {
  readonly outputs: Readonly<Record<string, { readonly inputs: Readonly<Record<string, { readonly bytesInOutput: number }>> }>>;
}

/** Builds the package into a scratch folder and asks esbuild whose code went in, sorted by name. */
export async function bundledPackages(): Promise<readonly BundledPackage[]> {
  const folders = new Set<string>();
  const scratch = mkdtempSync(join(tmpdir(), 'rehab-rules-bundled-'));
  try {
    for (const [i, config] of (configs as readonly Options[]).entries()) {
      const outDir = join(scratch, String(i));
      await build({ ...config, config: false, dts: false, treeshake: false, silent: true, metafile: true, outDir });
      for (const name of readdirSync(outDir).filter((file) => file.startsWith('metafile-'))) {
        const { outputs } = JSON.parse(readFileSync(join(outDir, name), 'utf8')) as Metafile;
        for (const { inputs } of Object.values(outputs)) {
          for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
            const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
            if (folder !== undefined && bytesInOutput > 0) folders.add(folder);
          }
        }
      }
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return [...folders].map(describe).sort((a, b) => (a.name < b.name ? -1 : 1));
}

function describe(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as BundledPackage;
  const file = readdirSync(folder).find((entry) => /^licen[sc]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no license file`);
  return { name, version, license, notice: readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() };
}
