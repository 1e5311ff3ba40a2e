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
  let line = 1;
  let start = 0;
  // A file may have millions of lines; a list of them would be larger than the file.
  for (let i = 0; i < offset; i += 1) {
    const character = text[i];
    if (character === '\n' || (character === '\r' && text[i + 1] !== '\n')) {
      line += 1;
      start = i + 1;
    }
  }
  return { line, column: offset - start + 1 };
}
