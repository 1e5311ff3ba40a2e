import type { Guidance } from '../../decide/guidance.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { holdWords } from '../../decide/words/level.js';
import { about, fewOrCount, list, text } from './block.js';
import { findingItem } from './finding-item.js';
import { openQuestions } from './open-questions.js';
import type { Section } from './report.js';

/** What blocks progression, and what to ask. */
export function holdSection(guidance: Guidance, data: RuleSetData): Section[] {
  const { hold } = guidance;
  if (hold === null) return [];
  const { level, findings, unanswered, ask } = hold;
  return [
    {
      heading: 'Hold',
      gist: holdWords[level],
      tone: level === 'unanswered' ? 'caution' : 'alarm',
      blocks: [
        ...text('Nothing goes forward until this is resolved.'),
        ...list(findings.map((finding) => about(findingItem(guidance, finding), 'hold', finding.id))),
        ...text(unanswered.length === 0 ? '' : `Not ruled out: ${fewOrCount(unanswered, 'finding')}.`),
        ...openQuestions(data, ask),
      ],
    },
  ];
}
