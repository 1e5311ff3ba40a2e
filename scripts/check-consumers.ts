// Packs the package, installs it into an empty project and uses it there as others do. `--update-files` writes the list of packed files anew.
import { checkBrowsers } from './consumers/browsers.js';
import { checkCommand } from './consumers/command.js';
import { createConsumer } from './consumers/consumer.js';
import { checkNoJsonpath } from './consumers/no-jsonpath.js';
import { checkNodeVersions } from './consumers/node-versions.js';
import { checkPackedFiles } from './consumers/packed-files.js';
import { Tally } from './consumers/tally.js';
import { checkTestTools } from './consumers/test-tools.js';
import { checkTypeScript } from './consumers/typescript.js';
import { checkWeights } from './consumers/weights.js';

const tally = new Tally();
const consumer = createConsumer();
try {
  await checkPackedFiles(consumer, tally, process.argv.includes('--update-files'));
  await checkNoJsonpath(consumer, tally);
  await checkWeights(consumer, tally);
  await checkNodeVersions(consumer, tally);
  await checkCommand(consumer, tally);
  await checkTypeScript(consumer, tally);
  await checkTestTools(consumer, tally);
  await checkBrowsers(consumer, tally);
} finally {
  consumer.remove();
}
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed === 0 ? 0 : 1;
