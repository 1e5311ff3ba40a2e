import { severityWords } from '../../decide/words/level.js';
import { plural } from '../../decide/words/quantity.js';
import type { ReferralLevel } from '../../rule-set/hold.js';
import type { Book } from '../book.js';
import { joined, link, note, pairs, section, text } from '../block.js';
import type { Entry, Page, Words } from '../page.js';
import { capital } from '../parts/capital.js';
import { conditionBlocks } from '../parts/condition-items.js';
import { holdEntry } from '../parts/finding-entry.js';
import { basisTags, referenceList } from '../parts/references.js';

const levels: readonly ReferralLevel[] = ['emergency', 'urgent', 'soon'];

/** Red flags by level, and what remains allowed under them. */
export function holdsPage({ data }: Book): Page[] {
  const holds = Object.entries(data.holds);
  const sections = levels.flatMap((level) =>
    section(capital(severityWords[level]), holds.filter(([, hold]) => hold.level === level).map(([id, hold]) => holdEntry(id, hold, data))),
  );
  const { underHold, overrides, exercises } = data;
  const fit = Object.entries(exercises).flatMap(([id, { name, fitForHold }]): Words[] => (fitForHold === true ? [[link('exercise', id, name)]] : []));
  const under: Entry = {
    kind: 'entry',
    anchor: 'under-hold',
    title: underHold.label,
    tags: basisTags(underHold.sources, data),
    tone: 'plain',
    blocks: pairs(['Exercises', text(...joined(fit))], ['Only when', conditionBlocks(underHold.entry, data)], ['Why', text(underHold.rationale)], ['Sources', referenceList(underHold.sources, data)]),
  };
  return [
    {
      name: 'holds',
      title: 'Red flags and holds',
      kicker: plural(holds.length, 'finding'),
      blocks: [
        ...note('A hold that is found blocks progression, and so does one that was not asked for: the phase stays at the first, running stops, and only exercises that are fit for a hold remain.'),
        ...sections,
        ...section('Under a hold', [under]),
        ...(overrides === undefined
          ? []
          : section('Decisions of a clinician', [
              {
                kind: 'entry',
                anchor: 'overrides',
                title: `Count for ${plural(overrides.maxAgeDays, 'day')}`,
                tags: basisTags(overrides.sources, data),
                tone: 'plain',
                blocks: pairs(['Why', text(overrides.rationale)], ['Sources', referenceList(overrides.sources, data)]),
              },
            ])),
      ],
    },
  ];
}
