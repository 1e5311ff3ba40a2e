import type { Answer, Rules } from '../state/answer.js';
import { bundled } from '../state/bundled.js';
import type { Entries } from '../state/entries.js';
import { unknownTo } from '../state/snapshot-of.js';
import type { Difference } from '../guidance/differences.js';
import { DifferencesView } from '../guidance/differences-view.js';
import { GuidanceView } from '../guidance/guidance-view.js';

/** One rule set and its answer. */
export interface Result {
  readonly name: string;
  readonly rules: Rules;
  readonly answer: Answer;
}

interface Props {
  readonly results: readonly Result[];
  readonly differences: readonly Difference[];
  readonly entries: Entries;
  readonly toField: (fact: string) => void;
  /** Words for a field. */
  readonly labelOf: (fact: string) => string;
}

/** The answers, side by side when there are two. */
export function Results({ results, differences, entries, toField, labelOf }: Props) {
  const [first, second] = results;
  const differing = new Set(differences.map(({ key }) => key));
  return (
    <>
      {first !== undefined && second !== undefined && results.every(({ answer }) => answer.guidance !== null) && <DifferencesView differences={differences} first={first.name} second={second.name} />}
      <div class={results.length > 1 ? 'answers two' : 'answers'}>
        {results.map(({ name, rules, answer }) => (
          <section key={name} class="answer" aria-label={results.length > 1 ? `Guidance: ${name}` : 'Guidance'} data-rule-set={rules.ruleSet.data.id}>
            {results.length > 1 && <h2>{name}</h2>}
            <Left rules={rules} entries={entries} labelOf={labelOf} />
            {answer.guidance === null ? <Waiting answer={answer} toField={toField} labelOf={labelOf} /> : <GuidanceView view={{ guidance: answer.guidance, data: rules.ruleSet.data, differing, book: rules === bundled ? '../rule-book/' : null, toField }} />}
          </section>
        ))}
      </div>
    </>
  );
}

/** Says what a rule set does not read. */
function Left({ rules, entries, labelOf }: { readonly rules: Rules; readonly entries: Entries; readonly labelOf: (fact: string) => string }) {
  const left = unknownTo(entries, rules.ruleSet.data);
  return left.length === 0 ? null : <p class="note">This rule set does not ask for: {left.map(labelOf).join('; ')}.</p>;
}

/** A value that cannot be is not left out in silence: a statement might answer in its place. */
function Waiting({ answer, toField, labelOf }: { readonly answer: Answer; readonly toField: (fact: string) => void; readonly labelOf: (fact: string) => string }) {
  const fields = [...new Set(answer.issues.filter(({ severity }) => severity === 'error').map(({ path }) => path.filter((part) => !['value', 'measuredOn', 'unit'].includes(String(part))).join('.')))];
  return (
    <section class="part caution">
      <h3>
        No guidance<span class="gist">a value cannot be used</span>
      </h3>
      <p>Correct it, or set it to unknown:</p>
      <ul>
        {fields.map((field) => (
          <li key={field}>
            <button type="button" class="link" onClick={() => toField(field)}>
              {labelOf(field)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
