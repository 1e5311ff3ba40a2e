import { conditionShapes, rootPatchShape } from '../../src/rule-set/condition-schema.js';
import { undescribed, type Describer, type JsonSchema } from './describe.js';
import { fromZod } from './from-zod.js';
import type { Interfaces } from './interfaces.js';

const file = 'src/rule-set/condition.ts';
const nothing = { type: 'null' } as const;

/** The definitions of conditions, of those that stand alone, and of a change of one. */
export function conditions(describer: Describer, interfaces: Interfaces): Record<string, JsonSchema> {
  const { all, any, condition, fact } = conditionShapes;
  const described = (name: string, shapes: readonly JsonSchema[]): JsonSchema[] =>
    shapes.map((shape) => describer.describe(shape, interfaces.exported(file, name)));
  return {
    Condition: { anyOf: described('Condition', [all, any, condition, fact].map(fromZod)) },
    // What stands at a gate is best said by the key that holds it.
    Root: { anyOf: described('Root', [all, any, condition].map(fromZod)).map(undescribed) },
    RootPatch: {
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
