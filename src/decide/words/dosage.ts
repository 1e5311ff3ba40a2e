import type { Dosage, Frequency, Range } from '../../rule-set/exercise.js';
import { plural } from './quantity.js';

/** A dosage in one line: `week 1: 3 x 8-10, hold 5 s, twice a week · Light band`. */
export function dosageInWords({ step, sets, reps, holdSeconds, minutes, meters, frequency, tempo, load, note }: Dosage): string {
  const numbers = [
    setsAndReps(sets, reps, minutes),
    holdSeconds === undefined ? '' : `hold ${amount(holdSeconds)} s`,
    meters === undefined ? '' : `${amount(meters)} m`,
    frequency === undefined ? '' : often(frequency),
    tempo ?? '',
  ];
  const dose = [filled(numbers, ', '), load ?? '', note?.replace(/\.$/, '') ?? ''];
  return `${step === undefined ? '' : `${step}: `}${filled(dose, ' · ')}`;
}

/** `8` or `8-10`. */
function amount(value: Range | number): string {
  if (typeof value === 'number') return String(value);
  return value.min === value.max ? String(value.min) : `${value.min}-${value.max}`;
}

function setsAndReps(sets: Dosage['sets'], reps: Dosage['reps'], minutes: Dosage['minutes']): string {
  const duration = minutes === undefined ? '' : `${amount(minutes)} min`;
  if (isList(reps)) return filled([`${reps.length} sets of ${reps.join(', ')}`, duration], ', ');
  const each = reps === undefined ? duration : amount(reps);
  if (sets === undefined) return reps === undefined ? duration : filled([plural(each, 'repetition'), duration], ', ');
  if (each === '') return plural(amount(sets), 'set');
  return filled([`${amount(sets)} x ${each}`, reps === undefined ? '' : duration], ', ');
}

function isList(reps: Dosage['reps']): reps is readonly number[] {
  return Array.isArray(reps);
}

function often({ perDay, perWeek, everyDays }: Frequency): string {
  return filled(
    [
      perDay === undefined ? '' : perDay === 1 ? 'daily' : `${times(perDay)} a day`,
      perWeek === undefined ? '' : `${times(perWeek)} a week`,
      everyDays === undefined ? '' : everyDays === 1 ? 'daily' : everyDays === 2 ? 'every other day' : `every ${everyDays} days`,
    ],
    ', ',
  );
}

function times(value: Range | number): string {
  const written = amount(value);
  return written === '1' ? 'once' : written === '2' ? 'twice' : `${written} times`;
}

function filled(parts: readonly string[], separator: string): string {
  return parts.filter((part) => part !== '').join(separator);
}
