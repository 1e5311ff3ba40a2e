/** What a summary shows, in words, before it is laid out as text or as a page. */
export interface CohortPage {
  readonly title: string;
  /** The rule sets, the cohort and its counts; one sentence each. */
  readonly about: readonly string[];
  readonly sections: readonly CohortSection[];
  readonly closing: string;
}

/** Tables about one thing. */
export interface CohortSection {
  readonly heading: string;
  /** What the numbers mean. */
  readonly note: string;
  readonly tables: readonly CohortTable[];
  readonly changes: readonly ChangeList[];
}

/** Numbers of snapshots by rows and columns. */
export interface CohortTable {
  /** Heading of the first column, which names the rows. */
  readonly title: string;
  /** What the table is about, when it is one of several. */
  readonly caption?: string;
  readonly columns: readonly CohortColumn[];
  readonly rows: readonly CohortRow[];
  /** How many snapshots are 100 %. */
  readonly total: number;
  /** Whether the columns of a row are parts of the same snapshots. */
  readonly isStacked: boolean;
}

/** A column of numbers. */
export interface CohortColumn {
  readonly name: string;
  readonly tone: Tone;
}

/** What a number says: it colors the bars; `none` stands in no bar. */
type Tone = 'plain' | 'met' | 'unmet' | 'unknown' | 'other' | 'none';

/** A row of numbers. */
export interface CohortRow {
  readonly id: string;
  readonly label: string;
  readonly values: readonly number[];
}

/** Changes of one kind under a second rule set. */
export interface ChangeList {
  readonly heading: string;
  readonly changes: readonly {
    readonly label: string;
    readonly snapshots: number;
    /** What makes the difference, in words. */
    readonly because: readonly string[];
    readonly examples: readonly (string | number)[];
  }[];
}
