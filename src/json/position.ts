/** A place in a text, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A part of a text, from its first character to the one after its last. */
export interface Span extends Position {
  readonly endLine: number;
  readonly endColumn: number;
}

/** Line and column of a character of a text. */
export function positionAt(text: string, offset: number): Position {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
