import type { Question } from 'rehab-rules';
import { useView } from './view.js';

/** More questions than a list should show at once. */
const few = 6;

/** What to ask or measure, each leading to its field. */
export function QuestionsView({ questions, screens = [] }: { readonly questions: readonly Question[]; readonly screens?: readonly string[] }) {
  const { data, toField } = useView();
  if (questions.length === 0) return null;
  const list = (
    <ul class="questions">
      {questions.map(({ fact, label }) => (
        <li key={fact}>
          <button type="button" class="link" onClick={() => toField(fact)}>
            {label}
          </button>
        </li>
      ))}
    </ul>
  );
  return (
    <div class="ask">
      {screens.length > 0 && (
        <p>
          One statement answers what was asked and not found:{' '}
          {screens.map((id, i) => (
            <span key={id}>
              {i > 0 && ', '}
              <button type="button" class="link" onClick={() => toField(`screens.${id}`)}>
                {data.screens[id]?.label ?? id}
              </button>
            </span>
          ))}
          .
        </p>
      )}
      {questions.length <= few ? (
        <>
          <p class="caption">To ask or measure</p>
          {list}
        </>
      ) : (
        <details>
          <summary>{questions.length} questions to ask or measure</summary>
          {list}
        </details>
      )}
    </div>
  );
}
