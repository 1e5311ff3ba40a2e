// Writes the files that are generated from the rule files and the interfaces. Run it after changing one of them.
import { writeFileSync } from 'node:fs';
import { generatedFiles } from './generated-files.js';

for (const [path, text] of generatedFiles()) writeFileSync(new URL(`../${path}`, import.meta.url), text);
