import { writeFileSync } from 'node:fs';
import pc from 'picocolors';
import { checkRuleSet } from '../../src/check/check-rule-set.js';
import { findingFormats, renderValidation, type FindingFormat } from '../../src/cli/findings/render-validation.js';
import { createRehab } from '../../src/create-rehab.js';
import type { Issue } from '../../src/issue/issue.js';
import { RehabRulesError } from '../../src/issue/rehab-rules-error.js';
import { parseRuleSet } from '../../src/rule-set/parse-rule-set.js';
import { parseScenarios } from '../../src/testing/parse-scenarios.js';
import { runScenarios } from '../../src/testing/run-scenarios.js';
import { miniRuleSet } from '../support/mini-rule-set.js';
import { runHere } from '../support/run-cli.js';
import type { FileKind, HostileFile } from './hostile-file.js';

/** What came out at one door. */
export interface Result {
  /** Whether it was given the text, or the data that a parser made of it. */
  readonly given: 'text' | 'data' | 'file';
  /** Findings, where the door returns them. */
  readonly issues?: readonly Issue[];
  /** Exit code and output, for a command. */
  readonly command?: { readonly code: number | null; readonly stdout: string; readonly stderr: string; readonly json: boolean };
}

/** A way in which a file reaches the tool. */
export interface Door {
  readonly name: string;
  readonly open: (content: Content) => Promise<Result | null> | Result | null;
}

/** A file as the doors get it. */
export interface Content {
  /** Where it lies. */
  readonly path: string;
  /** Its text; null when it is not UTF-8. */
  readonly text: string | null;
  /** Its data; undefined when it is not JSON. */
  readonly data: unknown;
}

/** Files that the commands need beside the hostile one, in the folder where it lies. */
const beside = { snapshot: 'snapshot.json', rules: 'mini.json', scenarios: 'one.scenarios.json' } as const;

/** Writes what the commands need. */
export function prepare(): void {
  writeFileSync(beside.snapshot, JSON.stringify({ assessedOn: '2026-02-01', pain: { walking: 0 } }));
  writeFileSync(beside.rules, JSON.stringify(miniRuleSet()));
  writeFileSync(beside.scenarios, JSON.stringify({ scenarios: [{ name: 'nothing is known', expect: { referral: 'none' } }] }));
}

const mini = parseRuleSet(miniRuleSet());
if (!mini.ok) throw new Error('the mini rule set does not parse');
const miniSet = mini.value;

const command = (name: string, args: (path: string) => readonly string[], json = false): Door => ({
  name,
  open: async ({ path }) => ({ given: 'file', command: { ...(await runHere(args(path))), json } }),
});

const ruleSetDoors: readonly Door[] = [
  command('validate', (path) => ['validate', path]),
  command('evaluate --rules', (path) => ['evaluate', beside.snapshot, '--rules', path]),
  { name: 'checkRuleSet', open: ({ text, path }) => (text === null ? null : { given: 'text', issues: checkRuleSet(text, { name: path }).issues }) },
  { name: 'parseRuleSet', open: ({ data }) => (data === undefined ? null : { given: 'data', issues: parseRuleSet(data).issues }) },
  ...findingFormats.map((format): Door => ({ name: `validate --format ${format}`, open: ({ text, path }) => (text === null ? null : rendered(format, text, path)) })),
];

/** What else a rule set without errors is used for; one with errors gets the same findings at each of these. */
const doorsOfUse: readonly Door[] = [
  { name: 'createRehab', open: ({ data }) => (data === undefined ? null : evaluated(() => createRehab(data as object).evaluate({}))) },
  command('validate --print-changes', (path) => ['validate', path, '--print-changes']),
  command('validate --print-effective', (path) => ['validate', path, '--print-effective'], true),
  command('types', (path) => ['types', path]),
  command('test --rules', (path) => ['test', beside.scenarios, '--rules', path, '--coverage']),
];

const snapshotDoors: readonly Door[] = [
  command('evaluate', (path) => ['evaluate', path, '--rules', beside.rules]),
  command('evaluate --format json', (path) => ['evaluate', path, '--rules', beside.rules, '--format', 'json'], true),
  command('evaluate --format markdown', (path) => ['evaluate', path, '--rules', beside.rules, '--format', 'markdown']),
  { name: 'Rehab.evaluate', open: ({ data }) => (data === undefined ? null : evaluated(() => createRehab(miniSet).evaluate(data as object))) },
];

const scenarioDoors: readonly Door[] = [
  command('test', (path) => ['test', path, '--rules', beside.rules]),
  command('test --format json', (path) => ['test', path, '--rules', beside.rules, '--format', 'json'], true),
  command('test --format junit', (path) => ['test', path, '--rules', beside.rules, '--format', 'junit']),
  { name: 'parseScenarios', open: ({ text, path }) => (text === null ? null : scenarios(text, path)) },
];

const doors: Readonly<Record<FileKind, readonly Door[]>> = { 'rule set': ruleSetDoors, snapshot: snapshotDoors, scenarios: scenarioDoors };

/** Beyond this, a file takes seconds at each door; what is told does not depend on the door. */
const large = 100_000;

/** The doors through which a file must go; with `HOSTILE_ALL` in the environment, large and slow ones go through all of them too. */
export function doorsOf({ kind = 'rule set', told, slow }: HostileFile, size: number): readonly Door[] {
  const all = kind === 'rule set' && told === 'harmless' ? [...doors[kind], ...doorsOfUse] : doors[kind];
  return (size <= large && slow !== true) || process.env.HOSTILE_ALL !== undefined ? all : all.slice(0, told === 'harmless' ? 2 : 1);
}

/** The findings in a format that is meant for programs, or for a log. */
async function rendered(format: FindingFormat, text: string, path: string): Promise<Result> {
  const validation = { checked: [{ file: path, ...checkRuleSet(text, { name: path }) }], unread: [], texts: new Map([[path, text]]) };
  const stdout = await renderValidation(format, validation, { width: 80, colors: pc.createColors(false) });
  return { given: 'text', command: { code: 2, stdout, stderr: '', json: format === 'json' || format === 'sarif' } };
}

/** A call that may refuse its input with the one error of the library. */
async function evaluated(call: () => Promise<unknown>): Promise<Result> {
  try {
    await call();
    return { given: 'data', issues: [] };
  } catch (error) {
    if (error instanceof RehabRulesError) return { given: 'data', issues: error.issues };
    throw error;
  }
}

async function scenarios(text: string, path: string): Promise<Result> {
  const parsed = parseScenarios(miniSet, { [path]: text });
  if (parsed.ok) await runScenarios(miniSet, parsed.value);
  return { given: 'text', issues: parsed.issues };
}
