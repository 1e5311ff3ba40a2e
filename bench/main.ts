import { compile } from '../src/compile-rule-set.js';
import { hamstring } from '../src/hamstring.js';
import { measureGuidance } from './measures/guidance.js';
import { measureInText } from './report/text.js';
import { benchSnapshots } from './rules/bench-snapshots.js';
import { casesOf } from './rules/cases.js';

const { ruleSet } = compile(hamstring);
const cases = casesOf(ruleSet, benchSnapshots(ruleSet.data));
const options = { rounds: 9, budgetMs: 30_000 };

console.log(measureInText(await measureGuidance(cases, options)));
