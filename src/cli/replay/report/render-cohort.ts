import type { CohortReport } from '../../../replay/tally.js';
import type { Shell } from '../../shell.js';
import { cohortInHtml } from './cohort-in-html.js';
import { cohortInText } from './cohort-in-text.js';
import { cohortPageOf, type CohortCounts } from './cohort-page-of.js';
import type { ReportFormat } from './report-format.js';

/** Writes what a replay says about a cohort. */
export function renderCohort(format: ReportFormat, report: CohortReport, counts: CohortCounts, shell: Pick<Shell, 'width' | 'colors'>): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ ...counts, ...report }, null, 2)}\n`;
    case 'html':
      return cohortInHtml(cohortPageOf(report, counts));
    case 'text':
      return cohortInText(cohortPageOf(report, counts), shell);
  }
}
