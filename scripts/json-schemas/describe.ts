import type ts from 'typescript';
import type * as z from 'zod';
import type { Interfaces } from './interfaces.js';

export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Keys that are for files, not for the data, so no interface has them. */
const ofFiles: Readonly<Record<string, string>> = {
  $schema: 'Address of a JSON Schema for editors; it has no effect on the answer.',
  extends:
    'The rule set that this one changes: `rehab-rules/hamstring`, the relative path of a file or folder, or a JSON file of an installed package. The rest is a JSON Merge Patch (RFC 7396) on it: objects merge, null removes, lists and values replace.',
};

/** Words for interfaces whose name says nothing to a clinician. */
const titles: Readonly<Record<string, string>> = {
  RuleSetData: 'Rule set',
  Leaf: 'Comparison',
  All: 'All of these',
  Any: 'One of these',
  ConditionReference: 'Criterion',
};

/**
 * Writes into JSON Schemas what the interfaces say, and gives every named object a definition of its own. The sentences stand
 * where a definition is referred to: editors prefer what a definition says to what is said about the key that refers to it.
 */
export class Describer {
  readonly definitions: Record<string, JsonSchema> = {};
  readonly #interfaces: Interfaces;

  constructor(interfaces: Interfaces) {
    this.#interfaces = interfaces;
  }

  /**
   * Describes a schema and what is in it.
   *
   * @param schema - as zod gives it, with everything in place
   * @param type - the type of the same data
   * @returns the described schema, or a reference to its definition
   */
  describe(schema: JsonSchema, type: ts.Type): JsonSchema {
    if (schema.$ref !== undefined) return schema;
    if (schema.anyOf !== undefined && schema.properties === undefined) {
      return { ...schema, anyOf: schema.anyOf.map((one) => this.describe(one, type)) };
    }
    if (schema.type === 'array') return { ...schema, items: this.describe(schema.items as JsonSchema, this.#interfaces.entry(type)) };
    if (schema.type !== 'object') return schema;
    return schema.properties === undefined ? this.#describeMap(schema, type) : this.#describeObject(schema, schema.properties, type);
  }

  #describeMap(schema: JsonSchema, type: ts.Type): JsonSchema {
    const values = schema.additionalProperties as JsonSchema;
    if (Object.keys(values).length === 0) return schema;
    return { ...schema, additionalProperties: this.describe(values, this.#interfaces.value(type)) };
  }

  #describeObject(schema: JsonSchema, properties: Record<string, z.core.JSONSchema._JSONSchema>, type: ts.Type): JsonSchema {
    const own = this.#interfaces.alternative(type, Object.keys(properties));
    const described = Object.entries(properties).map(([key, property]): [string, JsonSchema] => {
      const found = this.#interfaces.property(own, key);
      const description = found?.sentence || ofFiles[key];
      if (description === undefined) throw new Error(`nothing is written about \`${key}\``);
      const content = found === undefined ? (property as JsonSchema) : this.describe(property as JsonSchema, found.type);
      return [key, { description, ...undescribed(content) }];
    });
    const named = this.#interfaces.named(own);
    const object: JsonSchema = { ...schema, properties: Object.fromEntries(described) };
    return named === undefined ? object : this.#define(named.name, titleOf(named.name), named.sentence, object);
  }

  /** Gives a schema a definition; a second one of the same name is what a patch says about it. */
  #define(name: string, title: string, description: string, schema: JsonSchema): JsonSchema {
    const known = this.definitions[name];
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(schema)) {
      return this.#define(`${name}Patch`, `${title} (changes)`, description, schema);
    }
    this.definitions[name] = schema;
    return { title, description, $ref: `#/$defs/${name}` };
  }
}

/** A schema without what is said about it, so that something else can be said. */
export function undescribed(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== 'title' && key !== 'description'));
}

function titleOf(name: string): string {
  if (titles[name] !== undefined) return titles[name];
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
