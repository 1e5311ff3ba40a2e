import { whyUnreadable } from './read-bytes.js';

/** Says in plain words why a file could not be written. */
export function whyUnwritable(path: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return `there is no folder for \`${path}\``;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `no permission to write \`${path}\``;
  return whyUnreadable(path, error).replace(/^cannot read/, 'cannot write');
}
