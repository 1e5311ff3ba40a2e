import * as z from 'zod';
import { conditionSchema, rootPatchSchema, rootSchema } from '../../src/rule-set/condition-schema.js';
import type { JsonSchema } from './describe.js';

/** Keys that reach a prototype; the library takes them nowhere. */
const forbidden = ['__proto__', 'constructor', 'prototype'];

/** Conditions choose their shape by code, so their definitions are written apart. */
const apart = new Map<unknown, string>([
  [conditionSchema, 'Condition'],
  [rootSchema, 'Root'],
  [rootPatchSchema, 'RootPatch'],
]);

/** The JSON Schema of what zod accepts, with everything in place but conditions. */
export function fromZod(schema: z.ZodType): JsonSchema {
  const json = z.toJSONSchema(schema, {
    io: 'input',
    override: ({ zodSchema, jsonSchema }) => {
      const name = apart.get(zodSchema);
      if (name !== undefined) jsonSchema.$ref = `#/$defs/${name}`;
      if (jsonSchema.propertyNames !== undefined) jsonSchema.propertyNames = { ...(jsonSchema.propertyNames as JsonSchema), not: { enum: forbidden } };
    },
  });
  // Each file says once which dialect it is.
  delete json.$schema;
  return json;
}
