import type { Fact } from '../rule-set/fact.js';
import type { RuleSetData } from '../rule-set/rule-set.js';

/** The facts of a snapshot as it is written: nested by the dots of their ids. */
export type FactTree = ReadonlyMap<string, FactTree | Fact>;

/** Nests the facts that a snapshot can give; a count is never given. */
export function factTree(data: RuleSetData): FactTree {
  const root = new Map<string, FactTree | Fact>();
  for (const [id, fact] of Object.entries(data.facts)) {
    if (fact.derived !== undefined && 'count' in fact.derived) continue;
    const parts = id.split('.');
    let node = root;
    for (const part of parts.slice(0, -1)) {
      const next = node.get(part);
      const child = next instanceof Map ? (next as Map<string, FactTree | Fact>) : new Map<string, FactTree | Fact>();
      node.set(part, child);
      node = child;
    }
    node.set(parts.at(-1) as string, fact);
  }
  return root;
}

/** Whether an entry of the tree holds facts, and is none itself. */
export function isGroup(entry: FactTree | Fact): entry is FactTree {
  return entry instanceof Map;
}

/** What a form says about a group of facts: the headings under which they stand. */
export function groupText(tree: FactTree): string {
  return groupsOf(tree).join(', ');
}

function groupsOf(tree: FactTree): string[] {
  return [...new Set([...tree.values()].flatMap((entry) => (isGroup(entry) ? groupsOf(entry) : [entry.group])))];
}

/** What a form says about a fact: label, unit, range and way of measuring. */
export function factText({ label, unit, min, max, how, derived, maxAgeDays }: Fact): string {
  const range = unit === undefined ? '' : ` (${unit}, ${min} to ${max})`;
  const worked = derived === undefined ? '' : ' Worked out from other facts when these are given; then leave it out.';
  const age = maxAgeDays === undefined ? '' : ` Unknown when older than ${maxAgeDays} days.`;
  return `${label}${range}. ${how}${worked}${age}`;
}

/** What a clinician may decide in a snapshot, by id, in words. */
export function overrideTexts(data: RuleSetData): readonly [string, string][] {
  return [
    ...data.phaseOrder.slice(1).map((id): [string, string] => [id, `Opens the gate of "${data.phases[id]?.label}".`]),
    ...(data.running === undefined ? [] : [['running', 'Opens the running gate.'] as [string, string]]),
    ...Object.entries(data.holds)
      .filter(([, { reviewable }]) => reviewable)
      .map(([id, { label }]): [string, string] => [id, `"${label}" was examined and is explained.`]),
  ];
}
