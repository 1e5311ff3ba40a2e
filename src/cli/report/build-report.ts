import type { Guidance } from '../../decide/guidance.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { adviceSection } from './advice-section.js';
import { exerciseSections } from './exercise-sections.js';
import { holdSection } from './hold-section.js';
import { issueSection } from './issue-section.js';
import { nextSection } from './next-section.js';
import { phaseSection } from './phase-section.js';
import { referralSection } from './referral-section.js';
import type { Report } from './report.js';
import { reviewedSection } from './reviewed-section.js';
import { runningSection } from './running-section.js';
import { setbackSection } from './setback-section.js';
import { warningSection } from './warning-section.js';
import { withheldSection } from './withheld-section.js';

/**
 * Puts guidance into the order and the words in which a clinician reads it: what stops everything comes first.
 *
 * @param guidance - the answer
 * @param data - the rule set that gave it, for names of levels, screens and phases
 */
export function buildReport(guidance: Guidance, data: RuleSetData): Report {
  const { ruleSet, assessedOn } = guidance;
  return {
    title: ruleSet.title,
    about: [
      assessedOn === null ? 'Day of the assessment not given' : `Assessed ${assessedOn}`,
      `Rule set ${ruleSet.id} ${ruleSet.version}, digest ${ruleSet.digest.slice(0, 12)}, reviewed ${ruleSet.reviewedOn}`,
    ],
    sections: [
      ...holdSection(guidance, data),
      ...setbackSection(guidance, data),
      ...referralSection(guidance),
      phaseSection(guidance),
      nextSection(guidance),
      ...runningSection(guidance, data),
      ...exerciseSections(guidance, data),
      ...warningSection(guidance),
      ...adviceSection(guidance),
      ...withheldSection(guidance),
      ...reviewedSection(guidance),
      ...issueSection(guidance),
    ],
    closing: 'Decision support: criteria are met, not met or unknown. The clinician decides.',
  };
}
