import { createRehab } from '../create-rehab.js';
import type { Guidance } from '../decide/guidance.js';
import type { Issue } from '../issue/issue.js';
import { RehabRulesError } from '../issue/rehab-rules-error.js';
import type { RuleSetData } from '../rule-set/rule-set.js';
import { loadJson } from './content/load-json.js';
import { loadRuleSet } from './content/load-rule-set.js';
import type { Bytes } from './content/read-bytes.js';

/** An answer and the warnings beside it, or the findings that prevent one. */
export type Evaluation =
  | { readonly ok: true; readonly guidance: Guidance; readonly data: RuleSetData; readonly issues: readonly Issue[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** Reads a rule set and a snapshot and answers it. */
export async function evaluate(file: string, rules: string, stdin: Bytes): Promise<Evaluation> {
  const ruleSet = await loadRuleSet(rules, stdin);
  if (!ruleSet.ok) return ruleSet;
  const content = await loadJson(file, stdin);
  if (!content.ok) return content;
  const { value, place } = content.value;
  try {
    const guidance = await createRehab(ruleSet.value).evaluate(value as object);
    return { ok: true, guidance, data: ruleSet.value.data, issues: [...ruleSet.issues, ...guidance.issues.map(place)] };
  } catch (error) {
    if (error instanceof RehabRulesError) return { ok: false, issues: error.issues.map(place) };
    throw error;
  }
}
