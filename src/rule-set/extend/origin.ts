import type { IssuePath } from '../../issue/issue.js';
import type { Plain } from '../../issue/plain-data.js';
import type { Layer } from './layer.js';

/** Where a part of the effective rule set was written. */
export interface Origin {
  readonly layer: Layer;
  /** The part, or the nearest one around it that was written. */
  readonly path: IssuePath;
}

/** How far a path leads into data; `open` tells that it ends at an object, which leaves room for an inherited part. */
function reach(data: Plain, path: IssuePath): { readonly length: number; readonly open: boolean } {
  let value: Plain = data;
  for (const [i, part] of path.entries()) {
    const isObject = value !== null && typeof value === 'object';
    if (!isObject || !Object.hasOwn(value as object, part)) return { length: i, open: isObject && !Array.isArray(value) };
    value = (value as Readonly<Record<string | number, Plain>>)[part] as Plain;
  }
  return { length: path.length, open: value !== null && typeof value === 'object' && !Array.isArray(value) };
}

/**
 * Finds the file that wrote a part of the effective rule set: the last of the chain that defines it. A list or a
 * value belongs whole to the file that gives it, since nothing merges inside it.
 */
export function originOf(layers: readonly Layer[], path: IssuePath): Origin {
  for (const layer of [...layers].reverse()) {
    const { length, open } = reach(layer.patch, path);
    if (length === path.length || !open) return { layer, path: path.slice(0, length) };
  }
  return path.length === 0 ? { layer: layers.at(-1) as Layer, path } : originOf(layers, path.slice(0, -1));
}

/** The part of a patch that comes nearest to a path. */
export function nearestIn(patch: Plain, path: IssuePath): IssuePath {
  return path.slice(0, reach(patch, path).length);
}
