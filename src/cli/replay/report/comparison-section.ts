import { changeKinds, type ChangeKind } from '../../../replay/comparison/change.js';
import type { CohortChange, Comparison, CountedCause } from '../../../replay/comparison/comparison.js';
import { inThousands } from '../output/progress-line.js';
import type { ChangeList, CohortSection } from './cohort-page.js';

const headings: Readonly<Record<ChangeKind, string>> = {
  'phase-later': 'A later phase',
  'phase-earlier': 'An earlier phase',
  'running-more': 'Running, or a higher level',
  'running-less': 'No running, or a lower level',
  'hold-new': 'New holds',
  'hold-lifted': 'Holds that are gone',
  'exercise-gained': 'Exercises gained',
  'exercise-lost': 'Exercises lost',
};

const outcomeWords = { met: 'met', unmet: 'not met', unknown: 'unknown' } as const;
const mostCauses = 5;

/** What comes out otherwise under the second rule set, with what makes the difference. */
export function comparisonSection({ ruleSet, against, snapshots, changed, changes }: Comparison): CohortSection {
  return {
    heading: `What changes under ${against.id}`,
    note: `Compared with ${ruleSet.id}; ${inThousands(changed)} of ${inThousands(snapshots)} snapshots change. The reasons are those of the rule set that is stricter there; one snapshot may have several.`,
    tables: [],
    changes: changeKinds.map((kind) => listOf(kind, changes)).filter((list) => list.changes.length > 0),
  };
}

function listOf(kind: ChangeKind, changes: readonly CohortChange[]): ChangeList {
  const own = changes.filter((change) => change.kind === kind);
  return { heading: headings[kind], changes: own.map(({ label, snapshots, causes, examples }) => ({ label, snapshots, because: because(causes), examples })) };
}

function because(causes: readonly CountedCause[]): string[] {
  const more = causes.length - mostCauses;
  return [...causes.slice(0, mostCauses).map(inWords), ...(more > 0 ? [`and ${more} more; the JSON has all`] : [])];
}

function inWords({ kind, label, outcome, snapshots }: CountedCause): string {
  const count = ` (${inThousands(snapshots)})`;
  switch (kind) {
    case 'criterion':
    case 'fact':
      return `${label}: ${outcomeWords[outcome]}${count}`;
    case 'hold':
    case 'setback':
      return `${kind} ${label}${outcome === 'unknown' ? ', not answered' : ''}${count}`;
    case 'phase':
      return `the phase ${label} is not reached${count}`;
    case 'level':
      return `the running level ${label} is not reached${count}`;
    case 'rule-set':
      return `${label} does not have it${count}`;
  }
}
