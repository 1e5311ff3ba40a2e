import type { Fact } from '../../src/rule-set/fact.js';
import { derivationSources } from '../../src/rule-set/derivation-sources.js';
import type { Code } from './code.js';

interface Group {
  readonly facts: Map<string, string>;
  readonly groups: Map<string, Group>;
}

/** Writes the reading of a snapshot: one loop over the keys of each group, with a case for every fact. */
export function writeReading(code: Code): void {
  const root: Group = { facts: new Map(), groups: new Map() };
  for (const id of code.facts) {
    const names = id.split('.');
    let group = root;
    for (const name of names.slice(0, -1)) {
      const below = group.groups.get(name) ?? { facts: new Map(), groups: new Map() };
      group.groups.set(name, below);
      group = below;
    }
    group.facts.set(names.at(-1) as string, id);
  }
  writeGroup(code, root, '');
  const screens = code.screens.map((id, i) => `case ${JSON.stringify(id)}: read.screen(${i}, input, ${JSON.stringify(code.data.screens[id]?.statement)}); break;`);
  code.functions.push(loop('readScreens', screens));
  code.inFunctions('checkDerived', code.facts.flatMap((id) => derivedCheck(code, id)), 40);
}

function writeGroup(code: Code, { facts, groups }: Group, prefix: string): void {
  const cases = [
    ...[...facts].map(([name, id]) => `case ${JSON.stringify(name)}: ${valueCode(code, id)} break;`),
    ...[...groups].map(([name]) => `case ${JSON.stringify(name)}: ${functionName(prefix + name)}(input); break;`),
    ...(prefix === '' ? ["case 'assessedOn': case 'overrides': case '$schema': break;", "case 'screens': readScreens(input); break;"] : []),
  ];
  code.functions.push(loop(functionName(prefix), cases));
  for (const [name, group] of groups) writeGroup(code, group, `${prefix}${name}.`);
}

function functionName(prefix: string): string {
  return `read_${prefix.replace(/\.$/, '').replaceAll('.', '_')}`;
}

function loop(name: string, cases: readonly string[]): string {
  return `function ${name}(group) {
  if (typeof group !== 'object' || Array.isArray(group)) read.wrong('group');
  for (const key of Object.keys(group)) {
    const input = group[key];
    if (input === null || input === undefined) continue;
    switch (key) {\n${cases.join('\n')}
      default: read.wrong(key);
    }
  }
}`;
}

function valueCode(code: Code, id: string): string {
  const { type, unit = null, min = null, max = null, values = [] } = code.data.facts[id] as Fact;
  const at = code.fact(id);
  switch (type) {
    case 'date':
      return `read.date(${at}, input);`;
    case 'boolean':
      return `read.truth(${at}, input);`;
    case 'enum':
    case 'ordered-enum':
      code.functions.push(`const values${at} = ${JSON.stringify(values)};`);
      return `read.word(${at}, input, values${at});`;
    case 'number':
    case 'integer':
      return `read.number(${at}, input, ${JSON.stringify(unit)}, ${min ?? '-Infinity'}, ${max ?? 'Infinity'}, ${type === 'integer'});`;
  }
}

/** A derived fact may not be given beside its measurements, nor come out as what cannot be. */
function derivedCheck(code: Code, id: string): string[] {
  const { derived, min = -Infinity, max = Infinity } = code.data.facts[id] as Fact;
  if (derived === undefined) return [];
  const isGiven = (one: string): string => `given[${code.fact(one)}] === given[${code.fact(one)}]`;
  if ('count' in derived) return [`if (${isGiven(id)}) read.wrong('count');`];
  const sources = derivationSources(derived).filter((source) => source !== 'assessedOn');
  const both = `if (${isGiven(id)} && (${sources.map(isGiven).join(' || ')})) read.wrong('given and derived');`;
  if (!('ratio' in derived || 'difference' in derived)) return [both];
  const [a, b] = sources.map((source) => `given[${code.fact(source)}]`);
  const [result, guard] = 'ratio' in derived ? [`100 * ${a} / ${b}`, `${b} > 0 && `] : [`${a} - ${b}`, ''];
  return [both, `if (${guard}(${result} < ${min} || ${result} > ${max})) read.wrong('out of range');`];
}
