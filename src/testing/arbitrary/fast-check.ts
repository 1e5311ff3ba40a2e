import type * as fastCheck from 'fast-check';

/** The parts of fast-check that are used; pass its default export. */
export type FastCheck = Pick<typeof fastCheck, 'array' | 'boolean' | 'constant' | 'constantFrom' | 'integer' | 'oneof' | 'option' | 'record' | 'tuple'>;
