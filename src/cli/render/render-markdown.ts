import type { Block, Item, Mark, Report, Row, Section } from '../report/report.js';
import { escapeMarkdown } from '../../rule-book/markdown/escape-markdown.js';

const marks: Readonly<Record<Mark, string>> = { met: '✓ ', unmet: '✗ ', unknown: '? ', alarm: '! ', none: '' };

/** Lays a report out as Markdown, to be pasted into a record. */
export function renderMarkdown({ title, about, sections, closing }: Report): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    about.map(escapeMarkdown).join(' · '),
    ...sections.flatMap(sectionParts),
    `*${escapeMarkdown(closing)}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionParts({ heading, gist, blocks }: Section): string[] {
  return [`## ${escapeMarkdown(gist === undefined ? heading : `${heading}: ${gist}`)}`, ...blocks.flatMap(blockParts)];
}

function blockParts(block: Block): string[] {
  switch (block.kind) {
    case 'text':
      return [escapeMarkdown(block.text)];
    case 'path':
      return [
        block.steps
          .map(({ text, position }) => {
            const name = escapeMarkdown(text);
            return position === 'current' ? `**${name}**` : position === 'passed' ? `${name} ✓` : name;
          })
          .join(' → '),
      ];
    case 'list':
      return [
        ...(block.heading === undefined ? [] : [`### ${escapeMarkdown(block.heading)}`]),
        block.items.map(listItem).join('\n'),
      ];
    case 'table':
      return [[block.columns.map(escapeMarkdown), block.columns.map(() => '---'), ...block.rows.map(cells)].map(tableLine).join('\n')];
  }
}

function listItem({ mark, text, details }: Item): string {
  const lines = details.map((detail) => `  - ${escapeMarkdown(detail)}`);
  return [`- ${marks[mark]}${escapeMarkdown(text)}`, ...lines].join('\n');
}

function cells(row: Row): string[] {
  return row.map((lines) => lines.map(escapeMarkdown).join('<br>'));
}

function tableLine(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`;
}
