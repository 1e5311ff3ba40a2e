import { hamstring } from '../src/hamstring.js';
import { describeRuleSet } from '../src/testing.js';
import { scenarioFiles } from './support/scenario-files.js';

describeRuleSet(hamstring, scenarioFiles, { minCoverage: 100 });
