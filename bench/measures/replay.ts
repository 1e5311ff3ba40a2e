import { entriesInJson } from '../../src/replay/synthetic/entry-lines.js';
import type { CohortParameters } from '../../src/replay/synthetic/parameters.js';
import { synthesize } from '../../src/replay/synthetic/synthesize.js';
import { defaultColumns } from '../../src/replay/columns.js';
import { replayer } from '../../src/replay/replayer.js';
import type { RuleSet } from '../../src/rule-set/parse-rule-set.js';
import { planOf } from '../../src/cli/replay/work/task.js';
import type { Measure } from './measure.js';
import { perSnapshot, timeRounds, type RoundOptions } from './time-rounds.js';

const people = 40;
const replay = 'replay, lines to lines, one job';
const json = 'JSON.parse and JSON.stringify of the same lines';

/** Lines of NDJSON to lines of NDJSON, beside what any program that reads and writes JSON has to do. */
export async function measureReplay(ruleSet: RuleSet, parameters: CohortParameters, options: RoundOptions): Promise<Measure> {
  const lines = [...synthesize(parameters, ruleSet.data, people, 2)].map((entry, i) => ({ number: i + 1, text: entriesInJson.line(entry).trimEnd() }));
  const task = { reading: { format: 'ndjson' }, writing: { format: 'ndjson', columns: defaultColumns, carry: null }, summarize: false, keepRejects: false } as const;
  const work = replayer(planOf(task, ruleSet, null));
  const { answered, rejects } = work(lines);
  if (answered !== lines.length) throw new Error(`${rejects.length} lines of the benchmark were rejected`);
  const rounds = await timeRounds(
    [
      { name: replay, pass: () => work(lines).rows.length },
      { name: json, pass: () => lines.reduce((sum, { text }) => sum + JSON.stringify(JSON.parse(text)).length, 0) },
    ],
    options,
  );
  const bytes = lines.reduce((sum, { text }) => sum + text.length, 0) / lines.length;
  return {
    title: 'Replay',
    notes: [
      `${lines.length} synthetic lines of ${Math.round(bytes)} bytes. Out come the columns that \`replay\` writes by itself: ${defaultColumns.join(', ')}.`,
      'Disk and streams are left out on both sides. JSON.stringify writes the whole line again, which is more text than the answer.',
    ],
    figures: [replay, json].map((name) => ({ name, value: perSnapshot(rounds.time(name), lines.length), unit: 'µs' })),
    comparisons: [{ name: `rate of ${replay}, against ${json}`, value: rounds.ratio(json, replay), unit: 'times the rate', aim: { kind: 'at least', limit: 0.5 } }],
  };
}
