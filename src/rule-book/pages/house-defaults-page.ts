import { plural } from '../../decide/words/quantity.js';
import type { Book } from '../book.js';
import { list, note, row, section, table } from '../block.js';
import type { Item, Page } from '../page.js';
import { basisOf } from '../parts/cited-parts.js';

/** Everything that no publication states: how much it is, and where a clinic may choose otherwise. */
export function houseDefaultsPage({ data, cited }: Book): Page[] {
  const parts = cited.map((part) => ({ ...part, house: part.references.filter((reference) => basisOf(reference, data) === 'house-default') }));
  const groups = [...new Set(parts.map(({ group }) => group))].map((group) => {
    const own = parts.filter((part) => part.group === group);
    const some = own.filter(({ house }) => house.length > 0);
    return { group, own, some, only: some.filter(({ house, references }) => house.length === references.length) };
  });
  const total = parts.flatMap(({ house }) => house).length;
  return [
    {
      name: 'house-defaults',
      title: 'House defaults',
      kicker: plural(total, 'choice'),
      blocks: [
        ...note('Choices that no publication states. Each is shown as such wherever it stands; a clinic is expected to review them and may change them.'),
        ...table(
          'How much rests on house defaults',
          ['Part', 'In all', 'With a house default', 'Only on house defaults'],
          groups.map(({ group, own, some, only }) => row([group], [String(own.length)], [String(some.length)], [String(only.length)])),
        ),
        ...groups.flatMap(({ group, some }) =>
          section(group, list(some.map(({ label, to, house }): Item => ({ words: [{ kind: 'link', text: label, to }], notes: house.map(({ locator }) => [locator]) })))),
        ),
      ],
    },
  ];
}
