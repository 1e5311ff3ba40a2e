import { formatPath } from '../issue/format-path.js';
import { doubt, type Issue } from '../issue/issue.js';
import { limitIssues } from '../issue/limit-issues.js';
import type { Acceptance } from '../rule-set/acceptance.js';
import { placeIn } from '../rule-set/extend/place.js';
import type { Reading } from '../rule-set/read-rule-set.js';

/** Takes out the warnings that the rule set accepts with a reason, and tells which of these entries match nothing. */
export function acceptFindings({ data, layers, unsound }: Reading, found: readonly Issue[]): { issues: readonly Issue[]; accepted: readonly Issue[] } {
  const entries = data === null || unsound.has('accepted') ? [] : (data.accepted ?? []);
  const places = new Map(found.map((issue) => [issue, formatPath(issue.path)]));
  /** A finding lies at the place of an entry or inside it. */
  const matches = ({ code, at }: Acceptance, issue: Issue): boolean => {
    if (issue.code !== code) return false;
    const place = places.get(issue) ?? '';
    return place === at || place.startsWith(`${at}.`) || place.startsWith(`${at}[`);
  };
  const accepted = found.filter((issue) => issue.severity === 'warning' && entries.some((entry) => matches(entry, issue)));
  const taken = new Set(accepted);
  const issues = found.filter((issue) => !taken.has(issue));
  const useless = entries.flatMap((entry, i): Issue[] => {
    if (accepted.some((issue) => matches(entry, issue))) return [];
    const isError = issues.some((issue) => matches(entry, issue));
    return [placeIn(layers, doubt('accepted-nothing', ['accepted', i], { code: entry.code, at: entry.at, isError }))];
  });
  return { issues: limitIssues([...issues, ...useless]), accepted };
}
