import type { Fact } from '../rule-set/fact.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { factText, factTree, groupText, isGroup, overrideTexts, type FactTree } from './fact-tree.js';

/**
 * Writes the TypeScript interface of the snapshots of a rule set: nested by the dots of the fact ids, with
 * label, unit, range and way of measuring as documentation.
 *
 * @param data - the rule set
 * @param name - name of the interface
 * @param from - module that exports `Given` and `Override`
 */
export function snapshotTypes(data: RuleSetData, name: string, from = 'rehab-rules'): string {
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
      `    readonly ${property(id)}?: Given<${literal(statement)}>;`,
    ]),
    '  };',
    '  /** Decisions of a clinician: gates to open, and findings that are explained. */',
    '  readonly overrides?: {',
    ...overrideTexts(data).flatMap(([id, text]) => [`    /** ${comment(text)} */`, `    readonly ${property(id)}?: Override;`]),
    '  };',
    ...members(factTree(data), '  '),
    '}',
    '',
  ];
  return lines.join('\n');
}

function members(tree: FactTree, indent: string): string[] {
  return [...tree].flatMap(([key, entry]) => {
    if (!isGroup(entry)) {
      return [`${indent}/** ${comment(factText(entry))} */`, `${indent}readonly ${property(key)}?: Given<${valueType(entry)}>;`];
    }
    return [
      `${indent}/** ${comment(groupText(entry))} */`,
      `${indent}readonly ${property(key)}?: {`,
      ...members(entry, `${indent}  `),
      `${indent}};`,
    ];
  });
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
      return (values ?? []).map(literal).join(' | ');
  }
}

function property(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** Control characters, and marks that turn the direction of writing: whoever shows the file would obey them. */
const unprintable = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text from a rule file must not end the comment it stands in. */
function comment(text: string): string {
  return text.replaceAll('*/', '*\\/').replaceAll(/[\r\n\u2028\u2029]+/g, ' ').replaceAll(unprintable, '\ufffd');
}

function literal(text: string): string {
  return JSON.stringify(text).replaceAll(unprintable, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
