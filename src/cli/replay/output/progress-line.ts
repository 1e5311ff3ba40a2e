/** How far a run is. */
export interface Advance {
  /** Lines worked on. */
  readonly lines: number;
  /** Lines worked on in this run; fewer when an earlier one had begun. */
  readonly ownLines: number;
  /** Bytes of the input behind which nothing is open. */
  readonly bytes: number;
  /** Bytes of the input where this run began. */
  readonly from: number;
  /** Bytes of the whole input; null when that is not known. */
  readonly size: number | null;
  readonly rejected: number;
  /** Seconds since the run began. */
  readonly seconds: number;
}

/** How far a run is, in one line: `41 % · 412,000 lines · 23,100 a second · 25 s left`. */
export function progressLine({ lines, ownLines, bytes, from, size, rejected, seconds }: Advance): string {
  const share = size === null || size === 0 ? null : bytes / size;
  const left = size === null || bytes === from ? null : (seconds * (size - bytes)) / (bytes - from);
  return [
    ...(share === null ? [] : [`${Math.floor(100 * share)} %`]),
    `${inThousands(lines)} lines`,
    ...(seconds > 0 ? [`${inThousands(Math.round(ownLines / seconds))} a second`] : []),
    ...(rejected > 0 ? [`${inThousands(rejected)} rejected`] : []),
    ...(left === null ? [] : [`${duration(left)} left`]),
  ].join(' · ');
}

/** A number with its thousands divided: `1,204,000`. */
export function inThousands(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function duration(seconds: number): string {
  if (seconds < 60) return `${Math.ceil(seconds)} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ${Math.ceil(seconds % 60)} s`;
  return `${Math.floor(seconds / 3600)} h ${Math.floor((seconds % 3600) / 60)} min`;
}
