import { child, compare, criterion, mini, sign } from '../change-mini.js';
import { filesOf, type HostileFile, type Row } from '../hostile-file.js';

/** What jsonpath-plus runs as code, before and in 10.x, and other spellings of the same. */
const payloads: readonly string[] = [
  "$..[?(p='this.constructor.constructor(\"globalThis.tripwire()\")()')]",
  '$[?(@.constructor.constructor("globalThis.tripwire()")())]',
  "$..[?(({}).constructor.constructor('globalThis.tripwire()')())]",
];

/** Every place in which a text can stand. */
const places: readonly (readonly [string, HostileFile['told'], (payload: string) => object])[] = [
  ['as the fact of a comparison', 'unknown-id', (x) => mini((r) => (r.criteria['wants-to-run'].all[0].fact = x))],
  ['as the value of a comparison', 'value-type', (x) => mini((r) => (r.criteria['wants-to-run'].all[0].value = x))],
  ['as one of several values', 'value-type', (x) => mini((r) => (r.criteria['wants-to-run'].all[0] = compare('goal', 'in', ['run', x])))],
  ['as the operator of a comparison', 'not-one-of', (x) => mini((r) => (r.criteria['wants-to-run'].all[0].operator = x))],
  ['as a path beside a fact', 'forbidden-condition', (x) => mini((r) => (r.criteria['wants-to-run'].all[0].path = x))],
  ['as parameters of a fact', 'forbidden-condition', (x) => mini((r) => (r.criteria['wants-to-run'].all[0].params = { path: x }))],
  ['as a fact with a path as the value', 'wrong-type', (x) => mini((r) => (r.criteria['wants-to-run'].all[0].value = { fact: 'goal', path: x }))],
  ['as a path in a gate', 'forbidden-condition', (x) => mini((r) => (r.phases.late.entry = { condition: 'two-days', path: x }))],
  ['as the name of a criterion in a gate', 'unknown-id', (x) => mini((r) => (r.phases.late.entry = { condition: x }))],
  ['as the id of a fact', 'wrong-format', (x) => mini((r) => (r.facts[x] = sign()))],
  ['as the id of a criterion', 'wrong-format', (x) => mini((r) => (r.criteria[x] = criterion([compare('goal', 'equal', 'run')])))],
  ['as a value of an enum that a criterion asks for', 'harmless', (x) => mini((r) => { r.facts.goal.values.push(x); r.criteria['wants-to-run'].all[0].value = x; })],
  ['as a part of a ratio', 'wrong-format', (x) => mini((r) => (r.facts['strength.symmetry'].derived.ratio.of = x))],
  ['as a start of days', 'unknown-id', (x) => mini((r) => (r.facts['injury.days'].derived.days.from = x))],
  ['as the statement of a screen', 'harmless', (x) => mini((r) => (r.screens.signs.statement = x))],
  ['as the answer of a screen', 'value-type', (x) => mini((r) => (r.screens.signs.answers.swelling = x))],
  ['as a key beside the known ones', 'unknown-key', (x) => mini((r) => (r.warnings['runs-for-it'][x] = x))],
  ['as the event of a rule', 'unknown-key', (x) => mini((r) => (r.warnings['runs-for-it'].event = { type: x, params: { path: x } }))],
  ['in `extends`', 'unknown-parent', (x) => child({ extends: x })],
  ['in a change', 'forbidden-condition', (x) => child({ phases: { restore: { entry: { all: [{ fact: 'pain.rest', operator: 'equal', value: 0, path: x }] } } } })],
  ['in a translation', 'harmless', (x) => mini((r) => (r.translations = { de: { [x]: x } }))],
  ['as a language', 'wrong-format', (x) => mini((r) => (r.translations = { [x]: { title: 'x' } }))],
  ['as the title', 'harmless', (x) => mini((r) => (r.title = r.description = x))],
  ['as the address of a schema', 'harmless', (x) => mini((r) => (r.$schema = x))],
  ['as the address of a source', 'wrong-format', (x) => mini((r) => (r.sources.house.url = x))],
  ['as an accepted finding', 'harmless', (x) => mini((r) => (r.accepted = [{ code: 'unused', at: x, reason: x }]))],
];

const exploits = payloads.flatMap((payload, i) =>
  places.map(([place, told, make]): Row => [`the jsonpath payload ${i + 1} ${place}`, 'a path that jsonpath-plus runs as code', told, () => make(payload)]),
);

/** Names that mean something to an event emitter, to json-rules-engine or to every object of JavaScript. */
const special = ['error', 'success', 'failure', 'rules', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf', 'then', 'toJSON', 'length', 'name', 'undefined', 'null', 'NaN', 'running', 'assessedOn', 'all', 'any', 'condition', 'not'] as const;

/** One rule set in which everything that can have an id has this one. */
const everywhere = (id: string): object =>
  mini((r) => {
    r.facts[id] = sign();
    r.criteria[id] = criterion([compare(id, 'equal', false)]);
    for (const [collection, entry] of [['screens', 'signs'], ['holds', 'two-signs'], ['setbacks', 'swollen'], ['exercises', 'walk'], ['warnings', 'runs-for-it'], ['advice', 'calm'], ['sources', 'house']]) {
      r[collection as string][id] = structuredClone(r[collection as string][entry as string]);
    }
    r.warnings[id].when = { condition: id };
    r.exercises[id].entry = { condition: id };
    r.advice.calm.sources = [{ id, locator: 'x' }];
    delete r.holds[id].reviewable;
    r.phaseOrder.push(id);
    r.phases[id] = { ...r.phases.late, entry: { condition: id } };
    r.running.levels[id] = r.running.levels.L1;
    r.running.levelOrder.push(id);
    r.facts.level.values.push(id);
  });

const told = (id: string): HostileFile['told'] => (id === 'assessedOn' || id === 'NaN' ? 'wrong-format' : id === 'running' ? 'override-clash' : 'harmless');

const ids = special.map((id): Row => [`\`${id}\` as the id of everything`, 'a name that means something to an engine, an event or an object', told(id), () => everywhere(id)]);

const refused: readonly Row[] = [
  ['`__rules` as the id of a criterion', 'a name that an engine may use itself', 'wrong-format', () => mini((r) => (r.criteria.__rules = criterion([compare('goal', 'equal', 'run')])))],
  ['`constructor.name` as the id of a fact', 'a snapshot that would have to reach a constructor', 'wrong-format', () => mini((r) => (r.facts['constructor.name'] = sign()))],
  ['`a.prototype` as the id of a fact', 'a snapshot that would have to reach a prototype', 'wrong-format', () => mini((r) => (r.facts['a.prototype'] = sign()))],
  ['`pain` as a fact beside `pain.walking`', 'a snapshot that would have to be two things', 'fact-path-clash', () => mini((r) => (r.facts.pain = sign()))],
  ['`screens.signs` as a fact', 'a snapshot that would have to be two things', 'wrong-format', () => mini((r) => (r.facts['screens.signs'] = sign()))],
  ['a criterion `two-days@3`', 'the name of a fresh copy of another', 'wrong-format', () => mini((r) => (r.criteria['two-days@3'] = r.criteria['two-days']))],
  ['a reference to `two-days@3`', 'the name of a fresh copy of another', 'unknown-id', () => mini((r) => (r.phases.late.entry = { condition: 'two-days@3' }))],
  ['a reference to `criterion:two-days`', 'a name that is used inside', 'unknown-id', () => mini((r) => (r.phases.late.entry = { condition: 'criterion:two-days' }))],
  ['priorities of rules', 'an order that json-rules-engine knows', 'forbidden-condition', () => mini((r) => (r.criteria['wants-to-run'].all[0].priority = 1))],
  ['a name for a condition', 'what json-rules-engine allows', 'forbidden-condition', () => mini((r) => (r.phases.late.entry = { all: [{ condition: 'two-days' }], name: 'x' }))],
  ['an operator with a decorator', 'what json-rules-engine allows', 'not-one-of', () => mini((r) => (r.criteria['wants-to-run'].all[0].operator = 'not:equal'))],
  ['the operator `notEqual`', 'met by whoever was not asked', 'forbidden-condition', () => mini((r) => (r.criteria['wants-to-run'].all[0].operator = 'notEqual'))],
  ['the operator `contains`', 'what json-rules-engine allows', 'not-one-of', () => mini((r) => (r.criteria['wants-to-run'].all[0].operator = 'contains'))],
  ['a regular expression as a value', 'a comparison that never ends', 'wrong-type', () => mini((r) => (r.criteria['wants-to-run'].all[0].value = { $regex: '^(a+)+$' }))],
  ['a reference to another file', 'what JSON Schema allows', 'unknown-key', () => mini((r) => (r.criteria['wants-to-run'].$ref = 'file:///etc/passwd'))],
  ['a tag of type', 'an object that a reader would make', 'unknown-key', () => mini((r) => (r['@type'] = 'java.lang.Runtime'))],
  ['a text that looks like a template', 'a text that is filled in', 'harmless', () => mini((r) => (r.title = '${globalThis.tripwire()} {{tripwire()}} <%= tripwire() %> %s %d %o'))],
  ['replacement patterns in a text', 'a text that is filled in', 'harmless', () => mini((r) => (r.title = '$& $` $\' $1 $$'))],
];

/** Names and payloads that reach an engine. */
export const names: readonly HostileFile[] = filesOf([...exploits, ...ids, ...refused]);
