import { parse, type DocumentNode } from '@humanwhocodes/momoa';
import type { Issue } from '../../issue/issue.js';
import { checkShape } from './check-shape.js';
import { duplicateKeys } from './duplicate-keys.js';
import { notJson } from './not-json.js';

/** JSON data with the tree that knows where each part stands. */
export interface ParsedJson {
  readonly value: unknown;
  readonly tree: DocumentNode;
}

/** Parses JSON text, or returns what is wrong with it, with line and column. */
export function parseJson(text: string): ParsedJson | readonly Issue[] {
  const shape = checkShape(text);
  if (shape !== null) return [shape];
  try {
    // The platform's parser decides what is JSON; momoa lets a line break inside text pass, but knows the places.
    const value: unknown = JSON.parse(text);
    const tree = parse(text);
    const duplicates = duplicateKeys(tree);
    return duplicates.length > 0 ? duplicates : { value, tree };
  } catch (error) {
    return [notJson(text, error)];
  }
}
