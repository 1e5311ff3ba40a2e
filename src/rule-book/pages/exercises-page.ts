import type { Book } from '../book.js';
import { item, link, list, note, section } from '../block.js';
import type { Page } from '../page.js';
import { exerciseEntry } from '../parts/exercise-entry.js';
import { exercisesFrom } from '../parts/exercises-from.js';

/** The catalogue, by the first phase of each exercise. */
export function exercisesPage(book: Book): Page[] {
  const { exercises, phaseOrder, phases } = book.data;
  const count = Object.keys(exercises).length;
  if (count === 0) return [];
  const byPhase = phaseOrder.map((phase) => ({ phase, ids: exercisesFrom(book.data, phase) }));
  return [
    {
      name: 'exercises',
      title: 'Exercises',
      kicker: `${count} in all`,
      blocks: [
        ...note('An exercise may be allowed from its first phase on, when its own conditions are met.'),
        ...list(byPhase.flatMap(({ ids }) => ids.map((id) => item(link('exercise', id, exercises[id]?.name ?? id)))), 'columns'),
        ...byPhase.flatMap(({ phase, ids }) => section(`From the phase “${phases[phase]?.label ?? phase}”`, ids.flatMap((id) => exerciseEntry(book, id)))),
      ],
    },
  ];
}
