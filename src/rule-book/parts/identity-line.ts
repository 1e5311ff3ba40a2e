import type { RuleSetData } from '../../rule-set/rule-set.js';

/** Which rule set a page is about, on every page. */
export function identityLine({ id, version, reviewedOn }: RuleSetData, digest: string): string {
  return `${id} ${version} · digest ${digest.slice(0, 12)} · reviewed ${reviewedOn}`;
}
