import { tallier } from '../../replay/tally.js';
import { fileName } from '../content/read-bytes.js';
import type { Ending } from '../ending.js';
import type { Shell } from '../shell.js';
import type { Checkpoint, Reached } from './output/checkpoint.js';
import { sinkTo, type Sink } from './output/sink.js';
import type { RuleSets } from './prepare.js';
import { renderCohort } from './report/render-cohort.js';
import type { ReplayEnd } from './replay.js';
import type { Settings } from './settings.js';
import type { Telling } from './telling.js';

/** What a run has open. */
export interface Open {
  readonly rows: Sink;
  readonly rejects: Sink;
  readonly checkpoint: Checkpoint | null;
}

/** Ends a run: its files get their names, stay unfinished to go on later, or disappear. */
export async function finish({ why, reached }: ReplayEnd, open: Open, settings: Settings, rules: RuleSets, telling: Telling, shell: Shell): Promise<Ending> {
  const { rows, rejects, checkpoint } = open;
  switch (why) {
    case 'stopped':
      await Promise.all([rows.close(), rejects.close()]);
      telling.stopped(reached);
      return 'interrupted';
    case 'rejected':
      await Promise.all([rows.discard(), rejects.discard(), checkpoint?.remove()]);
      telling.end(reached);
      return 'findings';
    case 'end-of-input':
      await writeSummary(reached, rows, settings, rules, shell);
      await rejects.finish();
      await rows.finish();
      await checkpoint?.remove();
      telling.end(reached);
      return reached.rejected > settings.maxRejects ? 'findings' : 'answered';
  }
}

async function writeSummary({ tally, answered, rejected }: Reached, rows: Sink, { file, summary }: Settings, { ruleSet, against }: RuleSets, shell: Shell): Promise<void> {
  if (summary === null || tally === null) return;
  const report = tallier(ruleSet, against).report(tally);
  const text = renderCohort(summary.format, report, { cohort: fileName(file), lines: answered + rejected, answered, rejected }, shell);
  if (summary.out === undefined) return rows.write(text);
  const sink = await sinkTo(summary.out, shell);
  await sink.write(text);
  await sink.finish();
}
