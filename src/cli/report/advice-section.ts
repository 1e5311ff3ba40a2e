import type { Guidance } from '../../decide/guidance.js';
import { firstSentence } from '../words/first-sentence.js';
import { about, item, list } from './block.js';
import type { Section } from './report.js';

/** Care, goal and course in short. */
export function adviceSection({ advice }: Guidance): Section[] {
  if (advice.length === 0) return [];
  const items = advice.map(({ id, label, text }) => about(item(`${label}. ${firstSentence(text)}`), 'advice', id));
  return [{ heading: 'Advice', tone: 'plain', blocks: list(items) }];
}
