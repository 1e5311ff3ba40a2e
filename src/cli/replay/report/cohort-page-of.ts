import type { RuleSetIdentity } from '../../../decide/guidance.js';
import type { CohortReport } from '../../../replay/tally.js';
import { inThousands } from '../output/progress-line.js';
import type { CohortPage } from './cohort-page.js';
import { comparisonSection } from './comparison-section.js';
import { overviewSections, summarySections } from './summary-sections.js';

/** What was read, which no summary must be without. */
export interface CohortCounts {
  /** Name of the file. */
  readonly cohort: string;
  readonly lines: number;
  readonly answered: number;
  readonly rejected: number;
}

/** Puts a report into words. */
export function cohortPageOf({ summary, against, comparison, synthetic }: CohortReport, { cohort, lines, answered, rejected }: CohortCounts): CohortPage {
  return {
    title: summary.ruleSet.title,
    about: [
      ruleSetInWords('Rule set', summary.ruleSet),
      ...(against === null ? [] : [ruleSetInWords('Compared with', against.ruleSet)]),
      `Cohort ${cohort}: ${inThousands(lines)} lines, ${inThousands(answered)} answered, ${inThousands(rejected)} rejected`,
      ...(synthetic === 0 ? [] : [`${synthetic === answered ? 'All' : inThousands(synthetic)} snapshots are synthetic: they are made up and say nothing about people`]),
    ],
    sections: comparison === null || against === null ? summarySections(summary) : [...overviewSections([summary, against]), comparisonSection(comparison)],
    closing: 'The rules say what is met, not met or unknown. The clinician decides.',
  };
}

function ruleSetInWords(role: string, { id, version, digest, reviewedOn }: RuleSetIdentity): string {
  return `${role} ${id} ${version}, digest ${digest.slice(0, 12)}, reviewed ${reviewedOn}`;
}
