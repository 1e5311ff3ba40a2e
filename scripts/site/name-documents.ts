import { Converter, RendererEvent, type Application, type DocumentReflection } from 'typedoc';
import { guides } from './guides.js';

/** Names each guide as its first heading does, and puts it under the heading of {@link guides}. Its address keeps the name of the file. */
export function nameDocuments(app: Application): void {
  const names = new Map<DocumentReflection, string>();
  app.converter.on(Converter.EVENT_CREATE_DOCUMENT, (_, document: DocumentReflection) => {
    const category = Object.entries(guides).find(([, files]) => files.includes(document.name))?.[0];
    const [first] = document.content;
    const heading = first?.kind === 'text' ? /^# (.+)\n/.exec(first.text) : null;
    if (category === undefined || heading?.[1] === undefined || first === undefined) throw new Error(`${document.name}.md stands under no heading of the site, or does not begin with one`);
    document.frontmatter.category = category;
    names.set(document, heading[1]);
  });
  // By now the addresses are made.
  app.renderer.on(RendererEvent.BEGIN, ({ project }: RendererEvent) => {
    for (const [document, name] of names) document.name = name;
    // The first page has the name of the project as its heading already.
    const [first] = project.readme ?? [];
    if (first?.kind === 'text') first.text = first.text.replace(/^# .+\n/, '');
  });
}
