import type { DocumentNode, MemberNode, ObjectNode, ValueNode } from '@humanwhocodes/momoa';
import type { Issue, IssueCode, IssuePath } from '../issue/issue.js';
import type { Span } from './position.js';

/** Findings about a key rather than about what stands behind it. */
const aboutKeys: ReadonlySet<IssueCode> = new Set<IssueCode>([
  'flat-key',
  'unknown-key',
  'unknown-fact',
  'unknown-id',
  'forbidden-key',
  'duplicate-key',
  'duplicate-definition',
]);

/** Where a finding stands in a file; the nearest part around it when the path leads to something that is not there. */
export function locate(tree: DocumentNode, { code, path, args }: Pick<Issue, 'code' | 'path'> & { readonly args?: unknown }): Span {
  let place: { readonly node: ValueNode; readonly member?: MemberNode; readonly rest: IssuePath } = { node: tree.body, rest: path };
  for (let next = step(place.node, path); next !== null; next = step(place.node, place.rest)) place = next;
  const { node, member, rest } = place;
  const isKey = member !== undefined && rest.length === 0 && aboutKeys.has(code) && !isNamedBy(node, args);
  const { start, end } = (isKey ? member.name : node).loc;
  return { line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** Whether a text is the very name that a finding misses; then the key before it is not what is wrong. */
function isNamedBy(node: ValueNode, args: unknown): boolean {
  return node.type === 'String' && node.value === (args as { readonly id?: unknown } | null | undefined)?.id;
}

/** Name of a member of an object. */
export function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

const known = new WeakMap<ObjectNode, ReadonlyMap<string, MemberNode>>();

/** The members of an object by name. Of two with one name the last counts, as for the parser; a search from the front would take minutes in a large file. */
function membersOf(node: ObjectNode): ReadonlyMap<string, MemberNode> {
  let members = known.get(node);
  if (members === undefined) {
    members = new Map(node.members.map((member) => [keyOf(member), member]));
    known.set(node, members);
  }
  return members;
}

/** One step into the tree. A fact id in a path is divided at its dots, while the file may hold it as one key. */
function step(
  node: ValueNode,
  path: IssuePath,
): { readonly node: ValueNode; readonly member?: MemberNode; readonly rest: IssuePath } | null {
  const [first] = path;
  if (first === undefined) return null;
  if (node.type === 'Array') {
    const element = node.elements[Number(first)];
    return element === undefined ? null : { node: element.value, rest: path.slice(1) };
  }
  if (node.type !== 'Object') return null;
  for (let end = 1; end <= path.length; end += 1) {
    const key = path.slice(0, end).join('.');
    const member = membersOf(node).get(key);
    if (member !== undefined) return { node: member.value, member, rest: path.slice(end) };
  }
  return null;
}
