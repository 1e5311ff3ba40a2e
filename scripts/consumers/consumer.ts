import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** A project of somebody else, with the packed package installed. */
export interface Consumer {
  /** Its folder. */
  readonly folder: string;
  /** The packed package. */
  readonly tarball: string;
  /** Writes a file of the project. */
  readonly write: (path: string, text: string) => void;
  /** Runs Node in the project; by default the Node that runs this. Gives back what was printed. */
  readonly node: (args: readonly string[], binary?: string) => string;
  /** Runs npm in the project. */
  readonly npm: (...args: string[]) => string;
  /** Puts a tool of ours into the project, so that it need not be downloaded again. */
  readonly link: (tool: string) => void;
  /** Deletes the project. */
  readonly remove: () => void;
}

/** Packs the package as it is built and installs it into an empty project, with nothing else in it. */
export function createConsumer(): Consumer {
  const folder = mkdtempSync(join(tmpdir(), 'rehab-rules-consumer-'));
  const run = (command: string, args: readonly string[]): string => execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  const npm = (...args: string[]): string => run('npm', args);
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const [{ filename }] = JSON.parse(npm('pack', root, '--json', '--ignore-scripts')) as [{ filename: string }];
  write('package.json', JSON.stringify({ private: true, type: 'module' }));
  npm('install', '--no-audit', '--no-fund', '--loglevel=error', join(folder, filename));
  return {
    folder,
    tarball: join(folder, filename),
    write,
    npm,
    node: (args, binary = process.execPath) => run(binary, args),
    link: (tool) => {
      const place = join(folder, 'node_modules', tool);
      mkdirSync(dirname(place), { recursive: true });
      if (!existsSync(place)) symlinkSync(join(root, 'node_modules', tool), place, 'junction');
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
