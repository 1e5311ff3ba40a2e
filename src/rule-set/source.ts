/** How well a statement is supported. A `house-default` has no published source and is shown as adjustable. */
export type Basis =
  | 'trial'
  | 'guideline'
  | 'consensus'
  | 'protocol'
  | 'observational'
  | 'secondary'
  | 'article'
  | 'house-default';

/** Points from a number or a statement to the place that supports it. */
export interface Reference {
  /** Id of a source of the rule set. */
  readonly id: string;
  /** Where in the source, or what exactly it supports: "phase I to II criteria". */
  readonly locator: string;
  /** How this statement is supported, when that differs from the basis of the source. */
  readonly basis?: Basis;
  /** True when the statement was recalled from the literature and not read again. */
  readonly recalled?: true;
}

/** A publication, a web page or the rule set's own choice. */
export interface Source {
  /** Title of the work. */
  readonly title: string;
  /** Authors as printed; left out when not known for certain. */
  readonly authors?: string;
  /** Year of publication. */
  readonly year?: number;
  /** Journal or publisher. */
  readonly journal?: string;
  /** Digital object identifier, without the resolver address. */
  readonly doi?: string;
  /** Address of the page that was read. */
  readonly url?: string;
  /** What statements of this source rest on unless a reference says otherwise. */
  readonly basis: Basis;
  /** How the content is known: read at the source, read on a page that reports it, recalled, or the rule set's own. */
  readonly verification: 'read' | 'secondary' | 'recalled' | 'own';
  /** What a reader should know: population, limits, conflicts between versions. */
  readonly note?: string;
  /** Date of the last review of this entry, YYYY-MM-DD. */
  readonly reviewedOn?: string;
}
