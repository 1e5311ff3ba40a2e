import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runHere } from '../support/run-cli.js';

const page = readFileSync('docs/replay.md', 'utf8');
const blocks = [...page.matchAll(/```text\n([\s\S]*?)```/g)].map(([, block]) => block!);
const shown = ['cohort-summary.txt', 'cohort-comparison.txt'].map((name) => readFileSync(`tests/cli/snapshots/${name}`, 'utf8')).join('');

describe('the page about cohorts', () => {
  // What a call prints to standard output is tested with all other pages.
  it('shows what the first call tells on standard error', async () => {
    const [, call] = /```sh\nnpx rehab-rules (.*)\n```/.exec(page)!;
    expect(blocks).toContain((await runHere(call!.split(' '))).stderr);
  });

  it.each(blocks.filter((block) => block.startsWith('  ')))('shows a part of a summary as it is: %s', (block) => expect(shown).toContain(block));

  it('shows a header that can be read', async () => {
    const csv = blocks.find((block) => block.startsWith('id,site,assessedOn'))!;
    const { code } = await runHere(['replay', '-', '--input-format', 'csv', '--carry', 'site'], csv);
    expect(code).toBe(0);
  });

  it('shows a line that can be read', async () => {
    const [, line] = /```json\n(\{ "id": "A-1".*)\n```/.exec(page)!;
    expect((await runHere(['replay', '-'], line)).code).toBe(0);
  });

  it('reckons right how long a billion snapshots take', () => {
    const seconds = { s: 1, min: 60, h: 3600, hours: 3600 } as const;
    const rows = [...page.matchAll(/^\| ([\d,]+) a second \| (.+?) \| (.+?) \| (.+?) \|$/gm)];
    expect(rows).toHaveLength(4);
    for (const [, rate, ...cells] of rows) {
      [8, 64, 1024].forEach((cores, i) => {
        const told = [...cells[i]!.matchAll(/(\d+) (s|min|hours|h)\b/g)].reduce((sum, [, amount, unit]) => sum + Number(amount) * seconds[unit as keyof typeof seconds], 0);
        const exact = 1e9 / (Number(rate!.replaceAll(',', '')) * cores);
        expect(Math.abs(told - exact) / exact).toBeLessThan(0.03);
      });
    }
  });
});
