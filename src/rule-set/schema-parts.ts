import * as z from 'zod';
import { closed } from './closed.js';

/** Longer than any name; every finding about it repeats it. */
const maxIdLength = 100;
const tooLong = { error: `an id of at most ${maxIdLength} characters` };

export const text = z.string().min(1).max(4000);
export const id = z.string().max(maxIdLength, tooLong).regex(/^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/, { error: 'an id such as `single-leg-bridge`' });
export const factId = z
  .string()
  .max(maxIdLength, tooLong)
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/, { error: 'a fact id such as `pain.walking`' })
  .regex(/^(?!(?:assessedOn|screens|overrides)(?:\.|$))/, {
    error: 'a fact id that does not start with `assessedOn`, `screens` or `overrides`',
  })
  // A snapshot is nested by the dots, and these keys are forbidden in it.
  .regex(/^(?!(?:.*\.)?(?:constructor|prototype)(?:\.|$))/, { error: 'a fact id without a part `constructor` or `prototype`' });
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'a language such as `en` or `pt-BR`' });
export const day = z.iso.date({ error: 'a date as YYYY-MM-DD' });
export const scalar = z.union([z.number(), z.boolean(), z.string()]);
export const range = closed({ min: z.number(), max: z.number() });
export const amount = z.union([range, z.number()]);
export const referralLevel = z.enum(['emergency', 'urgent', 'soon']);

export const basis = z.enum([
  'trial',
  'guideline',
  'consensus',
  'protocol',
  'observational',
  'secondary',
  'article',
  'house-default',
]);

const reference = closed({
  id,
  locator: text,
  basis: basis.optional(),
  recalled: z.literal(true).optional(),
});
export const references = z.array(reference).min(1);
