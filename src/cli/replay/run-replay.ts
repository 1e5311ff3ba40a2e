import { availableParallelism } from 'node:os';
import packageJson from '../../../package.json' with { type: 'json' };
import { rowHeader } from '../../replay/rows.js';
import { tallier } from '../../replay/tally.js';
import type { Ending } from '../ending.js';
import { issuesInText } from '../findings/issues-in-text.js';
import { Refusal } from '../refusal.js';
import type { Shell } from '../shell.js';
import { openCohort, type Cohort } from './cohort.js';
import { batches } from './input/batches.js';
import { Checkpoint, type Call, type Reached } from './output/checkpoint.js';
import { nowhere, sinkTo } from './output/sink.js';
import { finish } from './finish.js';
import { loadRuleSets, type RuleSets } from './prepare.js';
import { replay } from './replay.js';
import type { Settings } from './settings.js';
import { Telling } from './telling.js';
import { crewOf } from './work/crew.js';
import { layoutOf, type Task } from './work/task.js';

/** A crash loses at most the work of this time. */
const checkpointEveryMs = 2000;
/** Reading the rule set once more takes a thread longer than answering less than this. */
const bytesWorthAThread = 4 * 1024 * 1024;

/** Answers a cohort. */
export async function runReplay(settings: Settings, shell: Shell): Promise<Ending> {
  const { err, colors, stdin } = shell;
  const rules = await loadRuleSets(settings, stdin);
  err(issuesInText(rules.issues, colors));
  if (!rules.ok) return 'findings';
  const cohort = await openCohort(settings, rules.value, stdin);
  err(issuesInText(cohort.issues, colors));
  if (!cohort.ok) {
    const isUnknown = cohort.issues.some(({ code }) => code === 'unknown-fact');
    if (isUnknown) err('A column that is no fact is copied into the output when it is named: --carry site,person\n');
    return 'findings';
  }
  return run(settings, rules.value, cohort.value, shell);
}

async function run(settings: Settings, rules: RuleSets, cohort: Cohort, shell: Shell): Promise<Ending> {
  const { out, resume, strict, writing, summary } = settings;
  const { ruleSet, against } = rules;
  const task: Task = { reading: cohort.reading, writing, summarize: summary !== null, keepRejects: settings.rejects !== undefined };
  const { size } = cohort.input;
  if (resume && size === null) throw new Refusal('usage', '--resume cannot go on with a pipe, which starts anew each time');
  const checkpoint = out === undefined || size === null ? null : new Checkpoint(out, callOf(settings, rules, cohort));
  const earlier = resume ? ((await checkpoint?.load()) ?? null) : null;
  const from: Reached = earlier ?? { place: cohort.start, answered: 0, rejected: 0, outLength: 0, rejectsLength: 0, tally: summary === null ? null : tallier(ruleSet, against).start() };

  const rows = await sinkTo(out, shell, from.outLength);
  const rejects = settings.rejects === undefined ? nowhere : await sinkTo(settings.rejects, shell, from.rejectsLength);
  if (earlier === null && writing !== null) await rows.write(rowHeader(layoutOf(writing, ruleSet, against)));

  const crew = crewOf(settings.jobs ?? jobsFor(size, from.place.offset), size === null, task, ruleSet, against);
  const telling = new Telling(settings, shell, from, size);
  let isStopped = false;
  const endListening = checkpoint === null ? undefined : shell.onInterrupt?.(() => (isStopped = true));
  try {
    const end = await replay({
      batches: batches(cohort.from(from.place), cohort.joiner),
      crew,
      rows,
      rejects,
      checkpoint,
      checkpointEvery: checkpointEveryMs,
      from,
      strict,
      isStopped: () => isStopped,
      onWritten: (outcome, reached) => telling.written(outcome, reached),
    });
    return await finish(end, { rows, rejects, checkpoint }, settings, rules, telling, shell);
  } finally {
    endListening?.();
    await crew.close();
  }
}

/** As many threads as there are cores, as far as there is work for them. */
function jobsFor(size: number | null, done: number): number {
  const cores = availableParallelism();
  return size === null ? cores : Math.max(1, Math.min(cores, Math.floor((size - done) / bytesWorthAThread)));
}

/** Everything that decides what is written, so that only the same run goes on. */
function callOf({ input: reading, rejects, summary, writing }: Settings, { ruleSet, against }: RuleSets, { input }: Cohort): Call {
  return {
    'the version of this tool': packageJson.version,
    'the rule set': ruleSet.digest,
    'the second rule set': against?.digest ?? null,
    'the size of the cohort': input.size,
    'the last change of the cohort': input.changed,
    'the input': JSON.stringify(reading),
    'the output': JSON.stringify(writing),
    'the summary': JSON.stringify(summary),
    'the file of rejects': rejects ?? null,
  };
}
