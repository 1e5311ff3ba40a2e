import type { IssuePath } from './issue.js';

/** What a second place has to do with a finding. */
export type RelatedRole =
  /** The other part that a clash or a repetition is with. */
  | 'other'
  /** The place in the parent rule set where what the finding is about was defined. */
  | 'inherited'
  /** The place that names the parent rule set. */
  | 'extends';

/** A second place that a finding names. */
export interface RelatedPlace {
  /** What it has to do with the finding. */
  readonly role: RelatedRole;
  /** Where it stands in the data. */
  readonly path: IssuePath;
  /** File, for content that came from one; the name of the rule set for one that came as data. */
  readonly file?: string;
  /** Line in the file, from 1. */
  readonly line?: number;
  /** Column in the line, from 1. */
  readonly column?: number;
  /** Last line of the part, when that is known. */
  readonly endLine?: number;
  /** Column after the end of the part. */
  readonly endColumn?: number;
}

const roles: Readonly<Record<RelatedRole, string>> = {
  other: 'the other one is here',
  inherited: 'inherited from here',
  extends: 'the parent is named here',
};

/** Says what a second place has to do with a finding. */
export function describeRelated(role: RelatedRole): string {
  return roles[role];
}
