import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { issueCodes } from '../../src/issue/describe-issue.js';
import { doorsOf, type Content, type Result } from './doors.js';
import type { HostileFile } from './hostile-file.js';
import { faultsOf, linesOf } from './issue-faults.js';
import { sharedState, takeEvents } from './world.js';

/** What became of a file. */
export interface Trial {
  /** Everything that must not be; empty when the tool stood its ground. */
  readonly faults: readonly string[];
  /** The codes that were told at the doors together. */
  readonly told: readonly string[];
  /** Milliseconds at each door. */
  readonly times: Readonly<Record<string, number>>;
}

const path = 'hostile.json';
const write = writeFileSync;

/** What a parser does not hand on: it keeps one of two keys, and has seen no bytes. */
const notInData = ['duplicate-key', 'not-json', 'empty-file', 'byte-order-mark'];
/** What a text does not show of its bytes, and what the library leaves to whoever finds the parents. */
const notInText = ['not-utf8', 'parent-outside'];

/** Whether a door can see what is wrong with a file. */
function canSee(code: string, { given }: Result): boolean {
  return given === 'file' || !(notInText.includes(code) || (given === 'data' && notInData.includes(code)));
}

/** Lets a file through every door for it, one after the other, in the present folder. */
export async function tryFile(file: HostileFile, enter: (door: string) => void): Promise<Trial> {
  const bytes = file.bytes();
  write(path, bytes);
  const content = contentOf(bytes);
  const before = { shared: sharedState(), disk: disk() };
  const faults: string[] = [];
  const told = new Set<string>();
  const times: Record<string, number> = {};
  for (const { name, open } of doorsOf(file, bytes.length)) {
    enter(name);
    const start = performance.now();
    try {
      const result = await open(content);
      times[name] = Math.round(performance.now() - start);
      if (result === null) continue;
      const codes = codesOf(result);
      codes.forEach((code) => told.add(code));
      const missing = file.told !== 'harmless' && canSee(file.told, result) && !codes.has(file.told) ? [`does not tell ${file.told}, but ${[...codes].join(', ') || 'nothing'}`] : [];
      const unwanted = file.told === 'harmless' ? errorsOf(result).map((code) => `refuses it: ${code}`) : [];
      faults.push(...[...missing, ...unwanted, ...faultsIn(result, content)].map((fault) => `${name}: ${fault}`));
    } catch (error) {
      faults.push(`${name}: throws ${error instanceof Error ? (error.stack ?? error.message).slice(0, 600) : String(error)}`);
    }
    faults.push(...takeEvents().map((event) => `${name}: ${event}`));
    if (sharedState() !== before.shared) faults.push(`${name}: what every object shares was changed`);
    if (disk() !== before.disk) faults.push(`${name}: something was written`);
  }
  return { faults: [...new Set(faults)].slice(0, 20), told: [...told], times };
}

function contentOf(bytes: string | Uint8Array): Content {
  let text: string | null = null;
  let data: unknown;
  try {
    text = typeof bytes === 'string' ? bytes : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    data = JSON.parse(text);
  } catch {
    // Neither is there for the doors that need it.
  }
  return { path, text, data };
}

function codesOf({ issues = [], command }: Result): ReadonlySet<string> {
  const output = command === undefined ? '' : command.stdout + command.stderr;
  const named = issueCodes.filter((code) => [`[${code}]`, `"code": "${code}"`, `"ruleId": "${code}"`, `title=${code}`].some((name) => output.includes(name)));
  return new Set([...issues.map(({ code }) => code), ...named]);
}

/** The errors of text, structure and references; those of meaning do not make a rule set unusable. */
function errorsOf({ issues = [], command }: Result): string[] {
  if (command !== undefined) return command.code === 2 && command.stdout === '' ? [command.stderr.slice(0, 300)] : [];
  const meaning = ['never-met', 'always-met', 'never-opens', 'never-fires', 'never-reached', 'worse-opens', 'source-not-findable', 'claims-clearance', 'unscreened', 'inherited-source'];
  return issues.filter(({ severity, code }) => severity === 'error' && !meaning.includes(code)).slice(0, 5).map((issue) => `${issue.code} ${JSON.stringify(issue.args).slice(0, 200)}`);
}

function faultsIn({ issues = [], command }: Result, { text }: Content): string[] {
  const lines = text === null ? null : linesOf(text);
  const faults = issues.flatMap((issue) => faultsOf(issue, lines, path));
  if (command === undefined) return faults;
  const { code, stdout, stderr, json } = command;
  // Only where nothing is left to be run, the call itself is called wrong.
  const isNothing = code === 64 && stderr.startsWith('error: there is no scenario');
  if (code !== 0 && code !== 2 && !isNothing) faults.push(`ends with ${code}: ${stderr.slice(0, 600)}`);
  // Whatever stands in a file, a terminal must not obey it.
  // eslint-disable-next-line no-control-regex
  const raw = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u.exec(json ? stderr : stdout + stderr);
  if (raw !== null) faults.push(`writes the character U+${raw[0].charCodeAt(0).toString(16)} raw`);
  if (stdout.length + stderr.length > 50_000_000) faults.push(`writes ${stdout.length + stderr.length} characters`);
  return faults;
}

/** Everything in the present folder. */
function disk(): string {
  return readdirSync('.', { recursive: true, encoding: 'utf8' })
    .map((name) => `${name} ${statSync(name).size} ${statSync(name).mtimeMs}`)
    .join('\n');
}
