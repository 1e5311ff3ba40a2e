import type { RuleSetIdentity } from '../../decide/guidance.js';
import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import { criterionLabel } from '../summary/summary-of.js';
import { changeKinds, type ChangeCause, type ChangeKind } from './change.js';
import { noRunning } from './changes.js';
import type { ChangeCounts } from './change-counts.js';
import type { CohortChange, Comparison, CountedCause } from './comparison.js';

/** Puts counted changes into the comparison that they stand for. */
export function comparisonOf(ruleSet: RuleSet, against: RuleSet, snapshots: number, changed: number, counts: ChangeCounts): Comparison {
  const names = (pick: (data: RuleSet['data']) => string | undefined, id: string): string => pick(ruleSet.data) ?? pick(against.data) ?? id;

  const labelOf = (kind: ChangeKind, what: string): string => {
    if (kind === 'hold-new' || kind === 'hold-lifted') return names(({ holds }) => holds[what]?.label, what);
    if (kind === 'exercise-gained' || kind === 'exercise-lost') return names(({ exercises }) => exercises[what]?.name, what);
    const isPhase = kind === 'phase-later' || kind === 'phase-earlier';
    const phase = (id: string): string => names(({ phases }) => phases[id]?.label, id);
    const level = (id: string): string => (id === noRunning ? id : `${id} ${names(({ running }) => running?.levels[id]?.label, '')}`.trimEnd());
    return what.split(' > ').map(isPhase ? phase : level).join(' > ');
  };

  const causeLabel = ({ kind, id }: ChangeCause): string => {
    switch (kind) {
      case 'criterion':
        return Object.hasOwn(ruleSet.data.criteria, id.split('@')[0] as string) ? criterionLabel(ruleSet.data, id) : criterionLabel(against.data, id);
      case 'fact':
        return names(({ facts }) => facts[id]?.label, id);
      case 'hold':
        return names(({ holds }) => holds[id]?.label, id);
      case 'setback':
        return names(({ setbacks }) => setbacks[id]?.label, id);
      case 'phase':
        return names(({ phases }) => phases[id]?.label, id);
      case 'level':
        return names(({ running }) => running?.levels[id]?.label, id);
      case 'rule-set':
        return id;
    }
  };

  const change = ([key, { snapshots: seen, causes, examples }]: [string, ChangeCounts[string]]): CohortChange => {
    const [kind, ...words] = key.split(' ');
    const what = words.join(' ');
    return { kind: kind as ChangeKind, what, label: labelOf(kind as ChangeKind, what), snapshots: seen, causes: Object.entries(causes).map(cause).sort(byWeight), examples };
  };

  const cause = ([key, seen]: [string, number]): CountedCause => {
    const [kind, id, outcome] = key.split(' ') as [ChangeCause['kind'], string, ChangeCause['outcome']];
    return { kind, id, outcome, label: causeLabel({ kind, id, outcome }), snapshots: seen };
  };

  return { ruleSet: identityOf(ruleSet), against: identityOf(against), snapshots, changed, changes: Object.entries(counts).map(change).sort(byKind) };
}

/** The rule set as guidance names it. */
function identityOf({ data: { id, version, title, reviewedOn }, digest }: RuleSet): RuleSetIdentity {
  return { id, version, title, digest, reviewedOn };
}

function byKind(a: CohortChange, b: CohortChange): number {
  return changeKinds.indexOf(a.kind) - changeKinds.indexOf(b.kind) || b.snapshots - a.snapshots || (a.what < b.what ? -1 : 1);
}

function byWeight(a: CountedCause, b: CountedCause): number {
  return b.snapshots - a.snapshots || (`${a.kind} ${a.id} ${a.outcome}` < `${b.kind} ${b.id} ${b.outcome}` ? -1 : 1);
}
