import type { Fact, RuleSetData } from 'rehab-rules';
import type { Entries, Entry } from './entries.js';

type Json = string | number | boolean | { readonly [key: string]: Json };
interface Branch {
  [key: string]: Json | Branch;
}

/** The snapshot that was entered, as far as a rule set knows its facts. What is no value stays as it was typed, and the rule set says so. */
export function snapshotOf({ assessedOn, screens, facts, overrides }: Entries, data: RuleSetData): Branch {
  const snapshot: Branch = {};
  if (assessedOn !== '') snapshot.assessedOn = assessedOn;
  const statements = Object.entries(screens).filter(([id]) => Object.hasOwn(data.screens, id));
  if (statements.length > 0) snapshot.screens = Object.fromEntries(statements.map(([id, entry]) => [id, dated(entry, entry.text)]));
  for (const [id, fact] of Object.entries(data.facts)) {
    const entry = Object.hasOwn(facts, id) ? facts[id] : undefined;
    if (entry !== undefined) place(snapshot, id.split('.'), dated(entry, valueOf(fact, entry.text)));
  }
  const decisions = Object.entries(overrides).filter(([id]) => isOverridable(data, id));
  if (decisions.length > 0) snapshot.overrides = Object.fromEntries(decisions.map(([id, override]) => [id, { ...override }]));
  return snapshot;
}

/** Ids of what was entered and a rule set does not know. */
export function unknownTo({ screens, facts, overrides }: Entries, data: RuleSetData): string[] {
  return [
    ...Object.keys(screens).filter((id) => !Object.hasOwn(data.screens, id)),
    ...Object.keys(facts).filter((id) => !Object.hasOwn(data.facts, id)),
    ...Object.keys(overrides).filter((id) => !isOverridable(data, id)),
  ];
}

/** Whether a recorded decision may open or explain it. */
export function isOverridable({ phaseOrder, running, holds }: RuleSetData, id: string): boolean {
  return phaseOrder.indexOf(id) > 0 || (id === 'running' && running !== undefined) || (Object.hasOwn(holds, id) && holds[id]?.reviewable === true);
}

function dated({ measuredOn }: Entry, value: Json): Json {
  return measuredOn === undefined ? value : { value, measuredOn };
}

function valueOf({ type }: Fact, text: string): Json {
  const typed = text.trim();
  if (type === 'boolean' && (typed === 'true' || typed === 'false')) return typed === 'true';
  if ((type === 'number' || type === 'integer') && /^[+-]?(?:\d+\.?\d*|\.\d+)$/.test(typed)) return Number(typed);
  return typed;
}

function place(root: Branch, path: readonly string[], value: Json): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) root[key] = value;
  else {
    root[key] ??= {};
    place(root[key] as Branch, rest, value);
  }
}
