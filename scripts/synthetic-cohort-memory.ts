// Replays a synthetic cohort of about a million lines and tells how much memory it takes, now and at most, and how fast it is.
// Usage: npm run build && npx tsx scripts/synthetic-cohort-memory.ts [lines] [jobs] [further options of replay]
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const [lines = '1000000', jobs = '1', ...options] = process.argv.slice(2);
const linesOfAPerson = 12;
const folder = mkdtempSync(join(tmpdir(), 'rehab-rules-'));
const cohort = join(folder, 'cohort.ndjson');
const everyMs = 1000;

/** Memory of a process in MB, as the system counts it. */
function memoryOf(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024;
}

try {
  const people = String(Math.ceil(Number(lines) / linesOfAPerson));
  execFileSync(process.execPath, ['dist/cli.js', 'synthesize', '--people', people, '--out', cohort], { stdio: 'inherit' });
  console.log(`${(statSync(cohort).size / 1e6).toFixed(0)} MB, ${jobs} ${jobs === '1' ? 'job' : 'jobs'}`);

  const began = Date.now();
  const run = spawn(process.execPath, ['dist/cli.js', 'replay', cohort, '--jobs', jobs, '--out', join(folder, 'rows.ndjson'), ...options], { stdio: ['ignore', 'inherit', 'pipe'] });
  let told = '';
  run.stderr.setEncoding('utf8').on('data', (text: string) => (told += text));
  const seen: number[] = [];
  const watch = setInterval(() => seen.push(memoryOf(run.pid!)), everyMs);
  const code = await new Promise((resolve) => run.on('exit', resolve));
  clearInterval(watch);

  const seconds = (Date.now() - began) / 1000;
  const answered = Number(/([\d,]+) answered/.exec(told)?.[1]?.replaceAll(',', ''));
  const at = (share: number): string => `${(seen[Math.floor(share * (seen.length - 1))] ?? 0).toFixed(0)} MB`;
  console.log(`${told.trim()} (exit code ${String(code)})`);
  console.log(`${seconds.toFixed(0)} s, ${(answered / seconds).toFixed(0)} a second`);
  console.log(`memory: ${at(0.1)} at 10 %, ${at(0.5)} at 50 %, ${at(0.9)} at 90 %; at most ${Math.max(...seen).toFixed(0)} MB`);
} finally {
  rmSync(folder, { recursive: true });
}
