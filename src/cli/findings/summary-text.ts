import { plural } from '../../decide/words/quantity.js';
import type { Summary } from '../validate/validation.js';

/** How much was found, in one line. */
export function summaryText({ files, errors, warnings, accepted, unread }: Summary): string {
  if (unread === files) return `${plural(files, 'file')}: not read`;
  const found = [errors === 0 ? '' : plural(errors, 'error'), warnings === 0 ? '' : plural(warnings, 'warning')].filter((part) => part !== '');
  const parts = [
    ...(found.length === 0 ? ['no findings'] : found),
    ...(accepted === 0 ? [] : [plural(accepted, 'accepted warning')]),
    ...(unread === 0 ? [] : [`${unread} not read`]),
  ];
  return `${plural(files, 'file')}: ${parts.join(', ')}`;
}

/** Says that there are more warnings than the call allows. */
export function tooManyText({ warnings }: Summary, most: number): string {
  return `${plural(warnings, 'warning')}, and at most ${most} allowed`;
}
