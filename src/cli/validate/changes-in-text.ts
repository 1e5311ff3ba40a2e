import type { Colors } from 'picocolors/types.js';
import type { Change } from '../../check/changes/change.js';
import { changesBetween } from '../../check/changes/changes-between.js';
import { describeChange, partText } from '../../check/changes/describe-change.js';
import { plural } from '../../decide/words/quantity.js';
import { printable } from '../../issue/printable.js';
import { hanging } from '../render/wrap.js';
import type { CheckedFile } from './validation.js';

/** What a rule set changes in the one that it extends, part by part. */
export function changesInText({ file, ruleSet, parent }: CheckedFile, width: number, colors: Colors): string {
  if (ruleSet === null) return `${printable(file)}: no changes can be told before the errors are mended\n`;
  if (parent === null) return `${printable(file)} extends no other rule set\n`;
  const { data } = ruleSet;
  const changes = changesBetween(parent, data);
  const parts = new Map<string, string[]>();
  for (const change of changes) {
    const lines = hanging('  ', describeChange(change, parent, data), width);
    parts.set(nameOf(change), [...(parts.get(nameOf(change)) ?? []), ...lines]);
  }
  const head = hanging('', `${file}: ${plural(changes.length, 'change')} to ${parent.id} ${parent.version}`, width);
  const blocks = [...parts].map(([name, lines]) => [...hanging('', name, width).map(colors.bold), ...lines].join('\n'));
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`;
}

function nameOf({ part }: Change): string {
  return part.id === '' || part.id === part.label ? partText(part) : `${partText(part)} (${part.id})`;
}
