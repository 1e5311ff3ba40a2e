import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { chdir } from 'node:process';
import { fileURLToPath } from 'node:url';
import { runHere } from './run-cli.js';

const root = new URL('../../', import.meta.url);

/** One block of a page that a reader follows from top to bottom, beginning in an empty folder. */
export interface Step {
  /** `sh` is typed; `diff` is a change of a file; `json` stands in a file; `ts` is a program in the folder. */
  readonly kind: 'sh' | 'diff' | 'json' | 'ts';
  /** The file of a change or of a part that is shown; empty when none is named. */
  readonly file: string;
  readonly text: string;
  /** What the page says is printed. A change with it is a mistake: it is tried and taken back. */
  readonly output: string | undefined;
}

/** The blocks of a page, in order. */
export function stepsOf(page: string): Step[] {
  const blocks = [...page.matchAll(/```(\w+) ?(\S*)\n([\s\S]*?)```/g)].map(([, kind, file, text]) => ({ kind: kind!, file: file!, text: text! }));
  return blocks.flatMap(({ kind, file, text }, i): Step[] => {
    if (kind !== 'sh' && kind !== 'diff' && kind !== 'json' && kind !== 'ts') return [];
    const next = blocks[i + 1];
    return [{ kind, file, text, output: next?.kind === 'text' ? next.text : undefined }];
  });
}

/** Does what a block says, in the present folder; gives what is printed. */
export async function follow({ kind, file, text, output }: Step): Promise<string> {
  if (kind === 'sh') return type(text.trimEnd().split('\n'));
  if (kind === 'ts') return program(text);
  if (kind === 'json') return '';
  const before = readFileSync(file, 'utf8');
  writeFileSync(file, changed(before, text));
  if (output === undefined) return '';
  const printed = await type([`npx rehab-rules validate ${file}`]);
  writeFileSync(file, before);
  return printed;
}

async function type(lines: readonly string[]): Promise<string> {
  let printed = '';
  for (const line of lines) {
    const [first, ...args] = (line.split(' #')[0] ?? '').trim().split(/ +/);
    if (first === 'mkdir') mkdirSync(args[0]!);
    if (first === 'cd') chdir(args[0]!);
    if (first === 'npm' && args[0] === 'install') install();
    if (first !== 'npx') continue;
    const { code, stdout, stderr } = await runHere(args.slice(1), '', '2026-12-01');
    if (code !== 0 && code !== 2) throw new Error(`${line} ends with ${code}: ${stderr}`);
    printed += stdout + stderr;
  }
  // For readers, the bundled rules lie where they were installed.
  return printed.replaceAll(fileURLToPath(root), 'node_modules/rehab-rules/');
}

function install(): void {
  mkdirSync('node_modules');
  symlinkSync(fileURLToPath(root), 'node_modules/rehab-rules', 'dir');
}

function program(code: string): string {
  writeFileSync('app.mts', withSources(code));
  const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
  return execFileSync(process.execPath, ['--import', import.meta.resolve('tsx'), 'app.mts'], { encoding: 'utf8', env });
}

/** Imports of the package, made to lead to its source. */
function withSources(code: string): string {
  const source = (name: string): string => `'${fileURLToPath(new URL(`src/${name}.js`, root))}'`;
  return code.replaceAll("'rehab-rules'", source('index')).replaceAll(/'rehab-rules\/(\w+)'/g, (_, name: string) => source(name));
}

/** A change as people read it: lines that go, lines that come, and lines around them. */
function changed(before: string, diff: string): string {
  const lines = diff.trimEnd().split('\n');
  const side = (sign: string): string => lines.filter((line) => line.startsWith(' ') || line.startsWith(sign)).map((line) => `${line.slice(1)}\n`).join('');
  const parts = before.split(side('-'));
  if (parts.length !== 2) throw new Error(`stands there ${parts.length - 1} times, not once:\n${side('-')}`);
  return parts.join(side('+'));
}

/** A digest changes with every word of the bundled rules, so pages need not show the newest. */
export function withoutDigest(text: string): string {
  return text.replaceAll(/digest [\da-f]{12}/g, 'digest …');
}

/** What a page shows, as a pattern: a line of `…` stands for any lines, and the last lines after a mistake are left out. */
export function shownAs({ kind, output = '' }: Step): RegExp {
  const escaped = withoutDigest(output).replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll(/^…\n/gm, '(?:.*\\n)*')}${kind === 'diff' ? '' : '$'}`);
}
