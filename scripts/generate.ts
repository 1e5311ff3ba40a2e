// Writes the files that are generated from the rule files, the interfaces and what the build bundles. Run it after changing one of them.
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.js';

for (const [path, text] of await generatedFiles()) writeFileSync(new URL(`../${path}`, import.meta.url), text);
