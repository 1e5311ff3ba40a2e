import { stat } from 'node:fs/promises';
import type { RuleSetFile } from '../../rule-set/extend/parents.js';
import { loadFolder } from './load-folder.js';
import { loadReading, type Texts } from './load-json.js';
import { whyUnreadable, type Bytes } from './read-bytes.js';
import { Refusal } from '../refusal.js';

/** A rule set as it stands on disk. */
export interface Read {
  readonly file: RuleSetFile;
  /** True when a file of a folder could not be understood at all, so that parts seem to be missing. */
  readonly incomplete: boolean;
}

/** Reads a rule set from a file or from a folder of files, under the name it has for people. */
export async function readRuleSetAt(path: string, name: string, texts: Texts, stdin: Bytes = none()): Promise<Read> {
  const isFolder = path !== '-' && (await isDirectory(path, name));
  const { content, issues, incomplete = false } = isFolder ? await loadFolder(path, { name, texts }) : { ...(await loadReading(path, stdin, { name, texts })), incomplete: false };
  const file = content === null ? { name, value: undefined, issues } : { name, value: content.value, place: content.place, issues };
  return { file, incomplete };
}

async function isDirectory(path: string, name: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new Refusal('unreadable', whyUnreadable(name, error));
  }
}

async function* none(): AsyncGenerator<Uint8Array> {
  // Only a file called `-` would be read from here.
}
