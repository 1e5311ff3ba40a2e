import type { Colors } from 'picocolors/types.js';
import type { Block, Item, Mark, PathStep, Report, Row, Section, Tone } from '../report/report.js';
import { hanging, wrapped } from './wrap.js';

const marks: Readonly<Record<Mark, string>> = { met: '✓', unmet: '✗', unknown: '?', alarm: '!', none: '-' };

/** Lays a report out for a terminal. Without color it says the same. */
export function renderText(report: Report, width: number, colors: Colors): string {
  const { title, about, sections, closing } = report;
  const parts = [
    [...wrapped(title, width).map(colors.bold), ...about.flatMap((line) => wrapped(line, width))],
    ...sections.map((section) => sectionLines(section, width, colors)),
    wrapped(closing, width),
  ];
  return `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function sectionLines({ heading, gist, tone, blocks }: Section, width: number, colors: Colors): string[] {
  const title = heading.toUpperCase() + (gist === undefined ? '' : `: ${gist}`);
  const paint = (line: string): string => colors.bold(toneColor(tone, colors)(line));
  return [...wrapped(title, width).map(paint), ...blocks.flatMap((block) => blockLines(block, width, colors))];
}

function blockLines(block: Block, width: number, colors: Colors): string[] {
  switch (block.kind) {
    case 'text':
      return hanging('  ', block.text, width);
    case 'path':
      return hanging('  ', block.steps.map(stepInText).join(' ── '), width);
    case 'list':
      return [
        ...(block.heading === undefined ? [] : hanging('  ', `${block.heading}:`, width)),
        ...block.items.flatMap((item) => itemLines(item, width, colors)),
      ];
    case 'table':
      return block.rows.flatMap((row) => rowLines(row, width));
  }
}

function itemLines({ mark, text, details }: Item, width: number, colors: Colors): string[] {
  const [first = '', ...rest] = hanging(`  ${marks[mark]} `, text, width);
  return [
    first.replace(marks[mark], markColor(mark, colors)(marks[mark])),
    ...rest,
    ...details.flatMap((detail) => hanging('      ', detail, width)),
  ];
}

/** A row of a table reads as an entry: its first cell, and the others below. */
function rowLines({ cells: [name = [], ...cells] }: Row, width: number): string[] {
  const filled = cells.map((lines) => lines.filter((line) => line !== '')).filter((lines) => lines.length > 0);
  const short = filled.every((lines) => lines.length === 1);
  const details = short ? [filled.flat().join(' · ')] : filled.flat();
  return [
    ...hanging('  - ', name.join(' '), width),
    ...details.filter((line) => line !== '').flatMap((line) => hanging('      ', line, width)),
  ];
}

function stepInText({ text, position }: PathStep): string {
  return position === 'current' ? `[${text}]` : position === 'passed' ? `${text} ✓` : text;
}

function toneColor(tone: Tone, colors: Colors): (line: string) => string {
  return tone === 'alarm' ? colors.red : tone === 'caution' ? colors.yellow : (line) => line;
}

function markColor(mark: Mark, colors: Colors): (sign: string) => string {
  if (mark === 'met') return colors.green;
  if (mark === 'alarm') return colors.red;
  return mark === 'none' ? (sign) => sign : colors.yellow;
}
