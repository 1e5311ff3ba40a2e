import type { IssuePath } from '../issue/issue.js';

const singular: Readonly<Record<string, string>> = {
  facts: 'fact',
  screens: 'screen',
  criteria: 'criterion',
  holds: 'hold',
  setbacks: 'setback',
  phases: 'phase',
  exercises: 'exercise',
  warnings: 'warning',
  advice: 'advice',
  sources: 'source',
};

/** What stands at a place of a rule set, in words, and its id; a part that stands alone has an empty id. */
export function kindOf([collection = '', id = '', third]: IssuePath): { readonly kind: string; readonly id: string } {
  if (collection === 'running' && id === 'levels') return { kind: 'level', id: String(third ?? '') };
  const kind = singular[collection];
  return kind === undefined ? { kind: String(collection), id: '' } : { kind, id: String(id) };
}
