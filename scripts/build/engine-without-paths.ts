import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Options } from 'tsup';

type Plugin = NonNullable<Options['esbuildPlugins']>[number];

const folder = fileURLToPath(new URL('../../src/evaluate/json-rules-engine/', import.meta.url));

/**
 * Bundles json-rules-engine without what a rehabilitation rule set must never reach: the lookup of paths (jsonpath-plus, where a
 * crafted path runs code), a log that is switched on by the environment, and code made from text.
 */
export const engineWithoutPaths: Plugin = {
  name: 'engine-without-paths',
  setup(build) {
    build.onResolve({ filter: /^jsonpath-plus$/ }, () => ({ path: `${folder}no-paths.ts` }));
    build.onResolve({ filter: /^\.\/debug$/ }, ({ importer }) => (/json-rules-engine[/\\]dist/.test(importer) ? { path: `${folder}no-debug.ts` } : undefined));
    build.onLoad({ filter: /eventemitter2\.js$/ }, ({ path }) => ({ contents: withoutMadeCode(readFileSync(path, 'utf8')) }));
  },
};

/** The tail of eventemitter2 for a page without modules, which a bundle never reaches; scanners find it all the same. */
function withoutMadeCode(text: string): string {
  const changed = text.replace("new Function('','return this')()", 'globalThis');
  if (changed === text || /\bFunction\(/.test(changed)) throw new Error('eventemitter2 has changed: look at the end of its main file again');
  return changed;
}
