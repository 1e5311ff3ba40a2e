const dayMs = 86_400_000;

/** The day that many days after a date, YYYY-MM-DD. */
export function dayAfter(date: string, days: number): string {
  return new Date(((dayNumber(date) as number) + days) * dayMs).toISOString().slice(0, 10);
}

/** Days since 1970-01-01 of a date written YYYY-MM-DD, or null when it is not a day of the calendar. */
export function dayNumber(date: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const time = Date.UTC(year, month - 1, day);
  const back = new Date(time);
  const real = back.getUTCFullYear() === year && back.getUTCMonth() === month - 1 && back.getUTCDate() === day;
  return real ? time / dayMs : null;
}
