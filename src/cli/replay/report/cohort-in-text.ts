import stringWidth from 'string-width';
import { plural } from '../../../decide/words/quantity.js';
import { hanging, wrapped } from '../../render/wrap.js';
import { printable } from '../../../issue/printable.js';
import type { Shell } from '../../shell.js';
import { inThousands } from '../output/progress-line.js';
import type { ChangeList, CohortPage, CohortSection, CohortTable } from './cohort-page.js';

/** Lays a summary out for a terminal. */
export function cohortInText({ title, about, sections, closing }: CohortPage, { width, colors }: Pick<Shell, 'width' | 'colors'>): string {
  const parts = [
    [...wrapped(title, width).map(colors.bold), ...about.flatMap((line) => wrapped(line, width))],
    ...sections.map((section) => sectionLines(section, width).map((line, i) => (i === 0 ? colors.bold(line) : line))),
    wrapped(closing, width),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function sectionLines({ heading, note, tables, changes }: CohortSection, width: number): string[] {
  const blocks = [...tables.map((table) => tableLines(table, width)), ...changes.map((list) => changeLines(list, width))];
  return [heading.toUpperCase(), ...hanging('  ', note, width), ...blocks.flatMap((lines) => ['', ...lines])];
}

/** The names on the left, as far as they fit, and the numbers on the right. */
function tableLines({ title, caption, columns, rows, total, isStacked }: CohortTable, width: number): string[] {
  const withShare = columns.length <= 2 && !isStacked;
  const cells = rows.map(({ values }) => values.map((value) => (withShare ? `${inThousands(value)}  ${share(value, total)}` : inThousands(value))));
  const heads = columns.map(({ name }) => name);
  const widths = heads.map((head, i) => Math.max(...head.split(' ').map((word) => word.length), ...cells.map((row) => (row[i] as string).length)) + 2);
  const room = Math.max(20, width - 2 - widths.reduce((sum, one) => sum + one, 0));
  const line = (name: string, numbers: readonly string[]): string => `  ${name}${' '.repeat(Math.max(0, room - stringWidth(name)))}${numbers.map((text, i) => text.padStart(widths[i] as number)).join('')}`;
  const row = (name: string, numbers: readonly string[]): string[] => {
    const [first = '', ...more] = wrapped(printable(name), room);
    return [line(first, numbers).trimEnd(), ...more.map((rest) => `  ${rest}`)];
  };
  return [...(caption === undefined ? [] : hanging('  ', caption, width)), ...headLines(title, heads, line), ...rows.flatMap(({ label }, i) => row(label, cells[i] as string[]))];
}

/** The names of columns take as many lines as they have words, the last of them at the bottom. */
function headLines(title: string, heads: readonly string[], line: (name: string, cells: readonly string[]) => string): string[] {
  const height = Math.max(...heads.map((head) => head.split(' ').length));
  return Array.from({ length: height }, (_, level) => {
    const words = heads.map((head) => head.split(' ')[level - height + head.split(' ').length] ?? '');
    return line(level === height - 1 ? title : '', words).trimEnd();
  });
}

function changeLines({ heading, changes }: ChangeList, width: number): string[] {
  return [
    `  ${heading}`,
    ...changes.flatMap(({ label, snapshots, because, examples }) => [
      ...hanging('  - ', printable(`${label}: ${plural(inThousands(snapshots), 'snapshot')}, such as ${examples.join(', ')}`), width),
      ...because.flatMap((reason) => hanging('      ', printable(reason), width)),
    ]),
  ];
}

/** A part of all snapshots in percent. */
export function share(value: number, total: number): string {
  return `${(total === 0 ? 0 : (100 * value) / total).toFixed(1).padStart(5)} %`;
}
