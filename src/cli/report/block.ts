import { plural } from '../../decide/words/quantity.js';
import type { Block, Item, Mark, Subject } from './report.js';

/** A paragraph, or nothing for an empty text. */
export function text(content: string): Block[] {
  return content === '' ? [] : [{ kind: 'text', text: content }];
}

/** A list, or nothing when there are no entries. */
export function list(items: readonly Item[], heading?: string): Block[] {
  if (items.length === 0) return [];
  return [heading === undefined ? { kind: 'list', items } : { kind: 'list', heading, items }];
}

/** An entry of a list. */
export function item(content: string, details: readonly string[] = [], mark: Mark = 'none'): Item {
  return { mark, text: content, details };
}

/** The same entry with the rule behind it. */
export function about(entry: Item, kind: Subject['kind'], id: string): Item {
  return { ...entry, about: { kind, id } };
}

/** The names of a few findings; of many, only how many they are. */
export function fewOrCount(findings: readonly { readonly label: string; readonly code?: string }[], noun: string): string {
  return findings.length > 3 ? plural(findings.length, noun) : findings.map(({ label, code }) => coded(label, code)).join('; ');
}

/** A label with the short code that clinicians use. */
export function coded(label: string, code: string | undefined): string {
  return code === undefined ? label : `${label} (${code})`;
}
