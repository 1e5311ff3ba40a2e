import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeIssue } from '../../src/issue/describe-issue.js';
import { formatPath } from '../../src/issue/format-path.js';
import { readJsonEntry } from '../../src/replay/read-json-entry.js';
import { hasRepeatedKeys } from '../../src/replay/repeated-keys.js';

function told(text: string, idName?: string): string[] {
  const reading = readJsonEntry(text, idName);
  return reading.ok ? [] : reading.issues.map((issue) => `${issue.code} at ${formatPath(issue.path)}: ${describeIssue(issue).message}`);
}

describe('a line of NDJSON', () => {
  it.each([
    ['a snapshot alone', '{"snapshot":{"pain":{"rest":1}}}', { id: null, meta: {}, snapshot: { pain: { rest: 1 } } }],
    ['with an id in text', '{"id":"a","snapshot":{}}', { id: 'a', meta: {}, snapshot: {} }],
    ['with a number as id', '{"snapshot":{},"id":7}', { id: 7, meta: {}, snapshot: {} }],
    ['with what is carried', '{"id":"a","meta":{"site":"north","tags":["x"]},"snapshot":{}}', { id: 'a', meta: { site: 'north', tags: ['x'] }, snapshot: {} }],
    ['with nothing carried, said so', '{"id":"a","meta":null,"snapshot":{}}', { id: 'a', meta: {}, snapshot: {} }],
    ['with an empty id', '{"id":null,"snapshot":{}}', { id: null, meta: {}, snapshot: {} }],
    ['with a colon in a text', '{"id":"at 10:30: first","snapshot":{}}', { id: 'at 10:30: first', meta: {}, snapshot: {} }],
  ])('%s is read', (_, text, expected) => expect(readJsonEntry(text)).toEqual({ ok: true, value: expected }));

  it('takes its id from another key when one is named', () => {
    expect(readJsonEntry('{"case":"a","snapshot":{}}', 'case')).toMatchObject({ ok: true, value: { id: 'a' } });
    expect(told('{"id":"a","snapshot":{}}', 'case')).toEqual(['unknown-key at id: the key `id` is not known here', 'missing-key at (root): the key `case` is missing']);
  });

  it.each([
    ['no JSON', '{bad', ['not-json at (root): not valid JSON: unexpected `bad`']],
    ['half a line', '{"id":"a","snapshot":{"pain"', ['not-json at (root): not valid JSON: it ends before the last bracket or quotation mark is closed']],
    ['a number', '3', ['wrong-type at (root): expected an object, found 3']],
    ['null', 'null', ['wrong-type at (root): expected an object, found null']],
    ['a list', '[{"snapshot":{}}]', ['wrong-type at (root): expected an object, found a list']],
    ['a bare snapshot', '{"pain":{"rest":1},"assessedOn":"2026-01-01"}', ['missing-key at (root): the key `snapshot` is missing']],
    ['a fact beside the snapshot', '{"snapshot":{},"pain":{"rest":1}}', ['unknown-key at pain: the key `pain` is not known here']],
    ['a snapshot that is a list', '{"snapshot":[]}', ['wrong-type at snapshot: expected an object, found a list']],
    ['an id that is an object', '{"id":{},"snapshot":{}}', ['wrong-type at id: expected text or a whole number, found an object']],
    ['an id that a number cannot hold', '{"id":9007199254740993,"snapshot":{}}', ['wrong-type at id: expected text or a whole number, found 9007199254740992']],
    ['a number that cannot be carried as it is', '{"meta":{"a":{"b":[12345678901234567890]}},"snapshot":{}}', ['wrong-format at meta.a.b[0]: expected text, since no number is held exactly beyond 9007199254740991, found 12345678901234567000']],
    ['meta that is text', '{"meta":"north","snapshot":{}}', ['wrong-type at meta: expected an object, found text "north"']],
    ['a key that reaches a prototype', '{"meta":{"__proto__":1},"snapshot":{}}', ['forbidden-key at meta.__proto__: the key `__proto__` is not allowed']],
    ['a key twice', '{"snapshot":{"pain":{"rest":1,"rest":9}}}', ['duplicate-key at snapshot.pain.rest: the key `rest` stands twice in this object']],
    ['the snapshot twice', '{"snapshot":{},"snapshot":{}}', ['duplicate-key at snapshot: the key `snapshot` stands twice in this object']],
    ['a key twice, once escaped', '{"snapshot":{"a":1,"\\u0061":2}}', ['duplicate-key at snapshot.a: the key `a` stands twice in this object']],
    ['ten thousand levels', `{"meta":${'['.repeat(10_000)}${']'.repeat(10_000)},"snapshot":{}}`, ['too-deep at meta: nested deeper than 60 levels']],
  ])('%s is not read', (_, text, expected) => expect(told(text)).toEqual(expected));

  it('that cannot be used still tells its id', () => {
    expect(readJsonEntry('{"id":"a","snapshot":3}')).toMatchObject({ ok: false, id: 'a' });
    expect(readJsonEntry('{"id":"a","snapshot":{"x":1,"x":2}}')).toMatchObject({ ok: false, id: 'a' });
  });

  it('tells the column of a mistake', () => expect(readJsonEntry('{"id":"a",}')).toMatchObject({ issues: [{ column: 11 }] }));
});

describe('keys that stand twice', () => {
  it('are found by counting, whatever the values hold', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.string(), fc.jsonValue(), (object, key, value) => {
        const text = JSON.stringify(object);
        expect(hasRepeatedKeys(text, JSON.parse(text))).toBe(false);
        const twice = `{${JSON.stringify(key)}:${JSON.stringify(value)},${JSON.stringify(key)}:${text}}`;
        expect(hasRepeatedKeys(twice, JSON.parse(twice))).toBe(true);
      }),
    );
  });
});
