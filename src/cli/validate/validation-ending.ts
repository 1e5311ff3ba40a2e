import type { Ending } from '../ending.js';
import type { Summary } from './validation.js';

/** How a check of rule sets ends; without a limit, warnings alone are no reason to stop. */
export function validationEnding({ errors, warnings, unread }: Summary, maxWarnings: number | undefined): Ending {
  if (unread > 0) return 'unreadable';
  return errors > 0 || warnings > (maxWarnings ?? Infinity) ? 'findings' : 'answered';
}
