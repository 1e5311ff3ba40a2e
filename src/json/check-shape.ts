import { problem, type Issue } from '../issue/issue.js';
import { positionAt } from './position.js';

const maxDepth = 200;
const maxValues = 500_000;

/**
 * Refuses JSON text that is too deep or has too many values to be real, by counting its brackets and commas.
 * A parser calls itself for each level and builds a node for each value, so it must not see such a text.
 */
export function checkShape(text: string): Issue | null {
  let depth = 0;
  let values = 1;
  for (let i = 0; i < text.length; i += 1) {
    switch (text[i]) {
      case '"':
        i = endOfString(text, i);
        break;
      case '{':
      case '[':
        depth += 1;
        values += 1;
        if (depth > maxDepth) return { ...problem('too-deep', [], { limit: maxDepth }), ...positionAt(text, i) };
        break;
      case '}':
      case ']':
        depth -= 1;
        break;
      case ',':
        values += 1;
        if (values > maxValues) return problem('too-large', [], { limit: maxValues, unit: 'values' });
        break;
    }
  }
  return null;
}

function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === '\\' ? 2 : 1;
  return i;
}
