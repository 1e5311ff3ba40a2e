import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import pc from 'picocolors';
import { run } from '../../src/cli/run.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What one run of the command line left behind. */
export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the bin entry as a process of its own, as a user would. */
export async function runBin(args: readonly string[], options: { stdin?: string; env?: NodeJS.ProcessEnv } = {}): Promise<CliResult> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
    cwd: root,
    env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: undefined, ...options.env },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  child.stdin.on('error', () => undefined);
  child.stdin.end(options.stdin ?? '');
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
}

/** Runs the command line inside this process, without a terminal. */
export async function runHere(args: readonly string[], stdin: string | Uint8Array = '', today = '2026-03-01'): Promise<CliResult> {
  let stdout = '';
  let stderr = '';
  const code = await run(args, {
    stdin: (async function* () {
      yield await Promise.resolve(stdin);
    })(),
    out: (text) => (stdout += text),
    err: (text) => (stderr += text),
    width: 80,
    colors: pc.createColors(false),
    today,
  });
  return { code, stdout, stderr };
}
