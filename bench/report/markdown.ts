import { isMet, type Comparison, type Measure } from '../measures/measure.js';
import type { Report } from './report.js';
import { short } from './text.js';

const start = '<!-- bench: start -->';
const end = '<!-- bench: end -->';

/** The report as it stands in a page: the aims first, then every figure. */
export function reportInMarkdown({ machine, subject, agreement, measures }: Report): string {
  return [
    `${machine.cpu}, ${machine.cores} cores, Node ${machine.node}. ${subject} ${agreement}`,
    aims(measures),
    ...measures.map(table),
  ].join('\n\n');
}

/** Puts the report between the two marks of a page, in place of an earlier one. */
export function writtenInto(page: string, markdown: string): string {
  const [from, to] = [page.indexOf(start), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`the page has no place between ${start} and ${end}`);
  return `${page.slice(0, from + start.length)}\n\n${markdown}\n\n${page.slice(to)}`;
}

function aims(measures: readonly Measure[]): string {
  const rows = measures.flatMap(({ title, comparisons }) => comparisons.flatMap((one) => (one.aim === null ? [] : [[title, one.name, `${one.aim.kind} ${one.aim.limit}`, found(one), isMet(one.aim, one.value) ? 'met' : '**missed**']])));
  return inRows(['', 'measure', 'aim', 'found', ''], rows);
}

function table({ title, notes, figures, comparisons }: Measure): string {
  const rows = figures.map(({ name, value, unit }) => [name, `${short(value.median)} ${unit}`, spread(value.low, value.high)]);
  const told = comparisons.filter(({ aim }) => aim === null).map((one) => [one.name, `${short(one.value.median)} ${one.unit}`, spread(one.value.low, one.value.high)]);
  return [`### ${title}`, ...(notes.length === 0 ? [] : [notes.join(' ')]), inRows(['', 'median', 'quartiles'], [...rows, ...told])].join('\n\n');
}

function found({ value, unit }: Comparison): string {
  return `${short(value.median)} ${unit}${value.low === value.high ? '' : ` (${spread(value.low, value.high)})`}`;
}

function spread(low: number, high: number): string {
  return low === high ? '' : `${short(low)} to ${short(high)}`;
}

function inRows(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
