import type * as z from 'zod';
import { problem, type Issue } from '../issue/issue.js';
import { limitIssues } from '../issue/limit-issues.js';
import { guesser } from '../issue/nearest.js';
import { isPlainObject, type Plain } from '../issue/plain-data.js';
import { checkCycles, checkTrust } from './check-cycles.js';
import { checkFacts } from './check-facts.js';
import { checkOrders } from './check-orders.js';
import { checkReferences } from './check-references.js';
import { checkSize } from './check-size.js';
import type { Layer } from './extend/layer.js';
import type { Parents, RuleSetFile } from './extend/parents.js';
import { placeIn } from './extend/place.js';
import { extendedBy, readLayers } from './extend/read-layers.js';
import { issuesFromZod } from './issues-from-zod.js';
import { namesOf } from './names.js';
import { rulePatchSchema } from './patch-schema.js';
import { ruleSetSchema } from './rule-set-schema.js';
import type { RuleSetData } from './rule-set.js';
import { partOf, unsoundParts, withoutUnsound, type Part } from './understand.js';

/** A rule set as far as it could be understood. */
export interface Reading {
  /** The files that make it, from the first ancestor to the file itself; empty when nothing could be read. */
  readonly layers: readonly Layer[];
  /** What could be understood; null when it was nothing. */
  readonly data: RuleSetData | null;
  /** The parts that have errors; those of structure are missing from `data`. */
  readonly unsound: ReadonlySet<Part>;
  /** True when every reference leads somewhere in bounded time, so that conditions can be followed. */
  readonly followable: boolean;
  /** Every finding, each with its place. */
  readonly issues: readonly Issue[];
}

/** Reads a rule set and says everything that is wrong with its structure and its references. */
export function readRuleSet(file: RuleSetFile, parents: Parents): Reading {
  const { layers, issues, orphan } = readLayers(file, parents);
  // A fault of a parent is told as such; what the file makes of a faulty parent would only repeat it.
  for (const [i, { name }] of layers.slice(0, -1).entries()) {
    const above = understand(layers.slice(0, i + 1));
    const faults = above.issues.filter(({ severity }) => severity === 'error');
    const below = layers[i + 1] as Layer;
    if (faults.length === 0) continue;
    const told = faults.map((issue) => extendedBy({ file: name, ...issue }, below.place));
    return { ...above, data: null, issues: [...issues, ...told, ...patchIssues(layers.at(-1) as Layer)] };
  }
  const own = understand(layers);
  return { ...own, issues: [...issues, ...own.issues, ...(orphan === undefined ? [] : patchIssues(orphan))] };
}

/** What can be said of a change alone, without the rule set that it changes. */
function patchIssues({ patch, place }: Layer): Issue[] {
  return zodIssues(rulePatchSchema, { extends: '-', ...(patch as object) }).map(place);
}

function understand(layers: readonly Layer[]): Reading {
  const own = layers.at(-1);
  if (own === undefined) return { layers, data: null, unsound: new Set(), followable: false, issues: [] };
  const { effective } = own;
  const structure = structureIssues(layers);
  const unsound = unsoundParts(structure);
  const data = withoutUnsound(effective, unsound);
  const names = namesOf(effective);
  const references = [...checkReferences(data, names), ...checkFacts(data, names), ...checkOrders(data, names)];
  const circles = checkCycles(data);
  // What follows walks along references, so it needs them to end.
  const size = circles.length === 0 ? checkSize(data) : [];
  const followable = circles.length === 0 && size.length === 0;
  const issues = [...structure, ...references, ...circles, ...size, ...(followable ? checkTrust(data) : [])];
  for (const { path } of issues) unsound.add(partOf(path));
  return { layers, data, unsound, followable, issues: limitIssues(issues).map((issue) => placeIn(layers, issue)) };
}

function structureIssues(layers: readonly Layer[]): Issue[] {
  const [{ effective, patch }, parent] = [layers.at(-1) as Layer, layers.at(-2)];
  if (parent === undefined) return zodIssues(ruleSetSchema, effective);
  const patchIssues = zodIssues(rulePatchSchema, { extends: parent.name, ...(patch as object) });
  const known = new Set(patchIssues.map(({ path, code }) => JSON.stringify([path, code])));
  const whole = zodIssues(ruleSetSchema, effective).filter(({ path, code }) => !known.has(JSON.stringify([path, code])));
  const id = idOf({ patch });
  const twin = layers.slice(0, -1).find((layer) => idOf(layer) === id);
  const sameId = twin === undefined || id === null ? [] : [problem('id-of-parent', ['id'], { id, parent: twin.name })];
  return [...patchIssues, ...misspelledIds(whole, parent.effective), ...sameId];
}

function idOf({ patch }: Pick<Layer, 'patch'>): string | null {
  return isPlainObject(patch) && typeof patch.id === 'string' ? patch.id : null;
}

function zodIssues(schema: z.ZodType, input: Plain): Issue[] {
  const result = schema.safeParse(input);
  return result.success ? [] : issuesFromZod(result.error, input);
}

/** An incomplete entry under an id that the parent does not have is one finding: the id is most likely misspelled. */
function misspelledIds(issues: readonly Issue[], parent: Plain): Issue[] {
  const groups = new Map<string, { readonly collection: string; readonly id: string; readonly known: readonly string[]; readonly missing: string[] }>();
  const others = issues.filter((issue) => {
    const [collection, id] = issue.path;
    const missing = issue.code === 'missing-key' ? issue.args.key : issue.code === 'no-source' ? 'sources' : null;
    if (missing === null || issue.path.length !== 2 || typeof collection !== 'string' || typeof id !== 'string') return true;
    const entries = isPlainObject(parent) && Object.hasOwn(parent, collection) ? parent[collection] : undefined;
    if (entries === undefined || !isPlainObject(entries) || Object.hasOwn(entries, id)) return true;
    const group = groups.get(partOf(issue.path)) ?? { collection, id, known: Object.keys(entries), missing: [] };
    group.missing.push(missing);
    groups.set(partOf(issue.path), group);
    return false;
  });
  const guess = guesser();
  const misspelled = [...groups.values()].map(({ collection, id, known, missing }) =>
    problem('not-in-parent', [collection, id], { collection, id, missing, nearest: guess(id, known) }),
  );
  return [...misspelled, ...others];
}
