import * as z from 'zod';
import { closed } from './closed.js';
import { rootSchema } from './condition-schema.js';
import { amount, factId, id, range, references, text } from './schema-parts.js';

const level = closed({
  label: text,
  session: closed({
    text,
    walkMinutes: z.number().positive().optional(),
    runMinutes: amount.optional(),
    repetitions: z.int().min(1).optional(),
    speedPercent: range.optional(),
    painLimit: z.int().min(0).max(10),
    restHours: z.number().min(0),
  }),
  entry: rootSchema.optional(),
  rationale: text,
  sources: references,
});

export const runningSchema = closed({
  label: text,
  fromPhase: id,
  entry: rootSchema,
  startMaxAgeDays: z.int().min(0).optional(),
  levelFact: factId,
  lastRunFact: factId.optional(),
  levelOrder: z.array(id).min(1).max(100),
  levels: z.record(id, level),
  progress: rootSchema,
  rationale: text,
  sources: references,
});
