import type { Finding } from '../../decide/finding.js';
import type { Guidance } from '../../decide/guidance.js';
import type { Question } from '../../decide/question.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { about, coded, fewOrCount, list, text } from './block.js';
import { findingItem } from './finding-item.js';
import { openQuestions } from './open-questions.js';
import type { Section } from './report.js';

/** Flares that were found, and those that were not answered and so count as if they were there. */
export function setbackSection(guidance: Guidance, data: RuleSetData): Section[] {
  const { setbacks } = guidance;
  if (setbacks.length === 0) return [];
  const found = setbacks.filter(({ outcome }) => outcome === 'met');
  const open = setbacks.filter(({ outcome }) => outcome === 'unknown');
  const askedByHold = new Set(guidance.hold?.ask.map(({ fact }) => fact));
  return [
    {
      heading: 'Setback',
      gist: gistOf(found),
      tone: 'caution',
      blocks: [
        ...list(found.map((finding) => about(findingItem(guidance, finding), 'setback', finding.id))),
        ...text(open.length === 0 ? '' : `Not answered, and until then counted as if present: ${fewOrCount(open, 'flare')}.`),
        ...openQuestions(data, open.flatMap(({ ask }) => ask).filter(isFirst).filter(({ fact }) => !askedByHold.has(fact))),
        ...text(cap(guidance)),
      ],
    },
  ];
}

function gistOf([first, ...more]: readonly Finding[]): string {
  if (first === undefined) return 'questions not answered';
  return `${coded(first.label, first.code)}${more.length === 0 ? '' : ` and ${more.length} more`}`;
}

function isFirst({ fact }: Question, i: number, all: readonly Question[]): boolean {
  return all.findIndex((other) => other.fact === fact) === i;
}

function cap({ phase, setbacks }: Guidance): string {
  if (phase.cappedBy.length === 0) return '';
  const names = setbacks.filter(({ id }) => phase.cappedBy.includes(id)).map(({ label }) => label);
  return `This keeps the phase at "${phase.label}": ${names.join('; ')}.`;
}
