import * as z from 'zod';
import { closed } from './closed.js';
import { leafSchema, partsSchema, rootSchema } from './condition-schema.js';

const text = z.string().min(1).max(4000);
const id = z.string().regex(/^[A-Za-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/, { error: 'an id such as `single-leg-bridge`' });
const factId = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)*$/, { error: 'a fact id such as `pain.walking`' })
  .refine((name) => !['assessedOn', 'screens', 'overrides'].includes(name.split('.')[0] ?? ''), {
    error: 'a fact id that does not start with `assessedOn`, `screens` or `overrides`',
  });
const day = z.iso.date({ error: 'a date as YYYY-MM-DD' });
const scalar = z.union([z.number(), z.boolean(), z.string()]);
const range = closed({ min: z.number(), max: z.number() });
const amount = z.union([range, z.number()]);
const referralLevel = z.enum(['emergency', 'urgent', 'soon']);

const basis = z.enum([
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
const references = z.array(reference).min(1);

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

const derivation = z.union([
  closed({ ratio: closed({ of: factId, to: factId }) }),
  closed({ difference: closed({ of: factId, minus: factId }) }),
  closed({ days: closed({ from: z.string(), to: z.string() }) }),
  closed({ maximum: z.array(factId).min(1) }),
  closed({ count: z.array(z.union([leafSchema, closed({ any: z.array(leafSchema).min(1) })])).min(1) }),
]);

const coding = closed({
  system: text,
  code: text,
  equivalence: z.enum(['exact', 'narrower', 'related']),
});

const fact = closed({
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
  trustedWhen: id.optional(),
  derived: derivation.optional(),
  codings: z.array(coding).min(1).optional(),
  sources: references.optional(),
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
}).superRefine((value, context) => {
  const present = (['all', 'any'] as const).filter((kind) => value[kind] !== undefined);
  if (present.length !== 1) {
    context.addIssue({ code: 'custom', message: 'criterion', params: { code: 'condition-shape', args: { found: present } } });
  }
});

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

const running = closed({
  label: text,
  fromPhase: id,
  entry: rootSchema,
  startMaxAgeDays: z.int().min(0).optional(),
  levelFact: factId,
  levelOrder: z.array(id).min(1),
  levels: z.record(id, level),
  progress: rootSchema,
  rationale: text,
  sources: references,
});

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

const exercise = closed({
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

/** The structure of a rule set in JSON; references and meaning are checked afterwards. */
export const ruleSetSchema = closed({
  $schema: z.string().optional(),
  id,
  version: z.string().regex(/^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/, { error: 'a version such as `1.2.0`' }),
  title: text,
  description: text,
  reviewedOn: day,
  facts: z.record(factId, fact),
  screens: z.record(factId, screen),
  criteria: z.record(id, criterion),
  holds: z.record(id, hold),
  underHold,
  setbacks: z.record(id, setback),
  phaseOrder: z.array(id).min(1),
  phases: z.record(id, phase),
  running: running.optional(),
  exercises: z.record(id, exercise),
  warnings: z.record(id, warning),
  advice: z.record(id, advice),
  sources: z.record(id, source),
});
