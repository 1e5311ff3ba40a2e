import type { CheckOptions } from '../../check/check-options.js';
import type { Bytes } from '../content/read-bytes.js';
import { fileName } from '../content/read-bytes.js';
import { loadSource } from '../content/load-source.js';
import { Refusal } from '../refusal.js';
import { checkSource } from './check-source.js';
import type { CheckedFile, UnreadFile, Validation } from './validation.js';

/**
 * Reads and checks rule sets, one after the other; one that cannot be read does not keep the others from being checked.
 *
 * @throws Refusal when a name is wrong whatever lies on the disk
 */
export async function validate(names: readonly string[], options: CheckOptions, stdin: Bytes): Promise<Validation> {
  const checked: CheckedFile[] = [];
  const unread: UnreadFile[] = [];
  const texts = new Map<string, string>();
  for (const name of new Set(names)) {
    const file = fileName(name);
    try {
      const source = await loadSource(name, stdin);
      for (const [one, text] of source.texts) texts.set(one, text);
      checked.push({ file, ...checkSource(source, options) });
    } catch (error) {
      if (!(error instanceof Refusal) || error.ending !== 'unreadable') throw error;
      unread.push({ file, message: error.message });
    }
  }
  return { checked, unread, texts };
}
