import type { Block, Item, Mark, Report, Row, Section, Subject } from '../report/report.js';
import { escapeMarkdown } from '../../rule-book/markdown/escape-markdown.js';

const marks: Readonly<Record<Mark, string>> = { met: '✓ ', unmet: '✗ ', unknown: '? ', alarm: '! ', none: '' };

/** Where a rule can be looked up. */
type Lookup = (subject: Subject) => string;

/** Lays a report out as Markdown, to be pasted into a record; with a rule book, the names of rules lead into it. */
export function renderMarkdown({ title, about, sections, closing }: Report, lookup?: Lookup): string {
  const parts = [
    `# ${escapeMarkdown(title)}`,
    about.map(escapeMarkdown).join(' · '),
    ...sections.flatMap((section) => sectionParts(section, lookup)),
    `*${escapeMarkdown(closing)}*`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function sectionParts({ heading, gist, blocks }: Section, lookup: Lookup | undefined): string[] {
  return [`## ${escapeMarkdown(gist === undefined ? heading : `${heading}: ${gist}`)}`, ...blocks.flatMap((block) => blockParts(block, lookup))];
}

function blockParts(block: Block, lookup: Lookup | undefined): string[] {
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
        block.items.map((item) => listItem(item, lookup)).join('\n'),
      ];
    case 'table':
      return [[block.columns.map(escapeMarkdown), block.columns.map(() => '---'), ...block.rows.map((row) => cells(row, lookup))].map(tableLine).join('\n')];
  }
}

function listItem({ mark, text, details, about }: Item, lookup: Lookup | undefined): string {
  const lines = details.map((detail) => `  - ${escapeMarkdown(detail)}`);
  return [`- ${marks[mark]}${linked(text, about, lookup)}`, ...lines].join('\n');
}

function cells({ cells: all, about }: Row, lookup: Lookup | undefined): string[] {
  return all.map((lines, i) => lines.map((line) => linked(line, i === 0 ? about : undefined, lookup)).join('<br>'));
}

function linked(text: string, subject: Subject | undefined, lookup: Lookup | undefined): string {
  const words = escapeMarkdown(text);
  return subject === undefined || lookup === undefined ? words : `[${words}](<${lookup(subject)}>)`;
}

function tableLine(columns: readonly string[]): string {
  return `| ${columns.join(' | ')} |`;
}
