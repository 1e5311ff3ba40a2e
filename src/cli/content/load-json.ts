import type { Issue, Parsed } from '../../issue/issue.js';
import { problem } from '../../issue/issue.js';
import type { Content } from './content.js';
import { decodeText } from './decode-text.js';
import { locate } from './locate.js';
import { parseJson } from './parse-json.js';
import { fileName, readBytes, type Bytes } from './read-bytes.js';

const megabytes = 20;

/**
 * Reads JSON from a file or from standard input.
 *
 * @param file - path of the file, or `-`
 * @param stdin - what `-` stands for
 * @returns the data, or every finding that prevents it from being read as JSON
 * @throws Refusal when the file cannot be read
 */
export async function loadJson(file: string, stdin: Bytes): Promise<Parsed<Content>> {
  const bytes = await readBytes(file, stdin, megabytes * 1024 * 1024);
  const name = fileName(file);
  const failed = (issues: readonly Issue[]): Parsed<Content> => ({
    ok: false,
    issues: issues.map((issue) => ({ ...issue, file: name })),
  });
  if (bytes === null) return failed([problem('too-large', [], { limit: megabytes, unit: 'MB' })]);
  const text = decodeText(bytes);
  if (typeof text !== 'string') return failed([text]);
  const parsed = parseJson(text);
  if (!('tree' in parsed)) return failed(parsed);
  const { value, tree } = parsed;
  return { ok: true, value: { value, place: (issue) => ({ ...issue, file: name, ...locate(tree, issue) }) }, issues: [] };
}
