import { evaluate, parse, type DocumentNode } from '@humanwhocodes/momoa';
import { problem, type Issue } from '../issue/issue.js';
import type { RelatedPlace } from '../issue/related.js';
import { checkShape } from './check-shape.js';
import type { Content } from './content.js';
import { duplicateKeys } from './duplicate-keys.js';
import { locate } from './locate.js';
import { notJson } from './not-json.js';

/** What a text holds, as far as it could be understood, and what is wrong with it as JSON. */
export interface JsonReading {
  /** The data; null when nothing could be understood. Findings may stand beside it. */
  readonly content: Content | null;
  /** Errors of syntax, each with its place. */
  readonly issues: readonly Issue[];
}

/**
 * Reads JSON text.
 *
 * @param text - the text
 * @param name - name of the file, for findings
 */
export function readJson(text: string, name: string): JsonReading {
  const unusable = noText(text) ?? checkShape(text);
  if (unusable !== null) return { content: null, issues: [{ ...unusable, file: name }] };
  const contentOf = (value: unknown, tree: DocumentNode): Content => ({
    value,
    place: (issue) => ({
      ...issue,
      file: name,
      ...locate(tree, issue),
      ...(issue.related === undefined ? {} : { related: issue.related.map((other) => placed(tree, name, other)) }),
    }),
  });
  const named = (issues: readonly Issue[]): readonly Issue[] => issues.map((issue) => ({ ...issue, file: name }));
  try {
    // The platform's parser decides what is JSON; momoa lets a line break inside text pass, but knows the places.
    const value: unknown = JSON.parse(text);
    const tree = parse(text);
    return { content: contentOf(value, tree), issues: named(duplicateKeys(tree)) };
  } catch (error) {
    const issues = named([notJson(text, error)]);
    const tree = lenientTree(text);
    return { content: tree === null ? null : contentOf(evaluate(tree), tree), issues };
  }
}

/** What makes a text no JSON at all; a file is looked at before it becomes a text, but not every text comes from a file. */
function noText(text: string): Issue | null {
  if (text.startsWith('\ufeff')) return problem('byte-order-mark', [], { encoding: 'UTF-8' });
  return text.trim() === '' ? problem('empty-file', [], null) : null;
}

function placed(tree: DocumentNode, name: string, other: RelatedPlace): RelatedPlace {
  if (other.file !== undefined) return other;
  return { ...other, file: name, ...locate(tree, { code: 'wrong-type', path: other.path }) };
}

/** Comments and a comma before a closing bracket leave no doubt about the rest; other mistakes do. */
function lenientTree(text: string): DocumentNode | null {
  try {
    const tree = parse(text, { mode: 'jsonc', allowTrailingCommas: true, tokens: true });
    // Momoa lets a line break inside text pass, and then does not know where that text ends.
    const isBroken = tree.tokens?.some(({ type, loc }) => type === 'String' && /[\n\r]/.test(text.slice(loc.start.offset, loc.end.offset))) ?? false;
    return isBroken ? null : tree;
  } catch {
    return null;
  }
}
