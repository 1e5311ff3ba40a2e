import type { Finding, Guidance, Question } from '../../decide/guidance.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { coded, list, text } from './block.js';
import { comparisons } from './comparisons.js';
import { findingItem } from './finding-item.js';
import { openQuestions } from './open-questions.js';
import type { Section } from './report.js';

/** Flares that were found, and those that were not answered and so count as if they were there. */
export function setbackSection(guidance: Guidance, data: RuleSetData): Section[] {
  const found = guidance.setbacks.filter(({ outcome }) => outcome === 'met');
  const open = guidance.setbacks.filter(({ outcome }) => outcome === 'unknown');
  if (guidance.setbacks.length === 0) return [];
  return [
    {
      heading: 'Setback',
      gist: found.length === 0 ? 'questions not answered' : found.map(({ label }) => label).join('; '),
      tone: 'caution',
      blocks: [
        ...list(found.map((finding) => findingItem(guidance, finding))),
        ...text(
          open.length === 0
            ? ''
            : `Not answered, and until then counted as if present: ${open.map(({ label, code }) => coded(label, code)).join('; ')}.`,
        ),
        ...openQuestions(data, open.flatMap((finding) => questionsOf(guidance, data, finding)).filter(isFirst)),
        ...text(cap(guidance)),
      ],
    },
  ];
}

function questionsOf(guidance: Guidance, { facts }: RuleSetData, { explanation }: Finding): Question[] {
  return comparisons(guidance, explanation)
    .filter(({ outcome }) => outcome === 'unknown')
    .flatMap(({ gap }) => gap?.ask ?? [])
    .map((fact) => ({ fact, label: facts[fact]?.label ?? fact, how: facts[fact]?.how ?? '' }));
}

function isFirst({ fact }: Question, i: number, all: readonly Question[]): boolean {
  return all.findIndex((other) => other.fact === fact) === i;
}

function cap({ phase, setbacks }: Guidance): string {
  if (phase.cappedBy.length === 0) return '';
  const names = setbacks.filter(({ id }) => phase.cappedBy.includes(id)).map(({ label }) => label);
  return `This keeps the phase at "${phase.label}": ${names.join('; ')}.`;
}
