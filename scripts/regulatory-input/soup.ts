import { readFileSync } from 'node:fs';
import type { BundledPackage } from '../build/bundled-packages.js';
import { table } from './table.js';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

interface Locked {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly license?: string; readonly dependencies?: Readonly<Record<string, string>> }>>;
}

/** The package itself, what npm installs with it, and what is inside its built files. */
export function soup(bundled: readonly BundledPackage[]): string {
  const own = JSON.parse(read('package.json')) as { name: string; version: string; license: string; engines: { node: string }; dependencies: Readonly<Record<string, string>> };
  const purposes = purposesIn(read('docs/architecture.md'));
  const purposeOf = (name: string): string => {
    const found = purposes.get(name);
    if (found === undefined) throw new Error(`docs/architecture.md does not say what ${name} is for`);
    return found;
  };
  const installed = installedWith(Object.keys(own.dependencies), JSON.parse(read('package-lock.json')) as Locked);
  const part = (name: string): string => purposes.get(name) ?? 'part of json-rules-engine';
  return table(
    ['name', 'version tried', 'range', 'license', 'how it comes', 'purpose'],
    [
      [own.name, own.version, '', own.license, `npm; Node ${own.engines.node}, browsers`, 'guidance from a snapshot and a rule set'],
      ...bundled.map(({ name, version, license }) => [name, version, 'as bundled', license, 'inside the built files', part(name)]),
      ...installed.map(({ name, version, license, range, by }) => [name, version, range, license, by === null ? 'installed by npm' : `installed by npm for ${by}`, by === null ? purposeOf(name) : `part of ${by}`]),
    ],
  );
}

interface Installed {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly range: string;
  /** The package that needs it; null when we do. */
  readonly by: string | null;
}

/** The direct dependencies and theirs in turn, as locked. */
function installedWith(names: readonly string[], { packages }: Locked): readonly Installed[] {
  const found = new Map<string, Installed>();
  const visit = (name: string, range: string, by: string | null): void => {
    const entry = packages[by === null ? `node_modules/${name}` : `node_modules/${by}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
    if (entry === undefined) throw new Error(`${name} is not in the lock file`);
    const key = `${name}@${entry.version}`;
    if (found.has(key)) return;
    found.set(key, { name, version: entry.version, license: entry.license ?? 'not stated', range, by });
    for (const [below, belowRange] of Object.entries(entry.dependencies ?? {})) visit(below, belowRange, name);
  };
  const direct = packages['']!.dependencies ?? {};
  for (const name of names) visit(name, direct[name]!, null);
  return [...found.values()];
}

/** What each dependency is for, from the table in the architecture page. */
function purposesIn(page: string): ReadonlyMap<string, string> {
  const rows = page.slice(page.indexOf('## Dependencies')).matchAll(/^\| (.+?) \| (.+?) \|$/gm);
  return new Map([...rows].flatMap(([, names = '', purpose = '']) => names.split(', ').map((name): [string, string] => [name, purpose])));
}
