import type { Guidance } from '../../decide/guidance.js';
import { firstSentence } from '../words/first-sentence.js';
import { item, list } from './block.js';
import type { Section } from './report.js';

/** Care, goal and course in short. */
export function adviceSection({ advice }: Guidance): Section[] {
  if (advice.length === 0) return [];
  const items = advice.map(({ label, text }) => item(`${label}. ${firstSentence(text)}`));
  return [{ heading: 'Advice', tone: 'plain', blocks: list(items) }];
}
