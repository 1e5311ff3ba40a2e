import { readdirSync, readFileSync } from 'node:fs';
import MarkdownIt from 'markdown-it';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { hamstring } from '../../src/hamstring.js';
import type { BookInput } from '../../src/rule-book/book.js';
import { ruleBook } from '../../src/rule-book/rule-book.js';
import { parseRuleSet } from '../../src/rule-set/parse-rule-set.js';
import { miniRuleSet } from './mini-rule-set.js';

const root = new URL('../../', import.meta.url);
const read = (path: string): object => JSON.parse(readFileSync(new URL(path, root), 'utf8')) as object;

/** What a book of a rule set is made from, without examples. */
export function bookInput(source: object): BookInput {
  const parsed = parseRuleSet(source);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const above = 'extends' in source ? parseRuleSet(hamstring) : null;
  return { data: parsed.value.data, digest: parsed.value.digest, parent: above?.ok === true ? above.value.data : null, examples: [] };
}

/** Rule sets of every sort: the bundled one, the clinics, and small ones. */
export const bookInputs: Readonly<Record<string, BookInput>> = {
  hamstring: bookInput(hamstring),
  ...Object.fromEntries(readdirSync(new URL('examples/clinics/', root)).map((name) => [`clinic ${name}`, bookInput(read(`examples/clinics/${name}/rule-set.json`))])),
  minimal: bookInput(read('docs/minimal-rule-set.json')),
  mini: bookInput(miniRuleSet()),
};

/** The files of a book by name. */
export function filesOf(input: BookInput): ReadonlyMap<string, string> {
  return new Map(ruleBook(input).map(({ path, text }) => [path, text]));
}

type Element = DefaultTreeAdapterTypes.Element;

const known = new Map<string, Element[]>();

/** Every element of a page, as a browser understands it. */
export function elementsOf(html: string): Element[] {
  const elements = known.get(html) ?? readElements(html);
  known.set(html, elements);
  return elements;
}

function readElements(html: string): Element[] {
  const visit = (node: DefaultTreeAdapterTypes.Node): Element[] => {
    const inside = 'childNodes' in node ? node.childNodes.flatMap(visit) : [];
    return 'tagName' in node ? [node, ...inside] : inside;
  };
  return visit(parse(html));
}

/** An attribute of an element. */
export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** The text of an element, as it is read. */
export function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

const markdown = new MarkdownIt({ html: true });

/** A Markdown page as a browser would show it. */
export function rendered(text: string): Element[] {
  return elementsOf(markdown.render(text));
}
