import type { Snapshot } from 'rehab-rules';
import backInSport from '../../../examples/back-in-sport.json';
import day12 from '../../../examples/day-12.json';
import day2 from '../../../examples/day-2.json';
import flareUp from '../../../examples/flare-up.json';
import readyToJog from '../../../examples/ready-to-jog.json';
import redFlag from '../../../examples/red-flag.json';
import calf from '../../../examples/clinics/calf/rule-set.json';
import elite from '../../../examples/clinics/elite/rule-set.json';
import strict from '../../../examples/clinics/strict/rule-set.json';
import withMistakes from '../../../docs/clinic-rule-set-with-mistakes.json';

/** Invented patients, by the name that is shown. */
export const patients: ReadonlyMap<string, Snapshot> = new Map<string, Snapshot>([
  ['Day 2: pain and a limp', day2],
  ['Day 12: nearly ready for strength work', day12],
  ['Week 4: ready for the first jog', readyToJog],
  ['Flare after an exercise session', flareUp],
  ['Red flag: signs of an avulsion', redFlag],
  ['Week 14: back in sport', backInSport],
]);

/** Rule sets of invented clinics, by the name that is shown. */
export const clinics: ReadonlyMap<string, string> = new Map(
  [
    ['Stricter than the bundled set', strict] as const,
    ['In the style of elite protocols', elite] as const,
    ['Calf strain, from scratch', calf] as const,
    ['With mistakes', withMistakes] as const,
  ].map(([name, ruleSet]) => [name, JSON.stringify(ruleSet, null, 2)]),
);
