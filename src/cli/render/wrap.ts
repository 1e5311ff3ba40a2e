import wrapAnsi from 'wrap-ansi';
import { printable } from '../../issue/printable.js';

/** Text in lines of a width. */
export function wrapped(text: string, width: number): string[] {
  return wrapAnsi(printable(text), width, { hard: true }).split('\n').map(noCommand);
}

/** Wrapped text whose further lines stand below the first word. */
export function hanging(start: string, text: string, width: number): string[] {
  return wrapped(text, width - start.length).map((line, i) => (i === 0 ? start : ' '.repeat(start.length)) + line);
}

/** A line that begins with two colons is a command to the runner of a workflow; text from a file must not give any. */
function noCommand(line: string): string {
  return line.replace(/^::/, ': :');
}
