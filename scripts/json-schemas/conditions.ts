import { conditionShapes, rootPatchShape } from '../../src/rule-set/condition-schema.js';
import type { Describer, JsonSchema } from './describe.js';
import { fromZod } from './from-zod.js';
import type { Interfaces } from './interfaces.js';

const file = 'src/rule-set/condition.ts';
const nothing = { type: 'null' } as const;

/** The definitions of conditions, of those that stand alone, and of a change of one. */
export function conditions(describer: Describer, interfaces: Interfaces): Record<string, JsonSchema> {
  const { all, any, condition, fact } = conditionShapes;
  const oneOf = (name: string, shapes: readonly JsonSchema[]): JsonSchema => ({
    title: 'Condition',
    description: interfaces.sentence(file, name),
    anyOf: shapes.map((shape) => describer.describe(shape, interfaces.exported(file, name))),
  });
  return {
    Condition: oneOf('Condition', [all, any, condition, fact].map(fromZod)),
    Root: oneOf('Root', [all, any, condition].map(fromZod)),
    RootPatch: {
      title: 'Condition (changes)',
      description: 'A condition, or what changes it: `{ "all": null, "any": [ … ] }` turns `all` into `any`.',
      ...describer.describe(fromZod(rootPatchShape), interfaces.exported(file, 'Root')),
      // At most one of the three says something; the others are left out or taken away.
      anyOf: [
        { properties: { any: nothing, condition: nothing } },
        { properties: { all: nothing, condition: nothing } },
        { properties: { all: nothing, any: nothing } },
      ],
    },
  };
}
