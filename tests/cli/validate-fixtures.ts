import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runHere, type CliResult } from '../support/run-cli.js';

/** The rule set behind the examples of the pages: nothing is wrong with it. */
export const base = readFileSync(new URL('../../docs/checks/base.json', import.meta.url), 'utf8');

/** The head of a rule set that extends the base, on the first line. */
export const child = (id = 'clinic', parent = './base.json'): string =>
  `"extends": "${parent}", "id": "${id}", "version": "1.0.0", "title": "Clinic", "reviewedOn": "2026-02-01"`;

/** A folder that is there for one test. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'rehab-rules-'));

  /** Writes a file; text or bytes as they are, anything else as JSON. */
  write(name: string, content: string | Uint8Array | object): string {
    const path = join(this.path, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2));
    return path;
  }

  /** Runs the command on files of the folder; what it prints names them as if the folder were the present one. */
  async run(command: string, names: readonly string[], options: readonly string[] = [], stdin = ''): Promise<CliResult> {
    const { code, stdout, stderr } = await runHere([command, ...names.map((name) => (name === '-' ? name : join(this.path, name))), ...options], stdin);
    return { code, stdout: this.#short(stdout), stderr: this.#short(stderr) };
  }

  remove(): void {
    rmSync(this.path, { recursive: true });
  }

  #short(text: string): string {
    return text.replaceAll(`${this.path}/`, '').replaceAll(this.path, '.');
  }
}
