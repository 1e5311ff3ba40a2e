import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

/** The licenses of the packages whose code is in the script, each as it stands in its own license file where there is one. */
export function licensesOf({ outputs }: Metafile): string {
  const paths = Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])));
  const folders = new Set(paths.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...folders]
    .sort()
    .map((folder) => {
      const { name, version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { name: string; version: string; license: string; author?: string | { name: string } };
      const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
      const by = typeof author === 'string' ? author : author?.name;
      const notice = file === undefined ? `Copyright ${by ?? 'its authors'}. Licensed under ${license}: https://spdx.org/licenses/${license}.html` : readFileSync(join(folder, file), 'utf8').trim();
      return `${name} ${version} (${license})\n\n${notice}\n`;
    })
    .join('\n\n');
}
