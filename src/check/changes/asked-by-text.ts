import { plural } from '../../decide/words/quantity.js';
import type { NamedPart } from './change.js';

const most = 3;

/** Who asks for a criterion: ` (asked for by the gate of "Strengthen", running, 4 exercises)`; of many of a kind, the number. */
export function askedByText(parts: readonly NamedPart[]): string {
  if (parts.length === 0) return '';
  const kinds = new Map<string, NamedPart[]>();
  for (const part of parts) kinds.set(part.kind, [...(kinds.get(part.kind) ?? []), part]);
  const texts = [...kinds].flatMap(([kind, same]) => (same.length > most ? [plural(same.length, kind)] : same.map(nameOf)));
  return ` (asked for by ${texts.join(', ')})`;
}

function nameOf({ kind, label }: NamedPart): string {
  if (kind === 'phase') return `the gate of "${label}"`;
  if (kind === 'running') return 'the gate of running';
  return label === '' ? kind : `${kind} "${label}"`;
}
