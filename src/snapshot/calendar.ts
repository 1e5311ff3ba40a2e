const daysBefore = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365];

/** The day that many days after a date, YYYY-MM-DD. */
export function dayAfter(date: string, days: number): string {
  return dayText((dayNumber(date) as number) + days);
}

/** The date, YYYY-MM-DD, that lies so many days after 1970-01-01. */
export function dayText(day: number): string {
  // Years are counted from March, so that a leap day is the last of its year, and in rounds of 400 years, which are all alike.
  const days = day + 719_468;
  const round = Math.floor(days / 146_097);
  const inRound = days - round * 146_097;
  const year = Math.floor((inRound - Math.floor(inRound / 1460) + Math.floor(inRound / 36_524) - Math.floor(inRound / 146_096)) / 365);
  const inYear = inRound - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const month = Math.floor((5 * inYear + 2) / 153);
  const date = inYear - Math.floor((153 * month + 2) / 5) + 1;
  const calendarYear = year + round * 400 + (month < 10 ? 0 : 1);
  return `${String(calendarYear).padStart(4, '0')}-${twoDigits(month < 10 ? month + 3 : month - 9)}-${twoDigits(date)}`;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Days since 1970-01-01 of a date written YYYY-MM-DD, or null when it is not a day of the calendar. */
export function dayNumber(date: string): number | null {
  if (date.length !== 10 || date.charCodeAt(4) !== 45 || date.charCodeAt(7) !== 45) return null;
  const year = digits(date, 0, 4);
  const month = digits(date, 5, 7);
  const day = digits(date, 8, 10);
  // Years before 100 are slips of the pen.
  if (Number.isNaN(year + month + day) || year < 100 || month < 1 || month > 12 || day < 1) return null;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const before = daysBefore[month - 1] as number;
  if (day > (daysBefore[month] as number) - before + (leap && month === 2 ? 1 : 0)) return null;
  const years = year - 1;
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400);
  return years * 365 + leapDays - 719_162 + before + (leap && month > 2 ? 1 : 0) + day - 1;
}

/** The number that a part of a text writes in decimal digits; NaN for anything else. */
function digits(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return number;
}
