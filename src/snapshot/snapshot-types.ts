import type { Fact } from '../rule-set/fact.js';
import type { RuleSetData } from '../rule-set/rule-set.js';

type Tree = Map<string, Tree | Fact>;

/**
 * Writes the TypeScript interface of the snapshots of a rule set: nested by the dots of the fact ids, with
 * label, unit, range and way of measuring as documentation.
 *
 * @param data - the rule set
 * @param name - name of the interface
 * @param from - module that exports `Given` and `Override`
 */
export function snapshotTypes(data: RuleSetData, name: string, from = 'rehab-rules'): string {
  const overrides: [string, string][] = [
    ...data.phaseOrder.slice(1).map((id): [string, string] => [id, `Opens the gate of "${data.phases[id]?.label}".`]),
    ...(data.running === undefined ? [] : [['running', 'Opens the running gate.'] as [string, string]]),
    ...Object.entries(data.holds)
      .filter(([, { reviewable }]) => reviewable)
      .map(([id, { label }]): [string, string] => [id, `"${label}" was examined and is explained.`]),
  ];
  const lines = [
    `// Generated from the facts of the rule set "${data.id}". Do not edit.`,
    `import type { Given, Override } from '${from}';`,
    '',
    `/** ${comment(`Facts of the rule set "${data.title}" known about a person at one assessment. Left out means unknown.`)} */`,
    `export interface ${name} {`,
    '  /** Day of the assessment, YYYY-MM-DD. */',
    '  readonly assessedOn?: string;',
    '  /** Statements that answer what was not reported. */',
    '  readonly screens?: {',
    ...Object.entries(data.screens).flatMap(([id, { label, meaning, statement }]) => [
      `    /** ${comment(`${label}. ${meaning}`)} */`,
      `    readonly ${property(id)}?: Given<${JSON.stringify(statement)}>;`,
    ]),
    '  };',
    '  /** Decisions of a clinician: gates to open, and findings that are explained. */',
    '  readonly overrides?: {',
    ...overrides.flatMap(([id, text]) => [`    /** ${comment(text)} */`, `    readonly ${property(id)}?: Override;`]),
    '  };',
    ...members(treeOf(data), '  '),
    '}',
    '',
  ];
  return lines.join('\n');
}

function treeOf(data: RuleSetData): Tree {
  const root: Tree = new Map();
  for (const [id, fact] of Object.entries(data.facts)) {
    if (fact.derived !== undefined && 'count' in fact.derived) continue;
    const parts = id.split('.');
    let node = root;
    for (const part of parts.slice(0, -1)) {
      const next = node.get(part);
      const child = next instanceof Map ? (next) : new Map<string, Tree | Fact>();
      node.set(part, child);
      node = child;
    }
    node.set(parts.at(-1) as string, fact);
  }
  return root;
}

function members(tree: Tree, indent: string): string[] {
  return [...tree].flatMap(([key, entry]) => {
    if (!(entry instanceof Map)) {
      return [`${indent}/** ${comment(documentation(entry))} */`, `${indent}readonly ${property(key)}?: Given<${valueType(entry)}>;`];
    }
    return [
      `${indent}/** ${comment(groupsOf(entry).join(', '))} */`,
      `${indent}readonly ${property(key)}?: {`,
      ...members(entry, `${indent}  `),
      `${indent}};`,
    ];
  });
}

function groupsOf(tree: Tree): string[] {
  return [...new Set([...tree.values()].flatMap((entry) => (entry instanceof Map ? groupsOf(entry) : [entry.group])))];
}

function documentation({ label, unit, min, max, how, derived, maxAgeDays }: Fact): string {
  const range = unit === undefined ? '' : ` (${unit}, ${min} to ${max})`;
  const worked = derived === undefined ? '' : ' Worked out from other facts when these are given; then leave it out.';
  const age = maxAgeDays === undefined ? '' : ` Unknown when older than ${maxAgeDays} days.`;
  return `${label}${range}. ${how}${worked}${age}`;
}

function valueType({ type, values }: Fact): string {
  switch (type) {
    case 'number':
    case 'integer':
      return 'number';
    case 'boolean':
      return 'boolean';
    case 'date':
      return 'string';
    case 'enum':
    case 'ordered-enum':
      return (values ?? []).map((value) => JSON.stringify(value)).join(' | ');
  }
}

function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** Text from a rule file must not end the comment it stands in. */
function comment(text: string): string {
  return text.replaceAll('*/', '*\\/').replaceAll(/[\r\n\u2028\u2029]+/g, ' ');
}
