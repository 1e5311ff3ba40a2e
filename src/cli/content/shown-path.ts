import { isAbsolute, relative, sep } from 'node:path';

/** How a file is named to people: from the folder they work in, when it lies there. */
export function shownPath(path: string): string {
  const within = relative(process.cwd(), path);
  return isOutside(within) ? path : within;
}

/** Whether a relative path leads out of the folder it starts from. */
export function isOutside(within: string): boolean {
  return within === '..' || within.startsWith(`..${sep}`) || isAbsolute(within);
}
