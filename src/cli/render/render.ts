import type { Colors } from 'picocolors/types.js';
import type { Guidance } from '../../decide/guidance.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { ruleBookAddress } from '../../rule-book/rule-book-address.js';
import { buildReport } from '../report/build-report.js';
import { renderMarkdown } from './render-markdown.js';
import { renderText } from './render-text.js';

/** The ways an answer can be written. */
export const formats = ['text', 'json', 'markdown'] as const;

/** How an answer is written. */
export type Format = (typeof formats)[number];

/** Writes an answer. `ruleBook` is the address of the folder of a rule book, for the format that has links. */
export function render(format: Format, guidance: Guidance, data: RuleSetData, width: number, colors: Colors, ruleBook?: string): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(guidance, null, 2)}\n`;
    case 'markdown':
      return renderMarkdown(buildReport(guidance, data), ruleBook === undefined ? undefined : ({ kind, id }) => ruleBook + ruleBookAddress(kind, id));
    case 'text':
      return renderText(buildReport(guidance, data), width, colors);
  }
}
