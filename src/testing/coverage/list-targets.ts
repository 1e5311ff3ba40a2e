import type { IssuePath } from '../../issue/issue.js';
import type { Leaf } from '../../rule-set/condition.js';
import { conditionsOf } from '../../rule-set/conditions-of.js';
import { leavesOf } from '../../rule-set/derivation-sources.js';
import type { Fact } from '../../rule-set/fact.js';
import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import type { ResolvedConditions } from '../../rule-set/resolve.js';
import type { NodeKey, Resolved } from '../../rule-set/resolved.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { Outcome } from '../../snapshot/possible.js';
import type { ConditionTarget, ThresholdTarget } from './coverage-target.js';
import { sidesOf, type Side } from './threshold-sides.js';

/** A target with what decides whether it was seen. */
export type ListedTarget =
  | { readonly target: ConditionTarget; readonly key: NodeKey }
  | { readonly target: ThresholdTarget; readonly side: Side };

const outcomes: readonly Outcome[] = ['met', 'unmet', 'unknown'];

/** Everything that the scenarios of a rule set should show. */
export function listTargets<S extends object>({ data, conditions }: RuleSet<S>): ListedTarget[] {
  const nodes = conditionsOf(data).map(({ key, path }) => ({ key, path }));
  // Copies of criteria over fresher values count with their criterion; the gate over them is one of its own.
  if (conditions.nodes.has('running:start')) nodes.push({ key: 'running:start', path: ['running', 'startMaxAgeDays'] });
  const listed = nodes.flatMap(({ key, path }): ListedTarget[] => {
    const described = describeNode(data, key);
    return outcomes.map((wanted) => ({ target: { ...described, path, wanted }, key }));
  });
  return [...listed, ...thresholds(data, conditions)];
}

function describeNode(data: RuleSetData, key: NodeKey): Pick<ConditionTarget, 'kind' | 'id' | 'label'> {
  const [sort = '', id = ''] = key.split(':');
  const labelIn = (entries: Readonly<Record<string, { readonly label: string }>> | undefined): string => entries?.[id]?.label ?? id;
  switch (sort) {
    case 'phase':
      return { kind: 'gate', id, label: labelIn(data.phases) };
    case 'underHold':
      return { kind: 'gate', id: 'under a hold', label: data.underHold.label };
    case 'running': {
      const label = data.running?.label ?? id;
      if (id === 'progress') return { kind: 'ladder', id, label: `${label}, progress` };
      return { kind: 'gate', id: id === 'start' ? 'running, to start' : 'running', label: id === 'start' ? `${label}, to start` : label };
    }
    case 'level':
      return { kind: 'ladder', id, label: labelIn(data.running?.levels) };
    case 'exercise':
      return { kind: 'exercise', id, label: data.exercises[id]?.name ?? id };
    case 'hold':
      return { kind: 'hold', id, label: labelIn(data.holds) };
    case 'setback':
      return { kind: 'setback', id, label: labelIn(data.setbacks) };
    case 'warning':
      return { kind: 'warning', id, label: labelIn(data.warnings) };
    case 'advice':
      return { kind: 'advice', id, label: labelIn(data.advice) };
    default:
      return { kind: 'criterion', id, label: labelIn(data.criteria) };
  }
}

/** Every comparison once, however often it stands in the rule set. */
function thresholds(data: RuleSetData, { nodes, reads }: ResolvedConditions): ListedTarget[] {
  const found = new Map<string, { readonly leaf: Leaf; readonly path: IssuePath }>();
  const add = (leaf: Leaf, path: IssuePath): void => {
    const key = JSON.stringify([leaf.fact, leaf.operator, leaf.value]);
    if (!found.has(key)) found.set(key, { leaf, path });
  };
  const visit = (condition: Resolved, path: IssuePath): void => {
    if (condition.kind === 'fact') add(condition.leaf, path);
    else if (condition.kind !== 'criterion') condition.parts.forEach((part, i) => visit(part, [...path, condition.kind, i]));
  };
  for (const { key, path } of conditionsOf(data)) visit(nodes.get(key) as Resolved, path);
  for (const [id, { derived }] of Object.entries(data.facts)) {
    if (derived === undefined || !('count' in derived) || !reads.has(id)) continue;
    derived.count.forEach((sign, i) => {
      leavesOf(sign).forEach((leaf, j) => add(leaf, ['facts', id, 'derived', 'count', i, ...('any' in sign ? ['any', j] : [])]));
    });
  }
  return [...found.values()].flatMap(({ leaf, path }) => {
    const { fact: id, operator, value } = leaf;
    const fact = data.facts[id] as Fact;
    return sidesOf(fact, leaf).map((side): ListedTarget => {
      const wanted = { side: side.side, value: side.value, limit: side.limit };
      return { target: { kind: 'threshold', fact: id, label: fact.label, path, operator, threshold: value, unit: fact.unit ?? null, wanted }, side };
    });
  });
}
