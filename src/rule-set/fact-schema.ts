import * as z from 'zod';
import { closed } from './closed.js';
import { leafSchema } from './condition-schema.js';
import { factId, id, references, text } from './schema-parts.js';

const derivation = z.union([
  closed({ ratio: closed({ of: factId, to: factId }) }),
  closed({ difference: closed({ of: factId, minus: factId }) }),
  closed({ days: closed({ from: z.string(), to: z.string() }) }),
  closed({ maximum: z.array(factId).min(1).max(100) }),
  closed({ count: z.array(z.union([leafSchema, closed({ any: z.array(leafSchema).min(1).max(100) })])).min(1).max(100) }),
]);

const coding = closed({
  system: text,
  code: text,
  equivalence: z.enum(['exact', 'narrower', 'related']),
});

export const factSchema = closed({
  label: text,
  group: text,
  type: z.enum(['number', 'integer', 'boolean', 'enum', 'ordered-enum', 'date']),
  unit: text.optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  values: z.array(text).min(1).optional(),
  better: z.union([z.enum(['lower', 'higher', 'none']), z.boolean()]),
  how: text,
  maxAgeDays: z.int().min(0).optional(),
  startsEpisode: z.literal(true).optional(),
  trustedWhen: id.optional(),
  derived: derivation.optional(),
  codings: z.array(coding).min(1).optional(),
  sources: references.optional(),
});
