import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import type { TableShape } from './counts.js';
import { presences } from './fact-presence.js';
import { gateCriteria } from './gate-criteria.js';

/** Levels of a hold; `none` where there is none. */
export const holdLevels = ['emergency', 'urgent', 'soon', 'unanswered', 'none'] as const;
/** Every decision about running. */
export const runningDecisions = ['not-yet', 'start', 'progress', 'repeat', 'step-back', 'stop'] as const;

const one = ['snapshots'];

/** The tables that a summary counts under a rule set. The counts in a gate stand in `gate:…`, `running` being a gate too. */
export function summaryShapes(ruleSet: RuleSet): Readonly<Record<string, TableShape>> {
  const { data, conditions } = ruleSet;
  const phases = data.phaseOrder.slice(1);
  const criteria = [...conditions.nodes.keys()].flatMap((key) => (key.startsWith('criterion:') ? [key.slice('criterion:'.length)] : []));
  const gates = [...phases, ...(data.running === undefined ? [] : ['running'])];
  return {
    phases: { rows: data.phaseOrder, columns: one },
    running: { rows: data.running === undefined ? [] : runningDecisions, columns: one },
    levels: { rows: data.running?.levelOrder ?? [], columns: one },
    holdLevels: { rows: holdLevels, columns: one },
    holds: { rows: Object.keys(data.holds), columns: ['found', 'unanswered', 'explained'] },
    setbacks: { rows: Object.keys(data.setbacks), columns: ['found', 'unanswered'] },
    criteria: { rows: criteria, columns: ['met', 'unmet', 'unknown'] },
    facts: { rows: Object.keys(data.facts), columns: presences },
    gates: { rows: gates, columns: ['waiting', 'held', 'setback', 'phase'] },
    ...Object.fromEntries(gates.map((id) => [`gate:${id}`, { rows: gateCriteria(ruleSet, ...nodesOf(id)), columns: ['unmet', 'unknown', 'lastUnmet', 'lastUnknown'] }])),
  };
}

function nodesOf(gate: string): string[] {
  return gate === 'running' ? ['running:entry', 'running:start'] : [`phase:${gate}`];
}
