import * as z from 'zod';
import { closed } from './closed.js';
import { rootSchema } from './condition-schema.js';
import { amount, id, references, text } from './schema-parts.js';

const dosage = closed({
  step: text.optional(),
  sets: amount.optional(),
  reps: z.union([amount, z.array(z.number()).min(1)]).optional(),
  holdSeconds: amount.optional(),
  minutes: amount.optional(),
  meters: amount.optional(),
  frequency: closed({
    perDay: amount.optional(),
    perWeek: amount.optional(),
    everyDays: z.number().positive().optional(),
  }).optional(),
  tempo: text.optional(),
  load: text.optional(),
  note: text.optional(),
});

const steps = z.array(z.union([closed({ exercise: id }), closed({ change: text })]));

export const exerciseSchema = closed({
  code: text.optional(),
  name: text,
  purpose: text,
  phases: z.array(id).min(1),
  contraction: z.enum([
    'isometric',
    'concentric-eccentric',
    'eccentric',
    'dynamic',
    'active-lengthening',
    'plyometric',
    'running',
    'mixed',
    'none',
  ]),
  dosage: z.array(dosage).min(1),
  entry: rootSchema.optional(),
  fromLevel: id.optional(),
  painLimit: z.int().min(0).max(10).optional(),
  fitForHold: z.literal(true).optional(),
  bothSides: text,
  progression: steps,
  regression: steps,
  cautions: z.array(text),
  sources: references,
});
