import type { RuleSetData } from '../../rule-set/rule-set.js';

/** A level of the running ladder with its name: `R4 (Walk 2 min, jog 4 min)`. */
export function levelName({ running }: RuleSetData, level: string): string {
  const label = running?.levels[level]?.label;
  return label === undefined || label === level ? level : `${level} (${label})`;
}
