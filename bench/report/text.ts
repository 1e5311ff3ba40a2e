import { isMet, type Comparison, type Figure, type Measure } from '../measures/measure.js';

/** A number with as many digits as it deserves: three that count. */
export function short(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return String(value);
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(value))));
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The figures as a table for a terminal. */
export function measureInText({ title, notes, figures, comparisons }: Measure): string {
  const width = Math.max(...[...figures, ...comparisons].map(({ name }) => name.length));
  const line = ({ name, value: { median, low, high }, unit }: Figure | Comparison): string =>
    `  ${name.padEnd(width)}  ${short(median).padStart(9)} ${unit}${low === high ? '' : `  (${short(low)} to ${short(high)})`}`;
  const lines = comparisons.map((one) => `${line(one)}${one.aim === null ? '' : `  aim: ${one.aim.kind} ${one.aim.limit}, ${isMet(one.aim, one.value) ? 'met' : 'MISSED'}`}`);
  return [title, ...notes.map((note) => `  ${note}`), ...figures.map(line), '', ...lines, ''].join('\n');
}
