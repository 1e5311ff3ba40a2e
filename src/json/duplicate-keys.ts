import type { DocumentNode, ValueNode } from '@humanwhocodes/momoa';
import { problem, type Issue, type IssuePath } from '../issue/issue.js';
import { keyOf } from './locate.js';

/** More findings than anybody reads at once. */
const maxIssues = 1000;

/** Keys that stand twice in an object; JSON parsers keep the last of them without a word. */
export function duplicateKeys(tree: DocumentNode): Issue[] {
  const issues: Issue[] = [];
  const visit = (node: ValueNode, path: IssuePath): void => {
    if (node.type === 'Array') node.elements.forEach(({ value }, i) => visit(value, [...path, i]));
    if (node.type !== 'Object') return;
    const seen = new Set<string>();
    for (const member of node.members) {
      const key = keyOf(member);
      const { line, column } = member.name.loc.start;
      if (seen.has(key) && issues.length < maxIssues) issues.push({ ...problem('duplicate-key', [...path, key], { key }), line, column });
      seen.add(key);
      visit(member.value, [...path, key]);
    }
  };
  visit(tree.body, []);
  return issues;
}
