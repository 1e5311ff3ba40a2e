// Run after `changeset version`: gives changed decisions a heading of their own in CHANGELOG.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { decisionChanges } from './release/decision-changes.js';

const file = new URL('../CHANGELOG.md', import.meta.url);
writeFileSync(file, decisionChanges(readFileSync(file, 'utf8')));
