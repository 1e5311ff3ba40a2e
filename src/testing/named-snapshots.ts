import { problem, type Issue, type IssuePath } from '../issue/issue.js';
import type { RelatedPlace } from '../issue/related.js';
import type { Content } from '../json/content.js';
import type { RuleSet } from '../rule-set/parse-rule-set.js';
import { parseSnapshot } from '../snapshot/parse-snapshot.js';
import type { ReadScenario } from './read-scenario.js';
import type { ScenarioStructure } from './scenario-structure.js';

/** The content of a scenario file, and the way back to its places. */
export interface UnderstoodFile extends ScenarioStructure {
  readonly name: string;
  readonly place: Content['place'];
  /** False for a file that lies beside the tested ones: its snapshots are used, but it is not checked. */
  readonly own: boolean;
}

/** A snapshot that scenarios start from. */
export interface NamedSnapshot {
  readonly snapshot: ReadScenario['snapshot'];
  /** Whether the finding is one about this snapshot, which was told already. */
  readonly isTold: (issue: Issue) => boolean;
  readonly at: RelatedPlace;
}

/** Gathers the named snapshots of all files and says what is wrong with them. */
export function namedSnapshots<S extends object>(ruleSet: RuleSet<S>, files: readonly UnderstoodFile[]): { snapshots: Map<string, NamedSnapshot>; issues: Issue[] } {
  const snapshots = new Map<string, NamedSnapshot>();
  const issues: Issue[] = [];
  for (const { file, isSound, place, own } of files) {
    for (const [name, snapshot] of Object.entries(file.snapshots ?? {})) {
      const path = ['snapshots', name];
      const first = snapshots.get(name);
      if (first !== undefined) {
        if (own) issues.push(place(definedTwice('snapshots', name, path, first.at)));
        continue;
      }
      const faults = own && isSound(path) ? snapshotErrors(ruleSet, snapshot) : [];
      issues.push(...faults.map((issue) => place({ ...issue, path: [...path, ...issue.path] })));
      const told = new Set(faults.map(identity));
      snapshots.set(name, { snapshot, isTold: (issue) => told.has(identity(issue)), at: placeOf(place, path) });
    }
  }
  return { snapshots, issues };
}

/** What makes a snapshot unusable. Warnings do not count: a scenario may leave out a measurement to show what follows. */
export function snapshotErrors<S extends object>(ruleSet: RuleSet<S>, snapshot: ReadScenario['snapshot']): Issue[] {
  return parseSnapshot(ruleSet, snapshot as unknown as S).issues.filter(({ severity }) => severity === 'error');
}

/** The finding that a name stands for two things. */
export function definedTwice(collection: string, id: string, path: IssuePath, first: RelatedPlace): Issue {
  return { ...problem('duplicate-definition', path, { collection, id }), related: [first] };
}

/** Where a part of a file stands; any finding about it would lead there. */
export function placeOf(place: Content['place'], path: IssuePath): RelatedPlace {
  const { file, line, column } = place(problem('expects-nothing', path, null));
  const inText = line === undefined || column === undefined ? {} : { line, column };
  return { role: 'other', path, ...(file === undefined ? {} : { file }), ...inText };
}

function identity({ code, path, args }: Issue): string {
  return JSON.stringify([code, path, args]);
}
