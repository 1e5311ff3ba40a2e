import type { Dosage, Frequency, Range } from '../../rule-set/rule-set.js';

/** A dosage in one line: `week 1: 3 x 8-10, hold 5 s, 2 times a week`. */
export function dosageInWords({ step, sets, reps, holdSeconds, minutes, meters, frequency, tempo, load, note }: Dosage): string {
  const parts = [
    setsAndReps(sets, reps),
    holdSeconds === undefined ? '' : `hold ${amount(holdSeconds)} s`,
    minutes === undefined ? '' : `${amount(minutes)} min`,
    meters === undefined ? '' : `${amount(meters)} m`,
    frequency === undefined ? '' : often(frequency),
    tempo ?? '',
    load === undefined ? '' : startingSmall(load),
  ].filter((part) => part !== '');
  const dose = [parts.join(', '), note ?? ''].filter((part) => part !== '').join('; ');
  return step === undefined ? dose : `${step}: ${dose}`;
}

/** `8` or `8-10`. */
export function amount(value: Range | number): string {
  if (typeof value === 'number') return String(value);
  return value.min === value.max ? String(value.min) : `${value.min}-${value.max}`;
}

function setsAndReps(sets: Dosage['sets'], reps: Dosage['reps']): string {
  const times = reps === undefined ? '' : Array.isArray(reps) ? (reps as readonly number[]).join(', ') : amount(reps as Range | number);
  if (Array.isArray(reps)) return `${reps.length} sets of ${times}`;
  if (sets === undefined) return times === '' ? '' : times === '1' ? '1 repetition' : `${times} repetitions`;
  if (times === '') return amount(sets) === '1' ? '1 set' : `${amount(sets)} sets`;
  return `${amount(sets)} x ${times}`;
}

function often({ perDay, perWeek, everyDays }: Frequency): string {
  return [
    perDay === undefined ? '' : perDay === 1 ? 'daily' : `${times(perDay)} a day`,
    perWeek === undefined ? '' : `${times(perWeek)} a week`,
    everyDays === undefined ? '' : everyDays === 1 ? 'daily' : everyDays === 2 ? 'every other day' : `every ${everyDays} days`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function times(value: Range | number): string {
  const written = amount(value);
  return written === '1' ? 'once' : written === '2' ? 'twice' : `${written} times`;
}

/** A load stands inside the line; only a word that is plainly a sentence start loses its capital. */
function startingSmall(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
