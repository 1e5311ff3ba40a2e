import type { Consumer } from './consumer.js';
import type { Tally } from './tally.js';

const resolutions = [
  ['nodenext', 'nodenext'],
  ['node16', 'node16'],
  ['bundler', 'esnext'],
] as const;

const esm = `import { createRehab, type Guidance } from 'rehab-rules';
import { checkRuleSet } from 'rehab-rules/check';
import { compile } from 'rehab-rules/compile';
import { hamstring, type HamstringSnapshot } from 'rehab-rules/hamstring';
const snapshot: HamstringSnapshot = { pain: { walking: 0, rest: { value: 1, measuredOn: '2026-01-01' } }, gait: { walking: 'normal' } };
const guidance: Guidance = await createRehab(hamstring).evaluate(snapshot);
const same: Guidance = compile(hamstring).evaluate(snapshot);
const phase: string = guidance.phase.id;
// @ts-expect-error a misspelled fact does not compile
const wrong: HamstringSnapshot = { pain: { walkng: 0 } };
export { phase, same, wrong, checkRuleSet };
`;

const commonJs = `import { createRehab } from 'rehab-rules';
import { checkRuleSet } from 'rehab-rules/check';
import { compile } from 'rehab-rules/compile';
import { hamstring } from 'rehab-rules/hamstring';
void createRehab(hamstring).evaluate({ pain: { rest: 0 } });
export = [checkRuleSet, compile];
`;

const arbitrary = `import fc from 'fast-check';
import { createRehab } from 'rehab-rules';
import { hamstring, type HamstringSnapshot } from 'rehab-rules/hamstring';
import { snapshotArbitrary } from 'rehab-rules/testing';
export const snapshots: fc.Arbitrary<HamstringSnapshot> = snapshotArbitrary(fc, createRehab(hamstring).ruleSet);
`;

/** Strict TypeScript, with the declarations of every package checked, and without the types of Node or the DOM. */
export async function checkTypeScript({ write, node, link }: Consumer, tally: Tally): Promise<void> {
  for (const tool of ['typescript', 'vitest', 'fast-check']) link(tool);
  write('use.mts', esm);
  write('use.cts', commonJs);
  write('arbitrary.mts', arbitrary);
  const compile = (file: string, moduleResolution: string, module: string): void => {
    const compilerOptions = { noEmit: true, strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, target: 'es2022', lib: ['es2022'], module, moduleResolution, types: [] };
    write('tsconfig.json', JSON.stringify({ compilerOptions, files: [file] }));
    node(['node_modules/typescript/bin/tsc', '-p', '.']);
  };
  for (const [resolution, module] of resolutions) {
    await tally.check(`TypeScript with ${resolution}, strict, library checks on`, () => compile('use.mts', resolution, module));
  }
  for (const [resolution, module] of resolutions.slice(0, 2)) {
    await tally.check(`TypeScript with ${resolution}, in a CommonJS file`, () => compile('use.cts', resolution, module));
  }
  await tally.check('TypeScript: typed snapshots for fast-check', () => compile('arbitrary.mts', 'nodenext', 'nodenext'));
}
