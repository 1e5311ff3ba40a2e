/**
 * Text from a file as one line that a terminal or a document can take: without control characters, which could move
 * the cursor, and without marks that turn the direction of writing.
 */
export function printable(text: string): string {
  return text
    .replaceAll(/[\r\n\t\u2028\u2029]+/g, ' ')
    // To the runner of a workflow this begins a command.
    .replaceAll('##[', '# #[')
    .replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '�');
}
