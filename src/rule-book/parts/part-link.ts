import type { NamedPart } from '../../check/changes/change.js';
import { link, toPage } from '../block.js';
import type { Inline } from '../page.js';
import type { RuleBookKind } from '../rule-book-address.js';

const kinds: readonly string[] = ['phase', 'criterion', 'exercise', 'hold', 'setback', 'warning', 'advice', 'fact', 'screen', 'source', 'level'] satisfies RuleBookKind[];

/** The name of a part, leading to where it stands. */
export function partLink({ kind, id, label }: NamedPart): Inline {
  if (kinds.includes(kind)) return link(kind as RuleBookKind, id, label);
  return kind.includes('running') ? toPage('running', label) : label;
}
