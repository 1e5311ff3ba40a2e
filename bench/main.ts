import { compile } from '../src/compile-rule-set.js';
import { hamstring } from '../src/hamstring.js';
import { compiledEvaluator } from '../src/evaluate/compiled/evaluator.js';
import { measureGuidance } from './measures/guidance.js';
import { measureOutcomes, peersOf } from './measures/outcomes.js';
import { measureInText } from './report/text.js';
import { benchSnapshots } from './rules/bench-snapshots.js';
import { casesOf } from './rules/cases.js';
import { crossCheck } from './rules/cross-check.js';

const { ruleSet } = compile(hamstring);
const cases = casesOf(ruleSet, benchSnapshots(ruleSet.data));
const peers = peersOf(ruleSet);
const evaluator = compiledEvaluator(ruleSet.conditions.nodes);
for (const peer of peers) {
  const { outcomes, exact } = await crossCheck(peer, ruleSet.conditions.nodes, cases, ({ facts }) => evaluator.outcomes(facts));
  console.log(`${peer.name}: ${outcomes} answers agree, ${exact} of them over facts that are all known`);
}
const options = { rounds: 9, budgetMs: 30_000 };

console.log(measureInText(await measureGuidance(cases, options)));
console.log(measureInText(await measureOutcomes(ruleSet, peers, cases, options)));
