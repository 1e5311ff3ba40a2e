import { readdirSync } from 'node:fs';
import { Application, PageEvent, TSConfigReader, TypeDocReader } from 'typedoc';
import { guides } from './guides.js';
import { nameDocuments } from './name-documents.js';
import { categories, sortMembers } from './sort-members.js';

/** Marks addresses from the root of the site; pages lie at different depths. */
const fromRoot = 'site:';

/** Writes guides and API into one site. Warnings are errors. */
export async function writeApiSite(out: string): Promise<void> {
  const names = readdirSync('docs').filter((name) => name.endsWith('.md'));
  const listed = Object.values(guides).flat().filter((name) => names.includes(`${name}.md`));
  const app = await Application.bootstrapWithPlugins(
    {
      // Only what is published: a slip in a test must not keep the site from being written.
      tsconfig: 'scripts/site/tsconfig.json',
      projectDocuments: [...listed, ...names.map((name) => name.slice(0, -3)).filter((name) => !listed.includes(name))].map((name) => `docs/${name}.md`),
      categoryOrder: [...Object.keys(guides), 'API', ...categories, '*'],
      defaultCategory: 'API',
      navigationLinks: { 'Rule book': `${fromRoot}rule-book/index.html`, 'Playground': `${fromRoot}playground/index.html` },
    },
    [new TypeDocReader(), new TSConfigReader()],
  );
  nameDocuments(app);
  sortMembers(app);
  app.renderer.on(PageEvent.END, (page: PageEvent) => {
    page.contents = page.contents?.replaceAll(`href="${fromRoot}`, `href="${'../'.repeat(page.url.split('/').length - 1)}`) ?? '';
  });

  const project = await app.convert();
  if (project === undefined) throw new Error('the sources cannot be read');
  app.validate(project);
  await app.generateDocs(project, out);
  if (app.logger.hasErrors() || app.logger.hasWarnings()) throw new Error('the site has warnings; see above');
}
