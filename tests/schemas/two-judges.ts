import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type * as z from 'zod';
import { readPlain } from '../../src/issue/plain-data.js';
import { rulePatchSchema } from '../../src/rule-set/patch-schema.js';
import { ruleSetSchema } from '../../src/rule-set/rule-set-schema.js';
import { scenarioFileSchema } from '../../src/testing/scenario-schema.js';

/** What is checked by a JSON Schema of its own. */
export type Kind = 'rule-set' | 'rule-set-part' | 'scenarios';

// `format` repeats a pattern, so it needs no judge of its own. Strict: a misspelled keyword in a schema is an error.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, validateFormats: false });
const compiled = new Map<string, (value: unknown) => unknown>();

/** Whether the JSON Schema of that name accepts a value. */
export function acceptedBySchema(name: Kind | 'hamstring-snapshot', value: unknown): boolean {
  const validate = compiled.get(name) ?? ajv.compile(JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), 'utf8')) as object);
  compiled.set(name, validate);
  return validate(value) === true;
}

/** Whether the structural stage of the library accepts a value: plain data of the right shape, whatever it refers to or means. */
export function acceptedByStructure(kind: Kind, value: unknown): boolean {
  const plain = readPlain(value);
  return plain.ok && structureOf(kind, plain.value).safeParse(plain.value).success;
}

const partSchema = ruleSetSchema.partial();
const patchPartSchema = rulePatchSchema.partial();

function structureOf(kind: Kind, value: unknown): z.ZodType {
  const extending = typeof value === 'object' && value !== null && 'extends' in value;
  switch (kind) {
    case 'rule-set':
      return extending ? rulePatchSchema : ruleSetSchema;
    case 'rule-set-part':
      return extending ? patchPartSchema : partSchema;
    case 'scenarios':
      return scenarioFileSchema;
  }
}
