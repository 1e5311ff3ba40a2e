import { severityWords } from '../../decide/words/level.js';
import { plural } from '../../decide/words/quantity.js';
import type { Severity } from '../../rule-set/warning.js';
import type { Book } from '../book.js';
import { note, section } from '../block.js';
import type { Page } from '../page.js';
import { capital } from '../parts/capital.js';
import { warningEntry } from '../parts/finding-entry.js';

/** What to watch for, most severe first. */
export function warningsPage({ data }: Book): Page[] {
  const warnings = Object.entries(data.warnings);
  if (warnings.length === 0) return [];
  const sections = (Object.keys(severityWords) as Severity[]).flatMap((severity) =>
    section(capital(severityWords[severity]), warnings.filter(([, warning]) => warning.severity === severity).map(([id, warning]) => warningEntry(id, warning, data))),
  );
  return [{ name: 'warnings', title: 'Warnings', kicker: plural(warnings.length, 'warning'), blocks: [...note('Warnings do not block. Only what is certainly met is shown.'), ...sections] }];
}
