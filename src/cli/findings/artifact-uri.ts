import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Address of a file: relative to the folder that people work in, when its name is relative. */
export function artifactUri(file: string): string {
  return isAbsolute(file) ? pathToFileURL(file).href : file.split(sep).map(encodeURIComponent).join('/');
}
