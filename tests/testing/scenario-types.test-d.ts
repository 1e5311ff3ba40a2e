import { expectTypeOf, it } from 'vitest';
import type * as z from 'zod';
import type { ScenarioFile } from '../../src/testing/scenario.js';
import type { scenarioFileSchema } from '../../src/testing/scenario-schema.js';

type Loose<T> = T extends readonly (infer E)[] ? Loose<E>[] : T extends object ? { -readonly [K in keyof T]: Loose<T[K]> } : T;
type Facts = { [key: string]: unknown };

/** The same type with the snapshots as any objects: the schema leaves them to the parser of snapshots. */
type Public = Omit<Loose<ScenarioFile>, 'snapshots' | 'scenarios'> & {
  snapshots?: Record<string, Facts>;
  scenarios?: (Omit<Loose<NonNullable<ScenarioFile['scenarios']>[number]>, 'with'> & { with?: Facts })[];
};

it('the structure of a scenario file is the type of it', () => {
  expectTypeOf<z.input<typeof scenarioFileSchema>>().toExtend<Public>();
  expectTypeOf<Public>().toExtend<z.input<typeof scenarioFileSchema>>();
});
