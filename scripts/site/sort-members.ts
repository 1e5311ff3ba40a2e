import { Comment, CommentTag, Converter, type Application, type Context, type DeclarationReflection } from 'typedoc';

/** What the folders of the sources are about. The first that fits counts. */
const folders: readonly (readonly [folder: RegExp, category: string])[] = [
  [/\/src\/[^/]+$/, 'Main functions'],
  [/\/src\/check\//, 'Checks'],
  [/\/src\/testing\//, 'Tests of rule sets'],
  [/\/src\/decide\//, 'Guidance'],
  [/\/src\/snapshot\//, 'Snapshot'],
  [/\/src\/rule-set\//, 'Rule set'],
  [/\/src\/rule-book\//, 'Rule book'],
  [/\/src\/issue\//, 'Findings and errors'],
];

/** The main functions, whatever folder they stand in. */
const main = new Set(['parseRuleSet', 'parseSnapshot', 'checkRuleSet', 'describeRuleSet']);

/** Headings of the members in reading order. */
export const categories: readonly string[] = ['Main functions', 'Guidance', 'Snapshot', 'Rule set', 'Checks', 'Tests of rule sets', 'Rule book', 'Findings and errors'];

/** Puts each public member under the heading of the folder from which it comes, so that no member needs a tag. */
export function sortMembers(app: Application): void {
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }: Context) => {
    for (const module of project.children ?? []) for (const member of module.children ?? []) sort(member, project.getSymbolIdFromReflection(member)?.fileName ?? '');
  });
}

function sort(member: DeclarationReflection, file: string): void {
  const category = main.has(member.name) ? 'Main functions' : folders.find(([folder]) => folder.test(file))?.[1];
  if (category === undefined) return;
  member.comment ??= new Comment();
  member.comment.blockTags.push(new CommentTag('@category', [{ kind: 'text', text: category }]));
}
