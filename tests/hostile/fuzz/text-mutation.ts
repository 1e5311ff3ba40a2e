import fc from 'fast-check';

/** One change of a text. */
export interface TextMutation {
  readonly what: 'delete' | 'insert' | 'flip' | 'repeat' | 'cut' | 'move';
  /** Where; counted modulo the length. */
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const pieces = ['{', '}', '[', ']', ',', ':', '"', '\\', '/', '//', '/*', "'", '\n', '\r', '\t', '\u0000', '\ufeff', '\u2028', '\ud83d', '\udc00', 'null', 'true', '-', '0', '1e999', '-0', '.5', 'NaN', '\\u0000', '\\ud800', '"__proto__":{},', '"id":"x",', '{"all":[', ']}', '\u001b[31m', '\u202e'];

/** Changes of a text, small ones first. */
export const textMutations: fc.Arbitrary<readonly TextMutation[]> = fc.array(
  fc.record({
    what: fc.constantFrom<TextMutation['what'][]>('delete', 'insert', 'flip', 'repeat', 'cut', 'move'),
    at: fc.nat(),
    length: fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 3 }) }, fc.integer({ min: 1, max: 2000 })),
    text: fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', minLength: 1, maxLength: 4 })),
  }),
  { minLength: 1, maxLength: 4 },
);

/** A text after the changes. */
export function mutateText(text: string, mutations: readonly TextMutation[]): string {
  return mutations.reduce((before, { what, at, length, text: piece }) => {
    const place = at % (before.length + 1);
    const [head, part, tail] = [before.slice(0, place), before.slice(place, place + length), before.slice(place + length)];
    switch (what) {
      case 'delete':
        return head + tail;
      case 'insert':
        return head + piece + part + tail;
      case 'flip':
        return head + Array.from(part, (character) => String.fromCharCode(character.charCodeAt(0) ^ (1 << (at % 8)))).join('') + tail;
      case 'repeat':
        return head + part + part + tail;
      case 'cut':
        return head;
      case 'move':
        return part + head + tail;
    }
  }, text);
}
