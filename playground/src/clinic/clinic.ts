import type { Issue } from 'rehab-rules';
import { checkRuleSet, describeIssue } from 'rehab-rules/check';
import { decodeText } from '../../../src/json/decode-text.js';
import { rulesOf, type Rules } from '../state/answer.js';

/** Far larger than any rule set. */
const maxBytes = 2_000_000;

/** A clinic's rule set as it was given, and what came out of checking it. */
export interface Clinic {
  readonly text: string;
  readonly issues: readonly Issue[];
  /** Warnings that it accepts. */
  readonly accepted: number;
  /** Null while it cannot be used. */
  readonly rules: Rules | null;
  /** Id of the rule set that it extends. */
  readonly parent: string | null;
}

/** Why a text or a file is not looked at; null when it is. */
export function refusal(size: number): string | null {
  return size > maxBytes ? 'That is larger than 2 MB; a rule set is far smaller.' : null;
}

/** Checks the text of a rule set, and makes it answer when it can be used. */
export function checkClinic(text: string, today: string): Clinic {
  const { issues, accepted, ruleSet, parent } = checkRuleSet(text, { name: 'your rule set', today });
  const rules = ruleSet === null ? null : rulesOf(ruleSet, JSON.parse(text));
  return { text, issues, accepted: accepted.length, rules, parent: parent?.id ?? null };
}

/** Reads a file that somebody chose or dropped: its text, or why not. */
export async function readFile(file: File): Promise<{ readonly text: string } | { readonly refused: string }> {
  const refused = refusal(file.size);
  if (refused !== null) return { refused };
  const text = decodeText(new Uint8Array(await file.arrayBuffer()));
  return typeof text === 'string' ? { text } : { refused: `${describeIssue(text).message}; ${describeIssue(text).help}` };
}
