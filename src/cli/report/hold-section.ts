import type { Guidance } from '../../decide/guidance.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { holdWords } from '../words/level.js';
import { plural } from '../words/quantity.js';
import { coded, list, text } from './block.js';
import { findingItem } from './finding-item.js';
import { openQuestions } from './open-questions.js';
import type { Section } from './report.js';

const fewNames = 3;

/** What blocks progression, and what to ask. */
export function holdSection(guidance: Guidance, data: RuleSetData): Section[] {
  const { hold } = guidance;
  if (hold === null) return [];
  const { level, findings, unanswered, ask } = hold;
  const names = unanswered.map(({ label, code }) => coded(label, code)).join('; ');
  return [
    {
      heading: 'Hold',
      gist: holdWords[level],
      tone: level === 'unanswered' ? 'caution' : 'alarm',
      blocks: [
        ...text('Nothing goes forward until this is resolved.'),
        ...list(findings.map((finding) => findingItem(guidance, finding))),
        ...text(
          unanswered.length === 0
            ? ''
            : unanswered.length <= fewNames
              ? `Not ruled out: ${names}.`
              : `Not ruled out: ${plural(unanswered.length, 'red flag')}.`,
        ),
        ...openQuestions(data, ask),
      ],
    },
  ];
}
