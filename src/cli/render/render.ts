import type { Colors } from 'picocolors/types.js';
import type { Guidance } from '../../decide/guidance.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { buildReport } from '../report/build-report.js';
import { renderMarkdown } from './render-markdown.js';
import { renderText } from './render-text.js';

/** The ways an answer can be written. */
export const formats = ['text', 'json', 'markdown'] as const;

/** How an answer is written. */
export type Format = (typeof formats)[number];

/** Writes an answer. */
export function render(format: Format, guidance: Guidance, data: RuleSetData, width: number, colors: Colors): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify(guidance, null, 2)}\n`;
    case 'markdown':
      return renderMarkdown(buildReport(guidance, data));
    case 'text':
      return renderText(buildReport(guidance, data), width, colors);
  }
}
