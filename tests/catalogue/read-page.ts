import { readFileSync } from 'node:fs';

/** A fenced block of a page. */
export interface Block {
  /** What stands behind the opening fence, for example `json change`. */
  readonly info: string;
  readonly text: string;
}

/** The page of one code. */
export interface Page {
  /** First heading, without the backticks. */
  readonly title: string;
  /** What was found, in one sentence. */
  readonly sentence: string;
  /** Headings of the sections, in order. */
  readonly headings: readonly string[];
  /** Text of each section, by heading. */
  readonly sections: Readonly<Record<string, string>>;
}

export const catalogue = new URL('../../docs/checks/', import.meta.url);

export function readPage(code: string): Page {
  const markdown = readFileSync(new URL(`${code}.md`, catalogue), 'utf8');
  const [head = '', ...parts] = markdown.split(/^## /m);
  const [title = '', sentence = '', ...more] = head.trim().split(/\n\n/);
  if (more.length > 0) throw new Error(`${code}.md says more than one sentence before its first section`);
  const sections = parts.map((part): [string, string] => {
    const end = part.indexOf('\n');
    return [part.slice(0, end), part.slice(end).trim()];
  });
  return {
    title: title.replace(/^# `(.*)`$/, '$1'),
    sentence,
    headings: sections.map(([heading]) => heading),
    sections: Object.fromEntries(sections),
  };
}

/** The fenced blocks of a section. */
export function blocksOf(section = ''): Block[] {
  return [...section.matchAll(/^```([^\n]*)\n(.*?)^```$/gms)].map(([, info = '', text = '']) => ({ info, text }));
}
