import { problem, type Issue, type IssuePath } from '../issue/issue.js';
import type { Names } from './names.js';
import type { RuleSetData } from './rule-set.js';

/** The listed orders name everything exactly once, and only the first phase is open to everybody. */
export function checkOrders(data: RuleSetData, names: Names): Issue[] {
  const issues = data.phaseOrder.length === 0 ? [] : orderIssues('phase', data.phaseOrder, names.phases, ['phaseOrder']);
  if (data.running !== undefined) {
    issues.push(...orderIssues('level', data.running.levelOrder, names.levels, ['running', 'levelOrder']));
  }
  data.phaseOrder.forEach((phase, i) => {
    const entry = data.phases[phase]?.entry;
    if (!Object.hasOwn(data.phases, phase)) return;
    if (i === 0 && entry !== undefined) issues.push(problem('entry-on-first', ['phases', phase, 'entry'], { phase }));
    if (i > 0 && entry === undefined) issues.push(problem('entry-missing', ['phases', phase], { phase }));
  });
  // A clinician's decision names a phase, `running` or a reviewable hold; one name must not open two things.
  const open = [...data.phaseOrder, 'running'];
  for (const [id, { reviewable }] of Object.entries(data.holds)) {
    if (reviewable && open.includes(id)) issues.push(problem('override-clash', ['holds', id], { id }));
  }
  if (data.phaseOrder.includes('running')) issues.push(problem('override-clash', ['phases', 'running'], { id: 'running' }));
  return issues;
}

function orderIssues(kind: string, order: readonly string[], names: ReadonlySet<string> | null, path: IssuePath): Issue[] {
  if (names === null) return [];
  const unlisted = [...names]
    .filter((id) => !order.includes(id))
    .map((id) => problem('order-mismatch', path, { kind, id, problem: 'not-listed' }));
  const misplaced = order.flatMap((id, i) => {
    if (!names.has(id)) {
      return [problem('order-mismatch', [...path, i], { kind, id, problem: 'not-defined' })];
    }
    return order.indexOf(id) === i ? [] : [problem('order-mismatch', [...path, i], { kind, id, problem: 'listed-twice' })];
  });
  return [...unlisted, ...misplaced];
}
