import type { Change, ChangeCause } from './change.js';

/** How often each change was seen, by kind and what changed. Plain data, so it can be kept, sent and added up. */
export type ChangeCounts = Record<string, ChangeCount>;

/** How often one change was seen. */
interface ChangeCount {
  snapshots: number;
  /** Snapshots by cause: `criterion some-id unmet`. */
  readonly causes: Record<string, number>;
  /** Ids of the first snapshots. */
  readonly examples: (string | number)[];
}

const mostExamples = 3;

/** Counts one change of one snapshot. */
export function addChange(to: ChangeCounts, { kind, what, causes }: Change, id: string | number): void {
  const count = entryOf(to, `${kind} ${what}`);
  count.snapshots += 1;
  for (const cause of new Set(causes.map(causeKey))) count.causes[cause] = (count.causes[cause] ?? 0) + 1;
  if (count.examples.length < mostExamples) count.examples.push(id);
}

/** Adds counts of snapshots that come after those counted so far. */
export function addChangeCounts(to: ChangeCounts, more: ChangeCounts): void {
  for (const [key, { snapshots, causes, examples }] of Object.entries(more)) {
    const count = entryOf(to, key);
    count.snapshots += snapshots;
    for (const [cause, seen] of Object.entries(causes)) count.causes[cause] = (count.causes[cause] ?? 0) + seen;
    count.examples.push(...examples.slice(0, mostExamples - count.examples.length));
  }
}

function entryOf(counts: ChangeCounts, key: string): ChangeCount {
  return (counts[key] ??= { snapshots: 0, causes: {}, examples: [] });
}

function causeKey({ kind, id, outcome }: ChangeCause): string {
  return `${kind} ${id} ${outcome}`;
}
