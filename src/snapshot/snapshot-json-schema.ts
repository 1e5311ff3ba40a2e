import * as z from 'zod';
import type { Fact } from '../rule-set/fact.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { day } from '../rule-set/schema-parts.js';
import { factText, factTree, groupText, isGroup, overrideTexts, type FactTree } from './fact-tree.js';

type Schema = z.core.JSONSchema.BaseSchema;

const nothing: Schema = { type: 'null' };
const dayOrNothing: Schema = { anyOf: [{ $ref: '#/$defs/Day' }, nothing] };

/** The JSON Schema of the snapshots of a rule set: nested by the dots of the fact ids, with the same sentences as their type. */
export function snapshotJsonSchema(data: RuleSetData): Schema {
  const screens = Object.entries(data.screens).map(([id, { label, meaning, statement }]) => [
    id,
    given(`${label}. ${meaning}`, { const: statement }),
  ]);
  const overrides = overrideTexts(data).map(([id, description]) => [id, { description, $ref: '#/$defs/Override' }]);
  const properties: Record<string, Schema> = {
    $schema: { description: 'Address of a JSON Schema for editors; it has no effect on the answer.' },
    assessedOn: { description: 'Day of the assessment, YYYY-MM-DD.', ...dayOrNothing },
    screens: group('Statements that answer what was not reported.', Object.fromEntries(screens) as Record<string, Schema>),
    overrides: group('Decisions of a clinician: gates to open, and findings that are explained.', Object.fromEntries(overrides) as Record<string, Schema>),
    ...members(factTree(data)),
  };
  return { type: 'object', properties, additionalProperties: false, $defs: { Day: dayOfCalendar(), MeasuredOn: measuredOn, Override: override } };
}

const sentence: Schema = { type: 'string', pattern: '\\S' };

const measuredOn: Schema = {
  title: 'Measured on',
  description: 'Day of the measurement, YYYY-MM-DD; the day of the assessment when left out.',
  ...dayOrNothing,
};

const override: Schema = {
  title: 'Override',
  type: 'object',
  properties: {
    by: { description: 'Who decided.', ...sentence },
    reason: { description: 'Why.', ...sentence },
    on: { description: 'Day of the decision, YYYY-MM-DD.', $ref: '#/$defs/Day' },
  },
  required: ['by', 'reason', 'on'],
  additionalProperties: false,
};

function dayOfCalendar(): Schema {
  const { type, format, pattern } = z.toJSONSchema(day);
  // No assessment is older than the calendar that dates it.
  return { title: 'Day', type, format, pattern, not: { pattern: '^00' } };
}

function members(tree: FactTree): Record<string, Schema> {
  return Object.fromEntries(
    [...tree].map(([key, entry]) => [
      key,
      isGroup(entry) ? group(groupText(entry), members(entry)) : given(factText(entry), valueSchema(entry), entry.unit),
    ]),
  );
}

function group(description: string, properties: Record<string, Schema>): Schema {
  return { description, type: ['object', 'null'], properties, additionalProperties: false } as unknown as Schema;
}

/** A value as it stands in a snapshot: plain, with what is known about its measurement, or null for not known. */
function given(description: string, value: Schema, unit?: string): Schema {
  const measured: Schema = {
    type: 'object',
    properties: {
      value: { anyOf: [value, nothing] },
      measuredOn: { $ref: '#/$defs/MeasuredOn' },
      unit: { description: 'Unit of the value; must be the unit of the fact.', enum: unit === undefined ? [null] : [unit, null] },
    },
    required: ['value'],
    additionalProperties: false,
  };
  return { description, anyOf: [value, measured, nothing] };
}

function valueSchema({ type, min, max, values }: Fact): Schema {
  switch (type) {
    case 'number':
    case 'integer':
      return { type, ...(min === undefined ? {} : { minimum: min }), ...(max === undefined ? {} : { maximum: max }) };
    case 'boolean':
      return { type };
    case 'date':
      return { $ref: '#/$defs/Day' };
    case 'enum':
    case 'ordered-enum':
      return { enum: [...(values ?? [])] };
  }
}
