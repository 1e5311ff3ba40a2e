/** Cuts a text into lines of at most so many characters; what does not fit into the last line is left out with a sign of it. */
export function linesOf(text: string, width: number, most = 2): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && longer.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  lines.push(line);
  const kept = lines.slice(0, most).map((one) => cut(one, width));
  if (lines.length > most) kept[most - 1] = `${cut(kept[most - 1] as string, width - 2)} …`;
  return kept;
}

function cut(text: string, width: number): string {
  if (text.length <= width) return text;
  // Half of a surrogate pair would not be a character.
  return `${text.slice(0, width - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
