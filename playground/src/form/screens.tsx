import type { Screen } from 'rehab-rules';
import { Prose } from '../page/prose.js';
import type { Entry } from '../state/entries.js';
import type { Problem } from './problems.js';

interface Props {
  readonly screens: readonly (readonly [id: string, screen: Screen])[];
  readonly stated: Readonly<Record<string, Entry>>;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly onChange: (id: string, entry: Entry | null) => void;
}

/** Screens as statements that somebody makes. */
export function Screens({ screens, stated, problems, onChange }: Props) {
  return (
    <fieldset class="screens">
      <legend>Statements</legend>
      <p class="note">Each answers many questions at once. Silence is not good news: what nobody stated stays unanswered.</p>
      {screens.map(([id, { label, statement, meaning }]) => {
        const entry = stated[id];
        const wrong = problems.get(`screens.${id}`) ?? [];
        return (
          <div key={id} class="screen">
            <label>
              <input type="checkbox" id={`f-screens.${id}`} checked={entry !== undefined} aria-describedby={`m-${id}`} onChange={({ currentTarget }) => onChange(id, currentTarget.checked ? { text: statement } : null)} />
              <span>
                {label}: {statement}
              </span>
            </label>
            {entry?.measuredOn !== undefined && <p class="note">Stated on {entry.measuredOn}</p>}
            {wrong.map(({ text }) => (
              <p key={text} class="problem">
                {text}
              </p>
            ))}
            <details class="how" open>
              <summary>
                What this says<span class="hidden">: {label}</span>
              </summary>
              <p id={`m-${id}`}>
                <Prose text={meaning} />
              </p>
            </details>
          </div>
        );
      })}
    </fieldset>
  );
}
