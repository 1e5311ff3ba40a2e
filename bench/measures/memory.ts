import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Measure } from './measure.js';

const linesOfAPerson = 12;
const everyMs = 1000;

/** Memory and rate of a replay of many lines through the command line, disk and streams included. */
export async function measureMemory(dist: string, lines: number): Promise<Measure> {
  const folder = mkdtempSync(join(tmpdir(), 'rehab-rules-'));
  const cohort = join(folder, 'cohort.ndjson');
  try {
    execFileSync(process.execPath, [`${dist}/cli.js`, 'synthesize', '--people', String(Math.ceil(lines / linesOfAPerson)), '--out', cohort]);
    const began = Date.now();
    const run = spawn(process.execPath, [`${dist}/cli.js`, 'replay', cohort, '--jobs', '1', '--out', join(folder, 'rows.ndjson')], { stdio: ['ignore', 'ignore', 'pipe'] });
    let told = '';
    run.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
    const seen: number[] = [];
    const watch = setInterval(() => seen.push(memoryOf(run.pid as number)), everyMs);
    const code = await new Promise((resolve) => run.on('exit', resolve));
    clearInterval(watch);
    if (code !== 0) throw new Error(told);
    const answered = Number(/([\d,]+) answered/.exec(told)?.[1]?.replaceAll(',', ''));
    const at = (share: number): number => seen[Math.floor(share * (seen.length - 1))] ?? NaN;
    const one = (name: string, value: number, unit: string): Measure['figures'][number] => ({ name, value: { median: value, low: value, high: value }, unit });
    const most = Math.max(...seen);
    return {
      title: 'Memory of a long replay',
      notes: [`${answered.toLocaleString('en')} synthetic lines through \`rehab-rules replay --jobs 1\`, resident memory of the process.`],
      figures: [one('at 10 % of the time', at(0.1), 'MB'), one('at 50 %', at(0.5), 'MB'), one('at 90 %', at(0.9), 'MB'), one('rate', (1000 * answered) / (Date.now() - began), 'lines a second')],
      comparisons: [{ name: 'at most', value: { median: most, low: most, high: most }, unit: 'MB', aim: { kind: 'at most', limit: 200 } }],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Memory of a process in MB, as the system counts it. */
function memoryOf(pid: number): number {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
  } catch {
    // It has just ended.
    return 0;
  }
}
