import { dosageInWords } from '../../decide/words/dosage.js';
import type { Exercise, Step } from '../../rule-set/exercise.js';
import { item, joined, link, list, pairs, tag, text } from '../block.js';
import type { Book } from '../book.js';
import type { Block, Entry, Item, Words } from '../page.js';
import { bookPlace } from '../rule-book-address.js';
import { conditionBlocks } from './condition-items.js';
import { basisTags, referenceList } from './references.js';

/** An exercise with its dosage, limits and ways on. `again` on the page of a phase, where its sources are left to the catalogue. */
export function exerciseEntry({ data }: Book, id: string, again?: 'again'): Entry[] {
  const exercise = data.exercises[id];
  if (exercise === undefined) return [];
  const { name, code, purpose, phases, contraction, dosage, entry, fromLevel, bothSides, progression, regression, cautions, sources, fitForHold } = exercise;
  const own = again === undefined;
  const level = fromLevel === undefined ? [] : text(link('level', fromLevel, data.running?.levels[fromLevel]?.label ?? fromLevel));
  return [
    {
      kind: 'entry',
      ...(own ? { anchor: bookPlace('exercise', id).anchor, title: name } : { title: link('exercise', id, name) }),
      ...(code === undefined ? {} : { code }),
      tags: [tag(contraction), ...(fitForHold === true ? [tag('allowed under a hold', 'info')] : []), ...basisTags(sources, data)],
      tone: 'plain',
      blocks: [
        ...text(purpose),
        ...pairs(
          ['Dosage', list(dosage.map((dose): Item => item(dosageInWords(dose))).filter(({ words }) => words[0] !== ''))],
          ['Pain limit', text(painLimit(exercise))],
          ['Only when', conditionBlocks(entry, data)],
          ['From running level', level],
          ['Both sides', text(bothSides)],
          ['Forward', steps(progression, data.exercises)],
          ['Back', steps(regression, data.exercises)],
          ['Watch for', list(cautions.map((caution) => item(caution)))],
          ...(own ? [['Phases', text(...joined(phases.map((phase): Words => [link('phase', phase, data.phases[phase]?.label ?? phase)])))] as const, ['Sources', referenceList(sources, data)] as const] : []),
        ),
      ],
    },
  ];
}

/** The limit of pain of an exercise in words. */
function painLimit({ painLimit: limit }: Pick<Exercise, 'painLimit'>): string {
  if (limit === undefined) return 'pain does not limit it';
  return limit === 0 ? 'no pain' : `at most ${limit} NRS`;
}

function steps(all: readonly Step[], exercises: Readonly<Record<string, Exercise>>): Block[] {
  return list(all.map((step) => item('exercise' in step ? link('exercise', step.exercise, exercises[step.exercise]?.name ?? step.exercise) : step.change)));
}
