/** A warning of the static checks that was looked at and is meant so. */
export interface Acceptance {
  /** Code of the warning, for example `looser-than-parent`. Errors cannot be accepted. */
  readonly code: string;
  /** Place of the finding, or of the part that holds it: `criteria.strong-enough`. */
  readonly at: string;
  /** Why it is meant so. */
  readonly reason: string;
}
