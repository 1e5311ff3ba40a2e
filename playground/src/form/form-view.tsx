import { useState } from 'preact/hooks';
import type { Screen } from 'rehab-rules';
import type { Entries, Entry } from '../state/entries.js';
import { AssessedOn } from './assessed-on.js';
import { FactField } from './fact-field.js';
import type { FormFact, FormGroup } from './form-groups.js';
import { GroupView } from './group-view.js';
import type { Problem } from './problems.js';
import { Screens } from './screens.js';

/** Which facts the form shows. */
export type Shown = 'all' | 'asked' | 'given';

interface Props {
  readonly groups: readonly FormGroup[];
  readonly screens: readonly (readonly [id: string, screen: Screen])[];
  readonly entries: Entries;
  readonly problems: ReadonlyMap<string, readonly Problem[]>;
  readonly asked: ReadonlySet<string>;
  readonly shown: Shown;
  readonly onShow: (shown: Shown) => void;
  readonly madeFrom: (fact: FormFact) => readonly string[];
  readonly onAssessedOn: (day: string) => void;
  readonly onFact: (id: string, entry: Entry | null) => void;
  readonly onScreen: (id: string, entry: Entry | null) => void;
}

/** The snapshot as a form: every fact of the rule set, unknown unless somebody says otherwise. */
export function FormView({ groups, screens, entries, problems, asked, shown, onShow, madeFrom, onAssessedOn, onFact, onScreen }: Props) {
  const [wanted, setWanted] = useState('');
  const words = wanted.trim().toLowerCase();
  const isShown = ({ id, fact }: FormFact): boolean => {
    const isGiven = Object.hasOwn(entries.facts, id);
    if (words !== '' && !`${fact.label} ${fact.group} ${id}`.toLowerCase().includes(words)) return false;
    return shown === 'all' || isGiven || (shown === 'asked' && asked.has(id));
  };
  const visible = groups.map(({ name, facts }) => ({ name, all: facts, facts: facts.filter(isShown) })).filter(({ facts }) => facts.length > 0);
  return (
    <form class="form" aria-label="Assessment" onSubmit={(event) => event.preventDefault()}>
      <h2>Assessment</h2>
      <AssessedOn day={entries.assessedOn} problems={problems.get('assessedOn') ?? []} onChange={onAssessedOn} />
      <Screens screens={screens} stated={entries.screens} problems={problems} onChange={onScreen} />
      <div class="finder">
        <label>
          Find a fact <input type="search" value={wanted} autocomplete="off" onInput={({ currentTarget }) => setWanted(currentTarget.value)} />
        </label>
        <label>
          Show{' '}
          <select value={shown} onChange={({ currentTarget }) => onShow(currentTarget.value as Shown)}>
            <option value="all">all facts</option>
            <option value="asked">what is asked now</option>
            <option value="given">what is given</option>
          </select>
        </label>
      </div>
      {visible.map(({ name, all, facts }, i) => (
        <GroupView key={name} name={name} given={all.filter(({ id }) => Object.hasOwn(entries.facts, id)).length} of={all.length} startsOpen={i < 3} isForced={words !== '' || shown !== 'all'} isWrong={all.some(({ id }) => problems.has(id))}>
          {facts.map((of) => (
            <FactField
              key={of.id}
              of={of}
              entry={entries.facts[of.id] ?? null}
              problems={problems.get(of.id) ?? []}
              isAsked={asked.has(of.id)}
              madeFrom={madeFrom(of)}
              onChange={onFact}
            />
          ))}
        </GroupView>
      ))}
      {visible.length === 0 && <p class="note">No fact fits.</p>}
    </form>
  );
}
