import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Consumer } from './consumer.js';
import type { Tally } from './tally.js';

const list = new URL('packed-files.txt', import.meta.url);

/** The files of the package are the committed list; names that the build makes up from contents stand there as a pattern. */
export async function checkPackedFiles({ folder }: Consumer, tally: Tally, update: boolean): Promise<void> {
  const installed = join(folder, 'node_modules/rehab-rules');
  const paths = readdirSync(installed, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(installed, path)).isFile())
    .map((path) => path.replaceAll('\\', '/').replace(/^(dist\/.*)-[\w-]{8}\.((?:d\.)?c?[jt]s)$/, '$1-*.$2'));
  const found = [...new Set(paths)].sort();
  if (update) writeFileSync(list, `${found.join('\n')}\n`);
  await tally.check('the package holds the files of scripts/consumers/packed-files.txt', () => {
    const wanted = readFileSync(list, 'utf8').trim().split('\n');
    const lines = [
      ...wanted.filter((path) => !found.includes(path)).map((path) => `- ${path}`),
      ...found.filter((path) => !wanted.includes(path)).map((path) => `+ ${path}`),
    ];
    if (lines.length > 0) throw new Error(`${lines.join('\n')}\nIf this is meant: npm run check:consumers -- --update-files`);
  });
  await tally.check('no scenarios and no API site are in the package', () => {
    const wrong = found.filter((path) => /^rules\/.*scenarios|^docs\/api/.test(path));
    if (wrong.length > 0) throw new Error(wrong.join('\n'));
  });
}
