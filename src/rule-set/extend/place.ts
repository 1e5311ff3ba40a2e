import type { Issue } from '../../issue/issue.js';
import type { RelatedPlace } from '../../issue/related.js';
import type { Layer } from './layer.js';
import { nearestIn, originOf } from './origin.js';
import { removalBehind } from './removal-behind.js';
import { spotOf } from './spot.js';

/**
 * Gives a finding its places. Parents are sound by themselves, so the cause lies in the last file: that is
 * where the finding is shown, and the inherited part is named beside it.
 */
export function placeIn(layers: readonly Layer[], issue: Issue): Issue {
  const own = layers.at(-1);
  if (own === undefined) return issue;
  const { related = [], ...bare } = issue;
  const others = related.map((other) => placeRelated(layers, other));
  const origin = originOf(layers, issue.path);
  const here = origin.layer === own ? issue.path : (removalBehind(own.patch, issue) ?? nearestIn(own.patch, issue.path));
  const at = here.length === 0 && layers.length > 1 ? ['extends'] : here;
  const placed = own.place({ ...bare, path: at });
  if (origin.layer !== own) others.push(placeRelated(layers, { role: 'inherited', path: origin.path }));
  return { ...placed, path: issue.path, ...(others.length === 0 ? {} : { related: others }) };
}

function placeRelated(layers: readonly Layer[], other: RelatedPlace): RelatedPlace {
  const { layer } = originOf(layers, other.path);
  const role = other.role === 'other' && layer !== layers.at(-1) ? 'inherited' : other.role;
  return { ...other, role, ...spotOf(layer.place, other.path) };
}
