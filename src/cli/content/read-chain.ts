import { isPlainObject, type Plain } from '../../issue/plain-data.js';
import { problem, type Issue } from '../../issue/issue.js';
import { knownNames } from '../../known-rule-sets.js';
import type { Parents, RuleSetFile } from '../../rule-set/extend/parents.js';
import { maxLayers } from '../../rule-set/extend/read-layers.js';
import { Refusal } from '../refusal.js';
import { bundledRuleSet } from './bundled-rule-set.js';
import { findParent, type Location } from './find-parent.js';
import { readRuleSetAt, type Read } from './read-rule-set-at.js';
import type { Texts } from './load-json.js';

/**
 * Reads every rule set that one extends, one after the other.
 *
 * @param file - the rule set
 * @param at - where it lies
 * @param shownAs - names a file of the chain to people
 * @param texts - where to keep what was read
 * @returns what the core asks for afterwards; a chain that leads back to itself ends there, and the core says so
 */
export async function readChain(file: RuleSetFile, at: Location, shownAs: (path: string) => string, texts: Texts): Promise<{ readonly parents: Parents; readonly incomplete: ReadonlySet<string> }> {
  const answers = new Map<string, RuleSetFile | Issue>();
  const incomplete = new Set<string>();
  const read = new Map<string, RuleSetFile>([[at.path, file]]);
  let child = { file, at };
  for (let layer = 1; layer < maxLayers + 1; layer += 1) {
    const name = parentName(child.file.value);
    if (name === null) break;
    const answer = (found: RuleSetFile | Issue): void => void answers.set(keyOf(name, child.file.name), found);
    if (knownNames.includes(name)) {
      const bundled = await bundledRuleSet(name, texts);
      if (bundled !== null) answer(bundled);
      break;
    }
    const place = await findParent(name, child.at);
    if ('code' in place) {
      answer(place);
      break;
    }
    const known = read.get(place.path);
    if (known !== undefined) {
      answer(known);
      break;
    }
    const parent = await readParent(name, place, shownAs(place.path), texts);
    if ('code' in parent) {
      answer(parent);
      break;
    }
    if (parent.incomplete) incomplete.add(parent.file.name);
    answer(parent.file);
    read.set(place.path, parent.file);
    child = { file: parent.file, at: place };
  }
  return { parents: (name, from) => answers.get(keyOf(name, from)), incomplete };
}

async function readParent(name: string, place: Location, shown: string, texts: Texts): Promise<Read | Issue> {
  try {
    return await readRuleSetAt(place.path, shown, texts);
  } catch (error) {
    if (error instanceof Refusal) return problem('parent-unreadable', ['extends'], { name, why: error.message });
    throw error;
  }
}

function parentName(value: unknown): string | null {
  if (!isPlainObject(value as Plain)) return null;
  const name = (value as Readonly<Record<string, unknown>>).extends;
  return typeof name === 'string' ? name : null;
}

function keyOf(name: string, from: string): string {
  return JSON.stringify([name, from]);
}
