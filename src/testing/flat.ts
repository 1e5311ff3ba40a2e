import type { Plain } from '../issue/plain-data.js';

/** A snapshot by dotted names: fact ids, `screens.…`, `overrides.…` and `assessedOn`. Easier to change than a nested one. */
export type Flat = Readonly<Record<string, Plain>>;

/** The snapshot nested by the dots, as it is given. */
export function nested(flat: Flat): { readonly [key: string]: Plain } {
  const root: Record<string, Plain> = {};
  for (const [id, value] of Object.entries(flat)) {
    const parts = id.split('.');
    let node = root;
    for (const part of parts.slice(0, -1)) node = (node[part] ??= {}) as Record<string, Plain>;
    node[parts.at(-1) as string] = value;
  }
  return root;
}
