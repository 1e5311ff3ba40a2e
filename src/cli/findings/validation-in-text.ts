import type { Colors } from 'picocolors/types.js';
import { printable } from '../../issue/printable.js';
import { summarize, type Validation } from '../validate/validation.js';
import { findingInText } from './finding-in-text.js';
import { summaryText, tooManyText } from './summary-text.js';

const most = 200;

/** How findings are laid out for a person at a terminal. */
export interface TextLayout {
  readonly width: number;
  readonly colors: Colors;
  readonly maxWarnings?: number | undefined;
}

/** Everything that was found, for a person at a terminal. */
export function validationInText(validation: Validation, { width, colors, maxWarnings }: TextLayout): string {
  const { checked, unread, texts } = validation;
  const summary = summarize(validation);
  const issues = checked.flatMap((file) => file.issues);
  const parts = [
    ...issues.slice(0, most).map((issue) => findingInText(issue, texts, width, colors)),
    ...(issues.length > most ? [`… and ${issues.length - most} more`] : []),
    ...unread.map(({ message }) => `${colors.red(colors.bold('error'))}${colors.bold(`: ${printable(message)}`)}`),
    [
      summaryText(summary),
      ...(summary.warnings > (maxWarnings ?? Infinity) ? [tooManyText(summary, maxWarnings ?? 0)] : []),
      ...(issues.length > 0 ? ['rehab-rules explain CODE tells more about a finding.'] : []),
    ].join('\n'),
  ];
  return `${parts.join('\n\n')}\n`;
}
