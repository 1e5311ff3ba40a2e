import * as z from 'zod';
import { closed } from './closed.js';
import { rootPatchSchema, rootSchema } from './condition-schema.js';
import { ruleSetSchema } from './rule-set-schema.js';
import { text } from './schema-parts.js';

const { $schema, id, version, title, reviewedOn, ...inherited } = ruleSetSchema.shape;

/**
 * The structure of a rule-set file with `extends`: a JSON Merge Patch (RFC 7396) on its parent. It may give a part of every object,
 * and null for what may be left out; lists and values replace whole, so they must be complete. Whether the result is a rule set
 * is for `ruleSetSchema` to say.
 */
export const rulePatchSchema = closed({
  $schema,
  extends: text,
  id,
  version,
  title,
  reviewedOn,
  ...partsOf(inherited),
});

/** What a merge patch may say where `schema` holds for the result. */
function patchOf(schema: z.core.SomeType): z.ZodType {
  if (schema === rootSchema) return rootPatchSchema;
  if (schema instanceof z.ZodObject) return closed(partsOf(schema.shape));
  if (schema instanceof z.ZodRecord) return z.record(schema.keyType as z.ZodString, patchOf(schema.valueType).nullable());
  if (schema instanceof z.ZodUnion) return patchOfUnion(schema.options);
  return schema as z.ZodType;
}

/** Every key may be left out: then the parent's stays. A key that a rule set need not have may be taken away. */
function partsOf(shape: z.core.$ZodShape, removable = false): Record<string, z.ZodType> {
  const part = (schema: z.core.$ZodType): z.ZodType => {
    if (schema instanceof z.ZodOptional) return patchOf(schema.unwrap()).nullable().optional();
    return removable ? patchOf(schema).nullable().optional() : patchOf(schema).optional();
  };
  return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, part(schema)]));
}

/** One object may become another of the union, so their keys stand side by side, and each may be taken away. */
function patchOfUnion(options: readonly z.core.SomeType[]): z.ZodType {
  const objects = options.filter((option) => option instanceof z.ZodObject);
  const others = options.filter((option) => !(option instanceof z.ZodObject)).map(patchOf);
  if (objects.length === 0) return z.union(others);
  const merged = closed(partsOf(Object.assign({}, ...objects.map(({ shape }) => shape)) as z.core.$ZodShape, objects.length > 1));
  return others.length === 0 ? merged : z.union([...others, merged]);
}
