import fc from 'fast-check';
import { jsonMutations, mutateJson } from './json-mutation.js';
import { starts } from './starts.js';
import { mutateText, textMutations } from './text-mutation.js';
import { faultsFor } from './verdict.js';

/** A property that must hold for every rule set, however it was changed. */
export interface Fuzz {
  readonly name: string;
  /** Its share of all runs. */
  readonly share: number;
  readonly property: fc.IAsyncProperty<unknown>;
}

/** Far more than any of these rule sets takes, also on a machine that is busy with something else. */
const limit = 60_000;

const fails = async (content: string | object, pick: number): Promise<void> => {
  const start = performance.now();
  const faults = await faultsFor(content, pick);
  if (performance.now() - start > limit) faults.push(`takes more than ${limit} ms`);
  if (faults.length > 0) throw new Error(faults.slice(0, 5).join('\n'));
};

const changed = fc.tuple(starts, jsonMutations).map(([start, mutations]) => mutateJson(start, mutations));
const pick = fc.nat({ max: 100 });

/** What is tried with changed rule sets. */
export const fuzzes: readonly Fuzz[] = [
  { name: 'data of a rule set with some changes', share: 0.4, property: fc.asyncProperty(changed, pick, fails) },
  {
    name: 'text of a rule set with some changes',
    share: 0.35,
    property: fc.asyncProperty(changed, fc.constantFrom(0, 1, 2), pick, (data, indent, at) => fails(JSON.stringify(data, null, indent), at)),
  },
  {
    name: 'text of a rule set with some characters changed',
    share: 0.25,
    property: fc.asyncProperty(starts, textMutations, fc.constantFrom(0, 2), pick, (start, mutations, indent, at) => fails(mutateText(JSON.stringify(start, null, indent), mutations), at)),
  },
];
