import * as z from 'zod';
import { closed } from '../rule-set/closed.js';
import { referralLevel, text } from '../rule-set/schema-parts.js';

const outcomes = z.record(text, z.enum(['met', 'unmet', 'unknown']));
const ids = z.array(text);
const facts = z.record(z.string(), z.unknown());

const running = closed({
  decision: z.enum(['not-yet', 'start', 'progress', 'repeat', 'step-back', 'stop']).optional(),
  level: text.nullable().optional(),
  reasons: z.array(z.enum(['hold', 'phase', 'gate', 'setback', 'level', 'progress', 'last-level'])).optional(),
});

const expectation = closed({
  hold: z.enum(['emergency', 'urgent', 'soon', 'unanswered']).nullable().optional(),
  holds: outcomes.optional(),
  referral: z.enum([...referralLevel.options, 'none']).optional(),
  setbacks: outcomes.optional(),
  phase: text.optional(),
  running: running.optional(),
  criteria: outcomes.optional(),
  warnings: ids.optional(),
  noWarnings: ids.optional(),
  allowed: ids.optional(),
  withheld: z.record(text, z.array(z.enum(['hold', 'under-hold', 'phase', 'running', 'condition'])).min(1)).optional(),
  advice: ids.optional(),
  noAdvice: ids.optional(),
});

const scenario = closed({
  name: text,
  from: text.optional(),
  with: facts.optional(),
  expect: expectation,
  only: z.literal(true).optional(),
  skip: text.optional(),
});

/** The structure of a scenario file; what its names stand for is checked afterwards. */
export const scenarioFileSchema = closed({
  $schema: z.string().optional(),
  ruleSet: text.optional(),
  snapshots: z.record(text, facts).optional(),
  scenarios: z.array(scenario).optional(),
});
