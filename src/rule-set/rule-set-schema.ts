import * as z from 'zod';
import { closed } from './closed.js';
import { partsSchema, rootSchema } from './condition-schema.js';
import { exerciseSchema } from './exercise-schema.js';
import { factSchema } from './fact-schema.js';
import { runningSchema } from './running-schema.js';
import { basis, day, factId, id, language, references, referralLevel, scalar, text } from './schema-parts.js';

const source = closed({
  title: text,
  authors: text.optional(),
  year: z.int().min(1900).max(2100).optional(),
  journal: text.optional(),
  doi: z.string().regex(/^10\.\d{4,9}\/\S+$/, { error: 'a DOI such as `10.1136/bjsports-2013-093302`' }).optional(),
  url: z.string().regex(/^https?:\/\/\S+$/, { error: 'a web address' }).optional(),
  basis,
  verification: z.enum(['read', 'secondary', 'recalled', 'own']),
  note: text.optional(),
  reviewedOn: day.optional(),
});

const answer = z.union([
  scalar,
  z.array(scalar).min(1),
  closed({ min: z.number().optional(), max: z.number().optional() }),
]);

const screen = closed({
  label: text,
  statement: text,
  meaning: text,
  maxAgeDays: z.int().min(0).optional(),
  answers: z.record(factId, answer),
  sources: references,
});

const criterion = closed({
  label: text,
  all: partsSchema.optional(),
  any: partsSchema.optional(),
  rationale: text,
  sources: references,
})
  .superRefine((value, context) => {
    const present = (['all', 'any'] as const).filter((kind) => value[kind] !== undefined);
    if (present.length !== 1) {
      context.addIssue({ code: 'custom', message: 'criterion', params: { code: 'condition-shape', args: { found: present } } });
    }
  })
  // The same in the words of JSON Schema.
  .meta({ oneOf: [{ required: ['all'] }, { required: ['any'] }] });

const hold = closed({
  code: text.optional(),
  label: text,
  level: referralLevel,
  when: rootSchema,
  action: text,
  reviewable: z.literal(true).optional(),
  rationale: text,
  sources: references,
});

const underHold = closed({ label: text, entry: rootSchema, rationale: text, sources: references });

const setback = closed({
  code: text.optional(),
  label: text,
  when: rootSchema,
  capPhase: id.optional(),
  running: closed({
    effect: z.enum(['stop', 'step-back', 'no-progress']),
    levels: z.union([z.int().min(1), closed({ per: z.number().positive(), of: factId })]).optional(),
    restHours: z.number().positive().optional(),
    resume: text.optional(),
  }).optional(),
  referral: referralLevel.optional(),
  action: text,
  rationale: text,
  sources: references,
});

const phase = closed({
  label: text,
  aim: text,
  entry: rootSchema.optional(),
  rationale: text,
  sources: references,
});

const warning = closed({
  code: text.optional(),
  label: text,
  severity: z.enum(['emergency', 'urgent', 'soon', 'caution', 'info']),
  when: rootSchema,
  text,
  rationale: text,
  sources: references,
});

const advice = closed({
  topic: z.enum(['care', 'course', 'goal']),
  label: text,
  text,
  phases: z.array(id).min(1).optional(),
  when: rootSchema.optional(),
  sources: references,
});

const acceptance = closed({ code: id, at: text, reason: text });

const shape = {
  $schema: z.string().optional(),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, { error: 'a version such as `1.2.0`' }),
  title: text,
  description: text,
  reviewedOn: day,
  language: language.optional(),
  translations: z.record(language, z.record(text, text)).optional(),
  accepted: z.array(acceptance).min(1).optional(),
  facts: z.record(factId, factSchema),
  screens: z.record(id, screen),
  criteria: z.record(id, criterion),
  holds: z.record(id, hold),
  underHold,
  setbacks: z.record(id, setback),
  overrides: closed({ maxAgeDays: z.int().min(0), rationale: text, sources: references }).optional(),
  phaseOrder: z.array(id).min(1).max(100),
  phases: z.record(id, phase),
  running: runningSchema.optional(),
  exercises: z.record(id, exerciseSchema),
  warnings: z.record(id, warning),
  advice: z.record(id, advice),
  sources: z.record(id, source),
};

/** The structure of a rule set in JSON without a parent; references and meaning are checked afterwards. */
export const ruleSetSchema = closed(shape, ['extends']);
