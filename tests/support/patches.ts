import type { Plain } from '../../src/issue/plain-data.js';

const head = { extends: './mini.json', id: 'clinic', version: '1.0.0', title: 'Clinic', reviewedOn: '2026-01-01' };
const equal = (fact: string, value: unknown) => ({ fact, operator: 'equal', value });
const sources = [{ id: 'house', locator: 'x' }];

/** What a clinic changes; each gives a rule set on top of the mini rule set. */
export const patches: readonly [string, object][] = [
  ['nothing but its own name', {}],
  ['the label of a fact', { facts: { 'pain.walking': { label: 'Pain in walking' } } }],
  ['the age after which a fact is unknown: no limit', { facts: { 'pain.walking': { maxAgeDays: null } } }],
  ['a threshold: the list of parts is given whole', { criteria: { 'strong-enough': { all: [{ fact: 'strength.symmetry', operator: 'greaterThanInclusive', value: 90 }] } } }],
  ['a criterion from `all` to `any`', { criteria: { 'strong-enough': { all: null, any: [equal('strength.symmetry', 100)] } } }],
  ['a gate from `all` to `any`', { phases: { late: { entry: { all: null, any: [{ condition: 'two-days' }] } } } }],
  ['a gate from `condition` to `all`', { underHold: { entry: { condition: null, all: [{ condition: 'two-days' }] } } }],
  ['a rule of progress to another criterion', { running: { progress: { condition: 'two-days' } } }],
  ['an exercise taken out', { exercises: { bridge: null } }],
  ['a criterion of its own', { criteria: { mine: { label: 'Mine', all: [equal('goal', 'run')], rationale: 'x', sources } } }],
  ['one number of a session', { running: { levels: { L1: { session: { restHours: 72 } } } } }],
  ['the whole of running taken out', { running: null }],
  ['the condition of an exercise taken out', { exercises: { bridge: { entry: null, painLimit: null } } }],
  ['a derived fact from a ratio to a difference', { facts: { 'strength.symmetry': { derived: { ratio: null, difference: { of: 'strength.injured', minus: 'strength.uninjured' } } } } }],
  ['one part of a ratio', { facts: { 'strength.symmetry': { derived: { ratio: { to: 'strength.injured' } } } } }],
  ['a derived fact to one that is given', { facts: { 'strength.symmetry': { derived: null } } }],
  ['one answer of a screen, another taken out', { screens: { signs: { answers: { swelling: 'none', 'sign.numbness': null } } } }],
  ['a setback that goes two levels back for each week', { setbacks: { swollen: { running: { levels: { per: 7, of: 'injury.days' } } } } }],
  ['a text in another language', { language: 'en', translations: { de: { title: 'Praxis' } } }],
];

/** What a clinic got wrong in a patch, and the finding. */
export const patchMistakes: readonly [string, object, { code: string; path: string; args?: object }][] = [
  ['a misspelled collection', { criterion: {} }, { code: 'unknown-key', path: 'criterion', args: { nearest: 'criteria' } }],
  ['a misspelled key of a criterion', { criteria: { 'strong-enough': { lable: 'x' } } }, { code: 'unknown-key', path: 'criteria.strong-enough.lable', args: { nearest: 'label' } }],
  ['a misspelled key of a session', { running: { levels: { L1: { session: { restHour: 7 } } } } }, { code: 'unknown-key', path: 'running.levels.L1.session.restHour', args: { nearest: 'restHours' } }],
  ['a misspelled kind of derivation', { facts: { a: { derived: { raito: {} } } } }, { code: 'unknown-key', path: 'facts.a.derived.raito', args: { nearest: 'ratio' } }],
  ['a misspelled kind of condition', { phases: { late: { entry: { al: [] } } } }, { code: 'unknown-key', path: 'phases.late.entry.al', args: { nearest: 'all' } }],
  ['half a comparison in a list', { criteria: { 'strong-enough': { all: [{ value: 90 }] } } }, { code: 'condition-shape', path: 'criteria.strong-enough.all[0]' }],
  ['a comparison as a gate', { phases: { late: { entry: equal('goal', 'run') } } }, { code: 'condition-shape', path: 'phases.late.entry', args: { found: ['fact'] } }],
  ['`all` and `any` side by side', { phases: { late: { entry: { all: [{ condition: 'a' }], any: [{ condition: 'a' }] } } } }, { code: 'condition-shape', path: 'phases.late.entry', args: { found: ['all', 'any'] } }],
  ['a negation', { phases: { late: { entry: { not: { condition: 'a' } } } } }, { code: 'forbidden-condition', path: 'phases.late.entry.not' }],
  ['an empty list', { phases: { late: { entry: { all: [] } } } }, { code: 'empty-list', path: 'phases.late.entry.all' }],
  ['a label taken out', { criteria: { 'strong-enough': { label: null } } }, { code: 'wrong-type', path: 'criteria.strong-enough.label', args: { expected: 'text' } }],
  ['a collection taken out', { criteria: null }, { code: 'wrong-type', path: 'criteria', args: { expected: 'an object' } }],
  ['half a source in a list', { phases: { late: { sources: [{ id: 'house' }] } } }, { code: 'missing-key', path: 'phases.late.sources[0]', args: { key: 'locator' } }],
  ['one side of a ratio taken out', { facts: { a: { derived: { ratio: { of: null } } } } }, { code: 'wrong-type', path: 'facts.a.derived.ratio.of' }],
  ['no name of its own', { id: undefined }, { code: 'missing-key', path: '(root)', args: { key: 'id' } }],
  ['no review of its own', { reviewedOn: null }, { code: 'wrong-type', path: 'reviewedOn' }],
  ['a list of parents', { extends: ['a', 'b'] }, { code: 'wrong-type', path: 'extends', args: { expected: 'text' } }],
];

/** A file that extends the mini rule set. */
export const patchOf = (change: object): Plain => JSON.parse(JSON.stringify({ ...head, ...change })) as Plain;
