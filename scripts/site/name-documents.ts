import { Converter, type Application, type DocumentReflection } from 'typedoc';
import { guides } from './guides.js';

/** Names each guide as its first heading does, and puts it under the heading of {@link guides}. */
export function nameDocuments(app: Application): void {
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document: DocumentReflection) => {
    const category = Object.entries(guides).find(([, names]) => names.includes(document.name))?.[0];
    const [first] = document.content;
    const heading = first?.kind === 'text' ? /^# (.+)\n/.exec(first.text) : null;
    if (category === undefined || heading?.[1] === undefined || first === undefined) throw new Error(`${document.name}.md stands under no heading of the site, or does not begin with one`);
    document.frontmatter.category = category;
    document.name = heading[1];
    // The page shows its name as a heading.
    first.text = first.text.slice(heading[0].length);
  });
}
