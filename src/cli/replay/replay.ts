import { addTally } from '../../replay/tally.js';
import type { Batch } from './input/batches.js';
import type { Checkpoint, Reached } from './output/checkpoint.js';
import type { Sink } from './output/sink.js';
import type { Crew } from './work/crew.js';
import type { Outcome } from './work/outcome.js';

/** What a replay reads, who works on it, and where it goes. */
export interface Replay {
  readonly batches: AsyncIterable<Batch>;
  readonly crew: Crew;
  readonly rows: Sink;
  readonly rejects: Sink;
  /** Where to keep how far it came; null when that is of no use. */
  readonly checkpoint: Checkpoint | null;
  /** Milliseconds between two checkpoints. */
  readonly checkpointEvery: number;
  /** How far an earlier run came, or the start. */
  readonly from: Reached;
  /** Whether to end at the first rejected line. */
  readonly strict: boolean;
  /** Whether it was asked to stop. */
  readonly isStopped: () => boolean;
  /** Hears of every batch that is written, in order. */
  readonly onWritten: (outcome: Outcome, reached: Reached) => void;
}

/** How far a replay came, and why it ended there. */
export interface ReplayEnd {
  readonly why: 'end-of-input' | 'stopped' | 'rejected';
  readonly reached: Reached;
}

/** Answers every line in order; as many at once as the crew can take, and no more, so that the memory stays the same. */
export async function replay({ batches, crew, rows, rejects, checkpoint, checkpointEvery, from, strict, isStopped, onWritten }: Replay): Promise<ReplayEnd> {
  const underWay: { readonly batch: Batch; readonly outcome: Promise<Outcome> }[] = [];
  let reached = from;
  let nextSave = Date.now() + checkpointEvery;

  const save = async (): Promise<void> => {
    // What the checkpoint says must be on the disk before it says so.
    await Promise.all([rows.sync(), rejects.sync()]);
    await checkpoint?.save(reached);
    nextSave = Date.now() + checkpointEvery;
  };

  const writeFirst = async (): Promise<void> => {
    const next = underWay.shift();
    if (next === undefined) return;
    const outcome = await next.outcome;
    if (!strict || outcome.rejected === 0) await rows.write(outcome.rows);
    await rejects.write(outcome.rejects);
    if (reached.tally !== null && outcome.tally !== null) addTally(reached.tally, outcome.tally);
    reached = {
      ...reached,
      place: next.batch.end,
      answered: reached.answered + outcome.answered,
      rejected: reached.rejected + outcome.rejected,
      outLength: rows.length,
      rejectsLength: rejects.length,
    };
    onWritten(outcome, reached);
    if (checkpoint !== null && Date.now() >= nextSave) await save();
  };

  const isOver = (): boolean => isStopped() || (strict && reached.rejected > 0);

  let isCut = false;
  for await (const batch of batches) {
    const outcome = crew.work(batch.lines);
    // A later batch may fail while an earlier one is waited for; that is told when its turn comes.
    outcome.catch(() => undefined);
    underWay.push({ batch, outcome });
    if (underWay.length >= crew.capacity) await writeFirst();
    isCut = isOver();
    if (isCut) break;
  }
  while (underWay.length > 0 && !(strict && reached.rejected > 0)) await writeFirst();
  if (strict && reached.rejected > 0) return { why: 'rejected', reached };
  if (!isCut) return { why: 'end-of-input', reached };
  await save();
  return { why: 'stopped', reached };
}
