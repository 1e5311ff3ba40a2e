import type { IssueCode } from '../../src/issue/issue.js';
import type { Plain } from '../../src/issue/plain-data.js';

/** A file that a page describes in words, because Markdown cannot show it. */
export type Generated =
  | {
      /** The bytes of an assessment. */
      readonly bytes: Uint8Array;
    }
  | {
      /** A change to the base rule set. */
      readonly change: Plain;
    };

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const assessment = '{ "pain": { "walking": 2 } }';

/** A criterion with `all` inside `all`. */
const nested = (levels: number): Generated => {
  const leaf: Plain = { fact: 'pain.walking', operator: 'lessThanInclusive', value: 2 };
  let part: Plain = leaf;
  for (let level = 1; level < levels; level += 1) part = { all: [part] };
  return { change: { criteria: { 'walking-pain-mild': { all: [part] } } } };
};

const cautions = (count: number): Generated => ({
  change: { exercises: { 'heel-raise': { cautions: Array.from({ length: count }, (_, i) => `Caution ${i + 1}.`) } } },
});

/** A criterion that names every second from one to the longest. */
const seconds = (from: number): Generated => ({
  change: {
    facts: { 'balance.injured': { type: 'integer', max: 600 } },
    criteria: { 'stands-ten-seconds': { all: [{ fact: 'balance.injured', operator: 'in', value: Array.from({ length: 601 - from }, (_, i) => from + i) }] } },
  },
});

export const generated: { readonly [C in IssueCode]?: { readonly bad: Generated; readonly good: Generated } } = {
  'too-deep': { bad: nested(29), good: nested(28) },
  'too-large': { bad: cautions(10_001), good: cautions(10_000) },
  'not-worked-out': { bad: seconds(100), good: seconds(101) },
  'byte-order-mark': { bad: { bytes: encode(`\ufeff${assessment}`) }, good: { bytes: encode(assessment) } },
  'not-utf8': {
    bad: { bytes: Uint8Array.from(Buffer.from('{ "overrides": { "load": { "by": "Dr. Jérôme", "reason": "Examined", "on": "2026-03-01" } } }', 'latin1')) },
    good: { bytes: encode('{ "assessedOn": "2026-03-01", "overrides": { "load": { "by": "Dr. Jérôme", "reason": "Examined", "on": "2026-03-01" } } }') },
  },
};
