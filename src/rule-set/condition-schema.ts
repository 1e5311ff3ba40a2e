import * as z from 'zod';
import { closed } from './closed.js';
import { operators, type Condition, type Leaf, type Root } from './condition.js';
import { scalar } from './schema-parts.js';

const kinds = ['all', 'any', 'condition', 'fact'] as const;

/** Names of json-rules-engine's grammar that are left out on purpose, so that they get an answer of their own. */
const forbidden = new Set(['not', 'path', 'params', 'priority', 'name']);

export const leafSchema: z.ZodType<Leaf> = closed({
  fact: z.string(),
  operator: z.enum(operators),
  value: z.union([scalar, z.array(scalar).min(1)]),
});

const parts: z.ZodType<readonly Condition[]> = z.lazy(() => z.array(conditionSchema).min(1));

const shapes = {
  all: closed({ all: parts }),
  any: closed({ any: parts }),
  condition: closed({ condition: z.string() }),
  fact: leafSchema,
};

/**
 * Picks the shape by the key that is there, so that a mistake inside a part is reported where it is;
 * a plain union would only say that no alternative matched.
 */
function dispatch(allowed: readonly (typeof kinds)[number][]): z.ZodType<Condition> {
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
    const present = kinds.filter((kind) => kind in value);
    const [kind] = present;
    if (kind === undefined || present.length > 1 || !allowed.includes(kind)) {
      return report({ code: 'condition-shape', args: { found: present } });
    }
    const result = shapes[kind].safeParse(value);
    if (result.success) return result.data;
    for (const issue of result.error.issues) context.addIssue(issue as Parameters<typeof context.addIssue>[0]);
    return z.NEVER;
  });
}

/** A condition anywhere inside another. */
const conditionSchema: z.ZodType<Condition> = dispatch(kinds);

/** A condition that stands alone: as in json-rules-engine, never a bare comparison. */
export const rootSchema = dispatch(['all', 'any', 'condition']) as unknown as z.ZodType<Root>;

/** The parts of a criterion. */
export const partsSchema = parts;
