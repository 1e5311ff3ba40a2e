import { problem, type Issue, type Parsed } from '../../issue/issue.js';
import type { Content } from '../../json/content.js';
import { decodeText } from '../../json/decode-text.js';
import { readJson, type JsonReading } from '../../json/read-json.js';
import { fileName, readBytes, type Bytes } from './read-bytes.js';

const megabytes = 20;

/** The text of every file that was read, by the name it has in findings. */
export type Texts = Map<string, string>;

/**
 * Reads JSON from a file or from standard input, as far as it can be understood.
 *
 * @param file - path of the file, or `-`
 * @param stdin - what `-` stands for
 * @param options - the name in findings, when it is not the path; where to keep the text
 * @throws Refusal when the file cannot be read
 */
export async function loadReading(file: string, stdin: Bytes, options: { readonly name?: string; readonly texts?: Texts } = {}): Promise<JsonReading> {
  const bytes = await readBytes(file, stdin, megabytes * 1024 * 1024);
  const { name = fileName(file), texts } = options;
  const failed = (issue: Issue): JsonReading => ({ content: null, issues: [{ ...issue, file: name }] });
  if (bytes === null) return failed(problem('too-large', [], { limit: megabytes, unit: 'MB' }));
  const text = decodeText(bytes);
  if (typeof text !== 'string') return failed(text);
  texts?.set(name, text);
  return readJson(text, name);
}

/**
 * Reads JSON from a file or from standard input.
 *
 * @param file - path of the file, or `-`
 * @param stdin - what `-` stands for
 * @returns the data, or every finding that prevents it from being read as JSON
 * @throws Refusal when the file cannot be read
 */
export async function loadJson(file: string, stdin: Bytes): Promise<Parsed<Content>> {
  const { content, issues } = await loadReading(file, stdin);
  return content === null || issues.length > 0 ? { ok: false, issues } : { ok: true, value: content, issues };
}
