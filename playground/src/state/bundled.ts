import { compile } from 'rehab-rules/compile';
import { hamstring } from 'rehab-rules/hamstring';
import { rulesOf, type Rules } from './answer.js';

/** The bundled rule set, ready to answer. */
export const bundled: Rules = rulesOf(compile<object>(hamstring).ruleSet, hamstring);
