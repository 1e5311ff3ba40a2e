import { isPlainObject, type Plain } from '../issue/plain-data.js';

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

/** A nested snapshot by dotted names. */
export function flattened(snapshot: Plain, isFact: (id: string) => boolean, prefix = ''): Flat {
  const entries = isPlainObject(snapshot) ? Object.entries(snapshot) : [];
  return Object.fromEntries(
    entries.flatMap(([key, value]): [string, Plain][] => {
      const id = prefix === '' ? key : `${prefix}.${key}`;
      const isValue = isFact(id) || prefix === 'screens' || prefix === 'overrides' || !isPlainObject(value);
      return isValue ? [[id, value]] : Object.entries(flattened(value, isFact, id));
    }),
  );
}
