import type { RuleSetData } from '../../src/rule-set/rule-set.js';
import { rulePatchSchema } from '../../src/rule-set/patch-schema.js';
import { ruleSetSchema } from '../../src/rule-set/rule-set-schema.js';
import { snapshotJsonSchema } from '../../src/snapshot/snapshot-json-schema.js';
import { scenarioFileSchema } from '../../src/testing/scenario-schema.js';
import { conditions } from './conditions.js';
import { Describer, undescribed, type JsonSchema } from './describe.js';
import { fromZod } from './from-zod.js';
import { Interfaces } from './interfaces.js';

const ruleSetFile = 'src/rule-set/rule-set.ts';
const scenarioFile = 'src/testing/scenario.ts';

/**
 * The JSON Schemas for editors, by name.
 *
 * @param data - the bundled rule set, for its snapshots
 */
export function jsonSchemas(data: RuleSetData): Record<string, JsonSchema> {
  const interfaces = new Interfaces([ruleSetFile, scenarioFile]);
  return {
    'rule-set': ruleSet(interfaces),
    'rule-set-part': ruleSetPart(interfaces),
    scenarios: scenarios(interfaces),
    'hamstring-snapshot': hamstringSnapshot(data),
  };
}

function ruleSet(interfaces: Interfaces): JsonSchema {
  const either = wholeOrPatch(interfaces, fromZod(ruleSetSchema), fromZod(rulePatchSchema));
  return schema('rule-set', 'Rule set', 'A rule set in one file, or with `extends` what it changes in another.', either);
}

function ruleSetPart(interfaces: Interfaces): JsonSchema {
  const either = wholeOrPatch(interfaces, fromZod(ruleSetSchema.partial()), fromZod(rulePatchSchema.partial()));
  return schema('rule-set-part', 'Part of a rule set', 'A file of a rule-set folder: some of the top-level keys.', either);
}

function wholeOrPatch(interfaces: Interfaces, whole: JsonSchema, patch: JsonSchema): JsonSchema {
  const describer = new Describer(interfaces);
  const type = interfaces.exported(ruleSetFile, 'RuleSetData');
  // The first one described gives the definitions their names.
  const full = undescribed(describer.describe(whole, type));
  const changes = undescribed(describer.describe(patch, type));
  const named = conditions(describer, interfaces);
  return { if: { required: ['extends'] }, then: changes, else: full, $defs: { ...describer.definitions, ...named } };
}

function scenarios(interfaces: Interfaces): JsonSchema {
  const describer = new Describer(interfaces);
  const { $ref } = describer.describe(fromZod(scenarioFileSchema), interfaces.exported(scenarioFile, 'ScenarioFile'));
  return schema('scenarios', 'Scenarios', 'Snapshots with the guidance expected for them: the tests of a rule set.', { $ref, $defs: describer.definitions });
}

function hamstringSnapshot(data: RuleSetData): JsonSchema {
  return schema('hamstring-snapshot', 'Snapshot', `Facts of the rule set “${data.title}” known about a person at one assessment. Left out means unknown.`, snapshotJsonSchema(data));
}

function schema(name: string, title: string, description: string, content: JsonSchema): JsonSchema {
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `urn:rehab-rules:${name}`, title, description, ...content };
}
