import { plural } from '../../decide/words/quantity.js';
import { item, link, list, note, section } from '../block.js';
import type { Book, Example } from '../book.js';
import type { Item, Page } from '../page.js';
import { bookPlace } from '../rule-book-address.js';
import { capital } from '../parts/capital.js';
import { exampleEntry } from '../parts/example-entry.js';

/** Worked examples: a page for each phase, and one that leads to them. */
export function scenarioPages({ data, examples }: Book): Page[] {
  const chosen = data.phaseOrder.map((phase) => ({ phase, ...pageOf(phase), shown: firstOfEachFile(examples.filter(({ guidance }) => guidance.phase.id === phase)) }));
  const pages = chosen.filter(({ shown }) => shown.length > 0);
  if (pages.length === 0) return [];
  const count = pages.reduce((sum, { shown }) => sum + shown.length, 0);
  return [
    {
      name: 'examples',
      title: 'Worked examples',
      kicker: `${count} of ${plural(examples.length, 'scenario')}`,
      blocks: [
        ...note('A scenario is a snapshot with the guidance expected for it; together they test the rule set. Shown are, for each phase, the first ones of each file that end in it; the persons are made up.'),
        ...pages.flatMap(({ phase, name, shown }) =>
          section(data.phases[phase]?.label ?? phase, list(shown.map(({ scenario }, i): Item => item({ kind: 'link', text: capital(scenario.name), to: { page: name, anchor: anchor(i) } })))),
        ),
      ],
    },
    ...pages.map(({ phase, name, shown }): Page => ({
      name,
      title: `Examples: ${data.phases[phase]?.label ?? phase}`,
      kicker: 'Worked examples',
      blocks: [...note('What the rules answer in the phase ', link('phase', phase, data.phases[phase]?.label ?? phase), '.'), ...section('Examples', shown.map((example, i) => exampleEntry(example, anchor(i), data)))],
    })),
  ];
}

function pageOf(phase: string): { readonly name: string } {
  return { name: bookPlace('phase', phase).page.replace(/^phase-/, 'examples-') };
}

function anchor(i: number): string {
  return `example-${i + 1}`;
}

const mostShown = 12;

/** One from each file, in the order of the files; when there are few files, more from each. */
function firstOfEachFile(examples: readonly Example[]): Example[] {
  const files = [...new Set(examples.map(({ scenario }) => scenario.file))];
  const each = Math.max(1, Math.floor(mostShown / Math.max(1, files.length)));
  return files.slice(0, mostShown).flatMap((file) => examples.filter(({ scenario }) => scenario.file === file).slice(0, each));
}
