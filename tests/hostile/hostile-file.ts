import type { IssueCode } from '../../src/issue/issue.js';

/** What a file is given to the tool as. */
export type FileKind = 'rule set' | 'snapshot' | 'scenarios';

/** A file that means harm, or that is broken. */
export interface HostileFile {
  /** What stands in it; names are unique. */
  readonly name: string;
  /** What a careless reader would do with it. */
  readonly why: string;
  /** A finding that it must end in; `harmless` when there is nothing wrong with it as JSON, structure and references. */
  readonly told: IssueCode | 'harmless';
  /** What it is given as; a rule set when left out. */
  readonly kind?: FileKind;
  /** True when it takes seconds at each door although it is small. */
  readonly slow?: true;
  /** Its content, made when it is needed: some are large. */
  readonly bytes: () => string | Uint8Array;
}

/** One line of a table of such files. */
export type Row = readonly [name: string, why: string, told: HostileFile['told'], content: () => unknown];

/** Turns a table into files; data is written as JSON, text and bytes are taken as they are. */
export function filesOf(rows: readonly Row[], kind: FileKind = 'rule set'): HostileFile[] {
  return rows.map(([name, why, told, content]) => ({ name, why, told, kind, bytes: () => bytesOf(content()) }));
}

function bytesOf(content: unknown): string | Uint8Array {
  return typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content);
}
