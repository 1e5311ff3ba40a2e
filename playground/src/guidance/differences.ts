import type { Guidance, RuleSetData } from 'rehab-rules';
import { levelName } from '../../../src/cli/report/level-name.js';
import { threshold } from '../../../src/decide/words/comparison.js';
import { dosageInWords } from '../../../src/decide/words/dosage.js';
import { holdWords, runningWords, severityWords } from '../../../src/decide/words/level.js';

/** Something that comes out otherwise under two rule sets. */
export interface Difference {
  /** What it is, the same as in {@link View.differing}. */
  readonly key: string;
  readonly label: string;
  /** Under each of them; null where it does not occur. */
  readonly first: string | null;
  readonly second: string | null;
}

/** What differs between the answers of two rule sets to the same snapshot. */
export function differences(first: Answered, second: Answered): Difference[] {
  const [a, b] = [partsOf(first), partsOf(second)];
  return [...new Set([...a.keys(), ...b.keys()])].flatMap((key): Difference[] => {
    const [left, right] = [a.get(key), b.get(key)];
    if (left?.value === right?.value) return [];
    return [{ key, label: right?.label ?? left?.label ?? key, first: left?.value ?? null, second: right?.value ?? null }];
  });
}

interface Answered {
  readonly guidance: Guidance;
  readonly data: RuleSetData;
}

interface Part {
  readonly label: string;
  readonly value: string;
}

const outcomes = { met: 'met', unmet: 'not met', unknown: 'unknown' } as const;

/** Everything that an answer comes down to, by key, in the order of reading. */
function partsOf({ guidance, data }: Answered): Map<string, Part> {
  const { hold, referral, setbacks, phase, running, exercises, withheld, warnings, advice, next } = guidance;
  const parts = new Map<string, Part>();
  const add = (key: string, label: string, value: string): void => void parts.set(key, { label, value });

  add('hold', 'Hold', hold === null ? 'none' : holdWords[hold.level]);
  for (const { id, label } of hold?.findings ?? []) add(`hold:${id}`, label, 'found');
  for (const { id, label, outcome } of setbacks) if (outcome === 'met') add(`setback:${id}`, label, 'found');
  add('referral', 'To be seen by a clinician', referral.level === 'none' ? 'no' : severityWords[referral.level]);
  add('phase', 'Phase', phase.label);
  if (running !== null) add('running', running.gate.label, [runningWords[running.decision], ...(running.level === null ? [] : [levelName(data, running.level)])].join(', '));
  const gates = [next.met, next.unmet, next.unknown].flat().map(({ criterion }) => criterion);
  const toRun = running === null ? [] : [...running.gate.met, ...running.gate.unmet, ...running.gate.unknown];
  for (const key of new Set([...gates, ...toRun])) {
    const criterion = guidance.criteria[key];
    if (criterion !== undefined) add(`criterion:${key}`, criterion.label, [outcomes[criterion.outcome], ...new Set(limits(criterion.explanation))].join('; '));
  }
  for (const { id, name, dosage, painLimit } of exercises) {
    add(`exercise:${id}`, name, `today: ${[...dosage.map(dosageInWords), ...(painLimit === null ? [] : [`pain at most ${painLimit} NRS`])].join('; ')}`);
  }
  for (const { id, name } of withheld) add(`exercise:${id}`, name, 'withheld');
  for (const { id, label, severity } of warnings) add(`warning:${id}`, label, severityWords[severity]);
  for (const { id, label, text } of advice) add(`advice:${id}`, label, text);
  return parts;
}

/** What a criterion asks, in short; a yes or no says little without its question. */
function limits(explanation: Guidance['criteria'][string]['explanation']): string[] {
  if (explanation.kind === 'fact') return typeof explanation.threshold === 'boolean' ? [] : [threshold(explanation)];
  return explanation.kind === 'criterion' ? [explanation.criterion] : explanation.parts.flatMap(limits);
}
