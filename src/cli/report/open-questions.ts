import type { Question } from '../../decide/question.js';
import { derivationSources } from '../../rule-set/derivation-sources.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import { firstSentence } from '../words/first-sentence.js';
import { item, list, text } from './block.js';
import type { Block } from './report.js';

/** From this many questions on, the statement of a screen takes their place. */
const manyQuestions = 4;

/** What to ask; where one statement of a screen answers many questions, only the statement. */
export function openQuestions(data: RuleSetData, questions: readonly Question[]): Block[] {
  const { screens, rest } = cover(data, questions);
  return [
    ...screens.flatMap(({ id, count }) => {
      const { label, statement, meaning } = data.screens[id] as RuleSetData['screens'][string];
      return text(
        `${count} questions are open that one statement answers: ${label}. Ask them, report what is found, ` +
          `and add "screens": { "${id}": "${statement}" } when this is true: ${meaning}`,
      );
    }),
    ...list(rest.map(({ label, how }) => item(label, [firstSentence(how)], 'unknown')), 'To ask or measure'),
  ];
}

/** The fewest screens that answer the most questions, and the questions that are better asked one by one. */
function cover(data: RuleSetData, questions: readonly Question[]): { screens: { id: string; count: number }[]; rest: Question[] } {
  const screens: { id: string; count: number }[] = [];
  let rest = [...questions];
  for (;;) {
    const [best] = Object.entries(data.screens)
      .map(([id, { answers }]) => {
        const facts = withSources(data, Object.keys(answers));
        return { id, answered: rest.filter(({ fact }) => facts.has(fact)) };
      })
      .sort((a, b) => b.answered.length - a.answered.length);
    if (best === undefined || best.answered.length < manyQuestions) return { screens, rest };
    screens.push({ id: best.id, count: best.answered.length });
    rest = rest.filter((question) => !best.answered.includes(question));
  }
}

/** Facts with those they are worked out from: who answers the result need not answer its parts. */
function withSources(data: RuleSetData, facts: readonly string[]): Set<string> {
  const all = new Set<string>();
  const add = (id: string): void => {
    if (all.has(id)) return;
    all.add(id);
    const derived = data.facts[id]?.derived;
    if (derived !== undefined) derivationSources(derived).forEach(add);
  };
  facts.forEach(add);
  return all;
}
