import type { IssuePath } from './issue.js';

/** Writes a path as people read it: `criteria.walks.all[0].fact`; the root is `(root)`. */
export function formatPath(path: IssuePath): string {
  if (path.length === 0) return '(root)';
  return path.reduce<string>(
    (text, part) => (typeof part === 'number' ? `${text}[${part}]` : text === '' ? part : `${text}.${part}`),
    '',
  );
}
