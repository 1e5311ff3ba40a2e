import type { Colors } from 'picocolors/types.js';
import { describeIssue } from '../../issue/describe-issue.js';
import { formatPath } from '../../issue/format-path.js';
import type { Issue } from '../../issue/issue.js';
import { describeRelated, type RelatedPlace } from '../../issue/related.js';
import { printable } from '../../issue/printable.js';
import { hanging } from '../render/wrap.js';
import { codeFrame, type FrameLine } from './code-frame.js';
import { pageOf } from './page-of.js';
import { placeText } from './place-text.js';

type Paint = (text: string) => string;
type Place = Pick<RelatedPlace, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>;

/** One finding for a person at a terminal: what is wrong, the place in the file, what it clashes with, what to do. */
export function findingInText(issue: Issue, texts: ReadonlyMap<string, string>, width: number, colors: Colors): string {
  const { message, help } = describeIssue(issue);
  const paint = issue.severity === 'error' ? colors.red : colors.yellow;
  const places: readonly Place[] = [issue, ...(issue.related ?? [])];
  const gutter = Math.max(2, ...places.map(({ line = 0 }) => String(line).length));
  const pad = ' '.repeat(gutter);
  const frame = (place: Place, color: Paint): string[][] => frameOf(place, texts, width - gutter - 3).map((line) => frameLine(line, gutter, color, colors));
  const note = (text: string): string[] => hanging(`${pad} = `, text, width);

  const [first = '', ...rest] = hanging('', `${issue.severity}[${issue.code}]: ${message}`, width);
  const head = `${issue.severity}[${issue.code}]`;
  return [
    paint(colors.bold(first.slice(0, head.length))) + colors.bold(first.slice(head.length)),
    ...rest.map((line) => colors.bold(`  ${line}`)),
    ...(issue.file === undefined ? [] : [`${pad}${colors.blue('-->')} ${printable(placeText(issue))}`]),
    ...frame(issue, paint).flat(),
    ...(issue.related ?? []).flatMap((other) => [`${pad}${colors.blue(':::')} ${describeRelated(other.role)}: ${printable(relatedText(other))}`, ...(frame(other, colors.blue).at(-1) ?? [])]),
    ...(issue.path.length === 0 ? [] : note(`at ${formatPath(issue.path)}`)),
    ...note(`help: ${help}`),
    ...note(pageOf(issue.code)),
  ].join('\n');
}

function relatedText(other: RelatedPlace): string {
  return other.line === undefined ? [other.file, formatPath(other.path)].filter((part) => part !== undefined).join(', ') : placeText(other);
}

function frameOf({ file, line, column, endLine, endColumn }: Place, texts: ReadonlyMap<string, string>, width: number): FrameLine[] {
  const text = file === undefined ? undefined : texts.get(file);
  if (text === undefined || line === undefined || column === undefined) return [];
  const end = endLine === undefined || endColumn === undefined ? {} : { endLine, endColumn };
  return codeFrame(text, { line, column, ...end }, width);
}

function frameLine({ number, text, mark }: FrameLine, gutter: number, color: Paint, colors: Colors): string[] {
  const line = (start: string, content: string): string => `${colors.blue(`${start.padStart(gutter)} |`)} ${content}`.trimEnd();
  if (mark === null) return [line(String(number), text)];
  return [line(String(number), text), line('', ' '.repeat(mark.start) + color('^'.repeat(mark.length)))];
}
