import type { AllowedExercise } from '../../decide/exercises.js';
import type { Guidance } from '../../decide/guidance.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { dosageInWords } from '../../decide/words/dosage.js';
import { coded, text } from './block.js';
import type { Row, Section } from './report.js';

/** Today's exercises with their dosage, and in short what is carried on from earlier phases. */
export function exerciseSections({ exercises, running, hold }: Guidance, { running: ladder }: RuleSetData): Section[] {
  if (hold?.level === 'emergency') return [inEmergency(exercises)];
  const levels = { all: ladder?.levelOrder ?? [], present: running?.session == null ? null : running.level };
  const current = exercises.filter((exercise) => exercise.current);
  const earlier = exercises.filter((exercise) => !exercise.current);
  const rows = current.map((exercise): Row => ({
    cells: [[coded(exercise.name, exercise.code)], doses(exercise, levels), [painLimit(exercise)]],
    about: { kind: 'exercise', id: exercise.id },
  }));
  return [
    {
      heading: "Today's exercises",
      ...(current.length === 0 ? { gist: 'none' } : {}),
      tone: 'plain',
      blocks: rows.length === 0 ? [] : [{ kind: 'table', columns: ['Exercise', 'Dosage', 'Pain limit'], rows }],
    },
    ...(earlier.length === 0
      ? []
      : [
          {
            heading: 'Carried on from earlier phases',
            tone: 'plain' as const,
            blocks: text(`${earlier.map(({ name, code }) => coded(name, code)).join('; ')}.`),
          },
        ]),
  ];
}

/** No program stands beside what to do at once. */
function inEmergency(exercises: readonly AllowedExercise[]): Section {
  const names = exercises.map(({ name, code }) => coded(name, code));
  const rest = names.length === 0 ? '' : `Until help is there, and only if it is comfortable, nothing more than: ${names.join('; ')}.`;
  return { heading: "Today's exercises", gist: 'no training', tone: 'plain', blocks: text(rest) };
}

/** Steps named after levels of the running ladder: only that of the next session. */
function doses({ dosage }: AllowedExercise, { all, present }: { all: readonly string[]; present: string | null }): string[] {
  const isLevel = (step: string | undefined): boolean => step !== undefined && all.includes(step);
  const lines = dosage.filter(({ step }) => !isLevel(step) || step === present).map(dosageInWords).filter((line) => line !== '');
  return lines.length > 0 || dosage.length === 0 ? lines : ['as the running level says'];
}

function painLimit({ painLimit: limit }: AllowedExercise): string {
  if (limit === null) return '';
  return limit === 0 ? 'no pain' : `pain at most ${limit} NRS`;
}
