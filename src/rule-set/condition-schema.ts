import * as z from 'zod';
import { closed } from './closed.js';
import { operators, type Condition, type Leaf, type Root } from './condition.js';
import { scalar } from './schema-parts.js';

type Kind = 'all' | 'any' | 'condition' | 'fact';

const roots: readonly Kind[] = ['all', 'any', 'condition'];
const kinds: readonly Kind[] = [...roots, 'fact'];

/** Names of json-rules-engine's grammar that are left out on purpose, so that they get an answer of their own. */
const forbidden = new Set(['not', 'path', 'params', 'priority', 'name']);

export const leafSchema: z.ZodType<Leaf> = closed({
  fact: z.string(),
  operator: z.enum(operators),
  value: z.union([scalar, z.array(scalar).min(1)]),
});

const parts: z.ZodType<readonly Condition[]> = z.lazy(() => z.array(conditionSchema).min(1));

/** The shape of each kind of condition. */
export const conditionShapes = {
  all: closed({ all: parts }),
  any: closed({ any: parts }),
  condition: closed({ condition: z.string() }),
  fact: leafSchema,
};

/** The keys of a change of a condition. */
export const rootPatchShape = closed({
  all: parts.nullable().optional(),
  any: parts.nullable().optional(),
  condition: z.string().nullable().optional(),
});

/**
 * Picks the shape by the keys that are there, so that a mistake inside a part is reported where it is;
 * a plain union would only say that no alternative matched.
 *
 * @param choose - the shape of a condition; null when its keys do not go together
 */
function dispatch(choose: (value: object) => z.ZodType | null): z.ZodType<Condition> {
  return z.unknown().transform((value, context): Condition => {
    const report = (params: { code: string; args: unknown; path?: PropertyKey[] }): Condition => {
      context.addIssue({ code: 'custom', message: 'condition', params, path: params.path ?? [] });
      return z.NEVER;
    };
    if (value === null || typeof value !== 'object' || Array.isArray(value)) {
      context.addIssue({ code: 'invalid_type', expected: 'object', input: value });
      return z.NEVER;
    }
    const unwanted = Object.keys(value).find((key) => forbidden.has(key));
    if (unwanted !== undefined) {
      return report({ code: 'forbidden-condition', args: { key: unwanted }, path: [unwanted] });
    }
    const operator: unknown = 'operator' in value ? value.operator : undefined;
    if (operator === 'notEqual' || operator === 'notIn') {
      return report({ code: 'forbidden-condition', args: { key: operator }, path: ['operator'] });
    }
    const shape = choose(value);
    if (shape === null) return report({ code: 'condition-shape', args: { found: kindsOf(value) } });
    const result = shape.safeParse(value);
    if (result.success) return result.data as Condition;
    for (const issue of result.error.issues) context.addIssue(issue as Parameters<typeof context.addIssue>[0]);
    return z.NEVER;
  });
}

const kindsOf = (value: object): Kind[] => kinds.filter((kind) => kind in value);

function oneOf(allowed: readonly Kind[]): (value: object) => z.ZodType | null {
  return (value) => {
    const [kind, ...more] = kindsOf(value);
    return kind !== undefined && more.length === 0 && allowed.includes(kind) ? conditionShapes[kind] : null;
  };
}

/** A condition anywhere inside another. */
export const conditionSchema: z.ZodType<Condition> = dispatch(oneOf(kinds));

/** A condition that stands alone: as in json-rules-engine, never a bare comparison. */
export const rootSchema = dispatch(oneOf(roots)) as unknown as z.ZodType<Root>;

/** A change of a condition that stands alone: from `all` to `any` with `{ "all": null, "any": [ … ] }`. */
export const rootPatchSchema: z.ZodType = dispatch((value) => {
  const given = kindsOf(value).filter((kind) => (value as Partial<Record<Kind, unknown>>)[kind] !== null);
  return given.length > 1 || 'fact' in value ? null : rootPatchShape;
});

/** The parts of a criterion. */
export const partsSchema = parts;
