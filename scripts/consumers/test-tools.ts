import { join } from 'node:path';
import { root, type Consumer } from './consumer.js';
import type { Tally } from './tally.js';

/** The package inside the test tools of others: vitest with its entry for tests, Jest in a project of CommonJS. */
export async function checkTestTools({ write, node, link }: Consumer, tally: Tally): Promise<void> {
  await tally.check('vitest runs scenarios as tests', () => {
    link('vitest');
    write(
      'scenarios.test.js',
      `import { hamstring } from 'rehab-rules/hamstring';
import { describeRuleSet } from 'rehab-rules/testing';
describeRuleSet(hamstring, { 'a.json': { scenarios: [{ name: 'nobody answered', expect: { hold: 'unanswered', phase: 'acute' } }] } });
`,
    );
    const told = node(['node_modules/vitest/vitest.mjs', 'run', 'scenarios.test.js']);
    if (!told.includes('1 passed')) throw new Error(told);
  });
  await tally.check('Jest, in a CommonJS project', () => {
    write('jest/package.json', JSON.stringify({ private: true }));
    write(
      'jest/answer.test.js',
      `const { createRehab } = require('rehab-rules');
const { hamstring } = require('rehab-rules/hamstring');
const { compile } = require('rehab-rules/compile');
const { checkRuleSet } = require('rehab-rules/check');
test('both evaluators answer, with the same guidance', async () => {
  const guidance = await createRehab(hamstring).evaluate({ pain: { rest: 0 } });
  expect(guidance).toMatchObject({ phase: { id: 'acute' }, hold: { level: 'unanswered' } });
  expect(compile(hamstring).evaluate({ pain: { rest: 0 } })).toEqual(guidance);
  expect(checkRuleSet(hamstring).issues).toEqual([]);
});
`,
    );
    // Jest fails with an exit code; what it tells goes to the error stream.
    node([join(root, 'node_modules/jest/bin/jest.js'), '--rootDir', 'jest', '--ci', '--watchman=false']);
  });
}
