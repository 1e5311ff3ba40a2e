import { describe, expect, it } from 'vitest';
import { checkRuleSet } from '../../src/check.js';
import { createRehab } from '../../src/create-rehab.js';
import { hamstring } from '../../src/hamstring.js';
import { describeIssue } from '../../src/issue/describe-issue.js';
import { formatPath } from '../../src/issue/format-path.js';
import { problem } from '../../src/issue/issue.js';
import { RehabRulesError } from '../../src/issue/rehab-rules-error.js';
import type { Parents } from '../../src/rule-set/extend/parents.js';
import { parseRuleSet } from '../../src/rule-set/parse-rule-set.js';
import { miniRuleSet } from '../support/mini-rule-set.js';

const head = { id: 'clinic', version: '1.0.0', title: 'Clinic', reviewedOn: '2026-02-01' };
const parents: Parents = (name) => {
  if (name === './mini.json') return { name: 'mini.json', value: miniRuleSet() };
  if (name === './middle.json') return { name: 'middle.json', value: { ...head, id: 'middle', extends: './mini.json', criteria: { 'two-days': { all: [{ fact: 'injury.days', operator: 'greaterThanInclusive', value: 3 }] } } } };
  if (name === './circle.json') return { name: 'circle.json', value: { ...head, id: 'circle', extends: './circle.json' } };
  if (name.startsWith('./deep')) return { name, value: { ...head, id: 'deep', extends: `./deep${Number(name.slice(6)) + 1}` } };
  if (name === './secret.json') return problem('parent-outside', ['extends'], { name, where: 'folder' });
  if (name === './torn.json') return { name: 'torn.json', value: undefined, issues: [{ ...problem('not-json', [], { reason: 'it ends too early' }), file: 'torn.json', line: 3, column: 1 }] };
  if (name === './broken.json') {
    const broken = miniRuleSet();
    delete (broken as { title?: string }).title;
    return { name: 'broken.json', value: broken };
  }
  return undefined;
};
const child = (patch: object, parent = './mini.json') => parseRuleSet({ ...head, extends: parent, ...patch }, { parents });
const codes = (patch: object, parent?: string) => child(patch, parent).issues.map(({ code, path }) => `${code} at ${formatPath(path)}`);

describe('a rule set that extends another', () => {
  it('has everything of the parent, with its own head', () => {
    const parsed = child({});
    if (!parsed.ok) throw new Error('expected a rule set');
    const { facts, ...data } = parsed.value.data;
    expect(data).toMatchObject({ ...head, phaseOrder: ['early', 'late'] });
    expect(data).not.toHaveProperty('extends');
    expect(Object.keys(facts)).toEqual(Object.keys(miniRuleSet().facts).sort());
  });

  it.each<[string, object, string, unknown]>([
    ['an object merges into the inherited one', { criteria: { 'two-days': { label: 'Two full days' } } }, 'criteria.two-days.all', [{ fact: 'injury.days', operator: 'greaterThanInclusive', value: 2 }]],
    ['a list replaces the inherited one', { phases: { late: { entry: { all: [{ condition: 'two-days' }] } } } }, 'phases.late.entry.all', [{ condition: 'two-days' }]],
    ['a value replaces the inherited one', { facts: { 'pain.walking': { maxAgeDays: 3 } } }, 'facts.pain.walking.maxAgeDays', 3],
    ['null removes', { advice: { calm: null } }, 'advice', {}],
    ['null removes a key of an entry', { setbacks: { swollen: { capPhase: null } } }, 'setbacks.swollen.capPhase', undefined],
    ['`all` can become `any`', { criteria: { 'two-days': { all: null, any: [{ fact: 'injury.days', operator: 'greaterThanInclusive', value: 4 }] } } }, 'criteria.two-days.any', [{ fact: 'injury.days', operator: 'greaterThanInclusive', value: 4 }]],
  ])('%s', (_, patch, place, value) => {
    const parsed = child(patch);
    expect(parsed.issues).toEqual([]);
    if (!parsed.ok) throw new Error('expected a rule set');
    const [collection, ...rest] = place.split('.');
    const id = Object.keys(parsed.value.data[collection as 'facts']).find((one) => rest.join('.').startsWith(`${one}.`));
    const keys = id === undefined ? rest : [id, ...rest.join('.').slice(id.length + 1).split('.')];
    const got = keys.reduce<unknown>((data, key) => (data as Record<string, unknown>)[key], parsed.value.data[collection as 'facts']);
    expect(got).toEqual(value);
  });

  it('does not inherit which warnings the parent accepts', () => {
    const accepting = { ...miniRuleSet(), accepted: [{ code: 'unused', at: 'facts.goal', reason: 'x' }] };
    const parsed = parseRuleSet({ ...head, extends: 'accepting' }, { parents: (name) => ({ name, value: accepting }) });
    expect(parsed.ok && parsed.value.data.accepted).toBeUndefined();
  });

  it('may stand on another that extends a third', () => {
    const parsed = child({}, './middle.json');
    expect(parsed.ok && parsed.value.data.criteria['two-days']?.all).toMatchObject([{ value: 3 }]);
  });

  it.each<[string, object, string[], string?]>([
    ['without an id of its own', { id: undefined }, ['missing-key at (root)']],
    ['without a version and a date of review', { version: undefined, reviewedOn: undefined }, ['missing-key at (root)', 'missing-key at (root)']],
    ['with the id of the parent', { id: 'mini' }, ['id-of-parent at id']],
    ['of a parent that nobody knows', {}, ['unknown-parent at extends'], './nowhere.json'],
    ['of itself', {}, ['cycle at extends'], './circle.json'],
    ['of an endless chain', {}, ['too-deep at extends'], './deep0'],
    ['of a parent with faults', {}, ['missing-key at (root)'], './broken.json'],
    ['that removes what is not there', { criteria: { 'two-dayz': null } }, ['removes-nothing at criteria.two-dayz']],
    ['that changes what is not there', { criteria: { 'two-dayz': { all: [{ fact: 'injury.days', operator: 'greaterThanInclusive', value: 3 }] } } }, ['not-in-parent at criteria.two-dayz']],
    ['that writes a comparison as a sign', { criteria: { 'two-days': { all: [{ fact: 'injury.days', operator: '>=', value: 3 }] } } }, ['not-one-of at criteria.two-days.all[0].operator']],
    ['that misspells a key', { criteria: { 'two-days': { rational: 'x' } } }, ['unknown-key at criteria.two-days.rational']],
    ['that gives a value of the wrong type', { facts: { 'pain.walking': { max: '10' } } }, ['wrong-type at facts.pain.walking.max']],
    ['that removes what the parent needs', { criteria: { 'wants-to-run': null } }, ['unknown-id at warnings.runs-for-it.when.condition']],
    ['that leaves a criterion with both lists', { criteria: { 'two-days': { any: [{ condition: 'strong-enough' }] } } }, ['condition-shape at criteria.two-days']],
  ])('%s is refused', (_, patch, expected, parent) => {
    expect(codes(patch, parent)).toEqual(expected);
    for (const issue of child(patch, parent).issues) expect(describeIssue(issue).help).not.toMatch(/undefined|\[object/);
  });

  it('suggests the id that was meant', () => {
    expect(child({ criteria: { 'two-dayz': { rationale: 'x' } } }).issues).toMatchObject([{ code: 'not-in-parent', args: { nearest: 'two-days' } }]);
    expect(child({ criteria: { 'two-dayz': null } }).issues).toMatchObject([{ args: { nearest: 'two-days' } }]);
    expect(child({ criteria: { 'two-days': { all: [{ fact: 'injury.days', operator: '>=', value: 3 }] } } }).issues).toMatchObject([{ args: { nearest: 'greaterThanInclusive' } }]);
    expect(child({}, 'rehab-rules/hamstrings').issues).toMatchObject([{ args: { nearest: 'rehab-rules/hamstring' } }]);
  });

  it('names both places when something inherited no longer fits', () => {
    const [issue] = parseRuleSet({ ...head, extends: './mini.json', criteria: { 'wants-to-run': null } }, { parents }).issues;
    expect(issue?.related).toEqual([{ role: 'inherited', path: ['warnings', 'runs-for-it', 'when', 'condition'], file: 'mini.json' }]);
  });

  it('shows what was taken away as the cause of what is missing', () => {
    const text = '{\n  "extends": "./mini.json", "id": "clinic", "version": "1.0.0", "title": "Clinic", "reviewedOn": "2026-02-01",\n  "criteria": {\n    "wants-to-run": null\n  }\n}';
    const { issues } = checkRuleSet(text, { name: 'clinic.json', parents });
    expect(issues).toMatchObject([{ code: 'unknown-id', file: 'clinic.json', line: 4, column: 5 }]);
  });

  it.each([
    ['that is not known', './nowhere.json', 'unknown-parent'],
    ['that may not be read', './secret.json', 'parent-outside'],
    ['that extends itself', './circle.json', 'cycle'],
    ['with faults of its own', './broken.json', 'missing-key'],
    ['that is no JSON', './torn.json', 'not-json'],
  ])('a change to a parent %s is still checked by itself', (_, parent, code) => {
    const found = codes({ criteria: { 'two-days': { lable: 'Two days' } } }, parent);
    expect(found.map((one) => one.split(' at ')[0])).toEqual([code, 'unknown-key']);
  });

  it('tells what was found while a parent was read, with the place that names it', () => {
    const [issue] = child({}, './torn.json').issues;
    expect(issue).toMatchObject({ code: 'not-json', file: 'torn.json', line: 3 });
    const { issues } = checkRuleSet(JSON.stringify({ ...head, extends: './torn.json' }), { name: 'clinic.json', parents });
    expect(issues[0]?.related).toMatchObject([{ role: 'extends', file: 'clinic.json', line: 1 }]);
  });

  it('tells a fault of the parent as one of the parent, with the place that names it', () => {
    const [issue] = child({}, './broken.json').issues;
    expect(issue).toMatchObject({ code: 'missing-key', file: 'broken.json' });
  });
});

describe('the bundled rule set as a parent', () => {
  const clinic = { ...head, extends: 'rehab-rules/hamstring', criteria: { 'walking-pain-mild': { all: [{ fact: 'pain.walking', operator: 'lessThanInclusive', value: 1 }], sources: [{ id: 'house', locator: 'at most 1', basis: 'house-default' }] } } };

  it('is known without more ado, and is itself unchanged', async () => {
    const rehab = createRehab(clinic);
    expect(rehab.ruleSet.data.criteria['walking-pain-mild']?.all).toMatchObject([{ value: 1 }]);
    expect(rehab.ruleSet.digest).not.toBe(createRehab(hamstring).ruleSet.digest);
    const { ruleSet } = await rehab.evaluate({});
    expect(ruleSet.id).toBe('clinic');
  });

  it('can be taken away by the caller', () => {
    expect(() => createRehab(clinic, { parents: () => undefined })).toThrow(RehabRulesError);
  });
});
