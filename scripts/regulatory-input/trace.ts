import { conditionText } from '../../src/check/changes/condition-text.js';
import { conditionOf } from '../../src/rule-set/conditions-of.js';
import { namesIn } from '../../src/rule-set/check-cycles.js';
import type { Condition } from '../../src/rule-set/condition.js';
import type { Reference } from '../../src/rule-set/source.js';
import type { RuleSet } from '../../src/rule-set/parse-rule-set.js';
import type { RuleSetData } from '../../src/rule-set/rule-set.js';
import type { Setback } from '../../src/rule-set/setback.js';
import type { Expectation } from '../../src/testing/scenario.js';
import type { Outcome } from '../../src/snapshot/possible.js';
import { namedScenarios, shownBy, type NamedScenario } from './named-scenarios.js';
import { table } from './table.js';

const outcomes = ['met', 'unmet', 'unknown'] as const;

/** From what the product is required to do, through the rule that does it, to the scenarios that show it. */
export function trace(ruleSet: RuleSet): string {
  const { data } = ruleSet;
  const scenarios = namedScenarios(ruleSet);
  const tables = [
    '### Gates\n',
    gates(data, scenarios),
    '\n### Criteria of the gates\n',
    'A gate is met when what it asks of these is met. Unknown never passes.\n',
    criteria(data, scenarios),
    '\n### Holds\n',
    'Each finding below blocks progression, stops running and asks for a clinician. While it is unknown it blocks too.\n',
    findings(data.holds, ({ level }) => level, data, (id, outcome) => shownBy(scenarios, ({ holds }) => holds?.[id] === outcome)),
    '\n### Setbacks\n',
    'Each flare below sends back as told. While it is unknown it does so too.\n',
    findings(data.setbacks, (setback) => effect(setback, data), data, (id, outcome) => shownBy(scenarios, ({ setbacks }) => setbacks?.[id] === outcome)),
    '\n### Exercises\n',
    'An exercise is allowed from the first of its phases on, unless one of its conditions, its level of running or a hold withholds it.\n',
    exercises(data, scenarios),
    '\n### Warnings\n',
    'A warning is shown when its condition is met. It blocks nothing.\n',
    warnings(data, scenarios),
  ].join('\n');
  return `${tables}\n\n### The scenarios that are named\n\n${index(scenarios, tables)}`;
}

function gates({ phaseOrder, phases, running }: RuleSetData, scenarios: readonly NamedScenario[]): string {
  const asks = (condition: Condition | undefined): string => (condition === undefined ? 'nothing' : namesIn(condition).criteria.map((id) => `\`${id}\``).join(', '));
  const rows = phaseOrder.slice(1).map((id, i) => {
    const closed = shownBy(scenarios, (expected) => expected.phase === phaseOrder[i] && stopsAt(expected, phases[id]!.entry));
    return [`P-${id}`, `The phase "${phases[id]!.label}" opens only when all gates before it are met and its own asks are`, asks(phases[id]!.entry), shownBy(scenarios, ({ phase }) => phase === id), closed];
  });
  const decision = (wanted: string): string => shownBy(scenarios, ({ running: expected }) => expected?.decision === wanted);
  if (running !== undefined) {
    const fresh = running.startMaxAgeDays === undefined ? '' : `, by tests at most ${running.startMaxAgeDays} days old`;
    rows.push(
      ['R-start', `Running starts only from the phase "${phases[running.fromPhase]!.label}" on, without a hold or a setback against it, when what it asks is met${fresh}`, asks(running.entry), decision('start'), shownBy(scenarios, (expected) => expected.running?.decision === 'not-yet' && stopsAt(expected, running.entry))],
      ['R-progress', 'Running goes on by one level only when what it asks is met, and never by two', asks(running.progress), decision('progress'), shownBy(scenarios, (expected) => expected.running?.decision === 'repeat' && stopsAt(expected, running.progress))],
    );
  }
  return table(['id', 'requirement', 'rule: criteria it names', 'shown open', 'shown closed'], rows);
}

/** Whether a scenario expects that a criterion which a gate names is not met or unknown. */
function stopsAt({ criteria: expected = {} }: Expectation, gate: Condition | undefined): boolean {
  const named = gate === undefined ? [] : namesIn(gate).criteria;
  return Object.entries(expected).some(([key, outcome]) => outcome !== 'met' && named.includes(key.split('@')[0]!));
}

function criteria(data: RuleSetData, scenarios: readonly NamedScenario[]): string {
  const shown = (id: string, outcome: Outcome): string => shownBy(scenarios, (expected) => Object.entries(expected.criteria ?? {}).some(([key, found]) => key.split('@')[0] === id && found === outcome));
  const rows = Object.entries(data.criteria).map(([id, criterion]) => [`\`${id}\``, criterion.label, conditionText(conditionOf(criterion), data), basis(criterion.sources, data), ...outcomes.map((outcome) => shown(id, outcome))]);
  return table(['rule', 'requirement', 'met when', 'basis', 'shown met', 'shown not met', 'shown unknown'], rows);
}

interface Finding {
  readonly code?: string;
  readonly label: string;
  readonly when: Condition;
  readonly sources: readonly Reference[];
}

function findings<T extends Finding>(all: Readonly<Record<string, T>>, does: (finding: T) => string, data: RuleSetData, shown: (id: string, outcome: Outcome) => string): string {
  const rows = Object.entries(all).map(([id, finding]) => [`${finding.code ?? ''} \`${id}\``.trim(), finding.label, conditionText(finding.when, data), does(finding), basis(finding.sources, data), ...outcomes.map((outcome) => shown(id, outcome))]);
  return table(['rule', 'requirement', 'met when', 'effect', 'basis', 'shown met', 'shown not met', 'shown unknown'], rows);
}

function effect({ capPhase, running, referral }: Setback, { phases }: RuleSetData): string {
  const levels = running?.levels === undefined ? '' : `, back ${typeof running.levels === 'number' ? `${running.levels}` : `one for each ${running.levels.per} of \`${running.levels.of}\``}`;
  return [
    ...(capPhase === undefined ? [] : [`phase at most "${phases[capPhase]!.label}"`]),
    ...(running === undefined ? [] : [`running: ${running.effect}${levels}`]),
    ...(referral === undefined ? [] : [`clinician: ${referral}`]),
  ].join('; ');
}

function exercises(data: RuleSetData, scenarios: readonly NamedScenario[]): string {
  const rows = Object.entries(data.exercises).map(([id, { code, name, phases, entry, fromLevel, fitForHold }]) => {
    const limits = [
      ...(entry === undefined ? [] : [conditionText(entry, data)]),
      ...(fromLevel === undefined ? [] : [`running at ${fromLevel}`]),
      ...(fitForHold === undefined ? [] : ['fit for a hold']),
    ];
    return [`${code ?? ''} \`${id}\``.trim(), name, phases[0]!, limits.join('; ') || '–', shownBy(scenarios, ({ allowed }) => allowed?.includes(id) === true), shownBy(scenarios, ({ withheld }) => withheld?.[id] !== undefined)];
  });
  return table(['rule', 'exercise', 'from phase', 'conditions', 'shown allowed', 'shown withheld'], rows);
}

function warnings(data: RuleSetData, scenarios: readonly NamedScenario[]): string {
  const rows = Object.entries(data.warnings).map(([id, { label, severity, when }]) => [`\`${id}\``, label, severity, conditionText(when, data), shownBy(scenarios, (expected) => expected.warnings?.includes(id) === true), shownBy(scenarios, ({ noWarnings }) => noWarnings?.includes(id) === true)]);
  return table(['rule', 'requirement', 'severity', 'shown when', 'shown there', 'shown absent'], rows);
}

function basis(references: readonly Reference[], { sources }: RuleSetData): string {
  return [...new Set(references.map(({ id, basis: own }) => own ?? sources[id]!.basis))].sort().join(', ');
}

/** The scenarios that the tables name, file by file. */
function index(scenarios: readonly NamedScenario[], tables: string): string {
  const named = new Set(tables.match(/[a-z][a-z-]* \d+(?=,| \|)/g));
  const files = [...new Set(scenarios.map(({ file }) => file))];
  const list = (wanted: string): string => scenarios.filter(({ file, short }) => file === wanted && named.has(short)).map(({ short, name }) => `- ${short}: ${name}`).join('\n');
  return files.map((file) => `\`rules/hamstring/scenarios/${file}\`\n\n${list(file)}`).join('\n\n');
}
