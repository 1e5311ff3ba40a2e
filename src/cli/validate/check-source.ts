import type { CheckOptions } from '../../check/check-options.js';
import { checkFile, type CheckResult } from '../../check/check-rule-set.js';
import type { Source } from '../content/load-source.js';

/** Checks a rule set that was read from disk, as far as it could be understood. */
export function checkSource({ file, parents, withoutEchoes }: Source, options: CheckOptions): CheckResult {
  const syntax = file.issues ?? [];
  if (file.value === undefined) return { issues: syntax, accepted: [], ruleSet: null, parent: null };
  const result = checkFile(file, syntax, { ...options, parents });
  return { ...result, issues: withoutEchoes(result.issues) };
}
