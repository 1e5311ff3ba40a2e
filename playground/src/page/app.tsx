import { useMemo, useState } from 'preact/hooks';
import type { Question } from 'rehab-rules';
import { derivationSources } from '../../../src/rule-set/derivation-sources.js';
import type { Clinic } from '../clinic/clinic.js';
import { ClinicPanel } from '../clinic/clinic-panel.js';
import { formGroups } from '../form/form-groups.js';
import { FormView, type Shown } from '../form/form-view.js';
import { problemsByField } from '../form/problems.js';
import { differences } from '../guidance/differences.js';
import { answer, type Answer } from '../state/answer.js';
import { bundled } from '../state/bundled.js';
import { entriesOf } from '../state/entries-of.js';
import { nothing, withEntry } from '../state/entries.js';
import { patients } from '../state/examples.js';
import { snapshotOf } from '../state/snapshot-of.js';
import { Announcer } from './announcer.js';
import { Decisions } from './decisions.js';
import { Header } from './header.js';
import { inShort } from './in-short.js';
import { JsonPanel } from './json-panel.js';
import { Results, type Result } from './results.js';
import { toField } from './to-field.js';
import { Toolbar } from './toolbar.js';
import { useEntries } from './use-entries.js';

/** The page: a form, and what the rule sets answer to it. */
export function App() {
  const [clinic, setClinic] = useState<Clinic | null>(null);
  const [isBeside, setBeside] = useState(true);
  const [shown, setShown] = useState<Shown>('all');
  const [round, setRound] = useState(0);
  const rules = clinic?.rules ?? null;
  const used = useMemo(() => (rules === null ? [bundled] : isBeside ? [bundled, rules] : [rules]), [rules, isBeside]);
  const data = used.map(({ ruleSet }) => ruleSet.data);
  const { entries, leftOut, set } = useEntries(data);

  const groups = useMemo(() => formGroups(used), [used]);
  const screens = useMemo(() => [...new Map(data.flatMap(({ screens: all }) => Object.entries(all)))], [used]);
  const results = useMemo(() => used.map((one, i): Result => ({ name: i === 0 && one === bundled ? 'Bundled rule set' : one.ruleSet.data.title, rules: one, answer: answer(one, entries) })), [used, entries]);
  const found = useMemo(() => differencesOf(results), [results]);
  const labels = new Map<string, string>([...groups.flatMap(({ facts }) => facts.map(({ id, fact }) => [id, fact.label] as const)), ...screens.map(([id, { label }]) => [`screens.${id}`, label] as const), ['assessedOn', 'Day of the assessment']]);
  const labelOf = (field: string): string => labels.get(field) ?? labels.get(`screens.${field}`) ?? field;
  const problems = problemsByField(results.flatMap(({ answer: { issues } }) => issues), new Set(labels.keys()));
  const asked = new Set(results.flatMap(({ answer: one }) => askedBy(one)));
  const inOneLine = results.map(({ name, answer: { guidance } }) => `${results.length > 1 ? `${name}: ` : ''}${guidance === null ? 'No guidance: a value cannot be used.' : inShort(guidance)}`);

  const start = (entriesNow: typeof entries): void => {
    set(() => entriesNow);
    setShown('all');
    setRound(round + 1);
  };
  const show = (fact: string): void => {
    setShown('all');
    toField(fact);
  };

  return (
    <>
      <Header />
      <main>
        <Toolbar
          onExample={(name) => {
            const snapshot = patients.get(name);
            if (snapshot !== undefined) start(entriesOf(snapshot, bundled.ruleSet.data));
          }}
          onReset={() => start(nothing)}
        />
        <div role="status">
          {leftOut.length > 0 && (
            <div class="part caution">
              <p>The address could not be read in full.</p>
              <ul>
                {leftOut.slice(0, 10).map((text, i) => (
                  <li key={i}>{text}</li>
                ))}
              </ul>
              {leftOut.length > 10 && <p>And {leftOut.length - 10} more.</p>}
            </div>
          )}
        </div>
        <ClinicPanel
          clinic={clinic}
          onChange={(next) => {
            setClinic(next);
            setBeside(next?.rules == null || next.parent === bundled.ruleSet.data.id);
          }}
        />
        {rules !== null && (
          <p>
            <label>
              <input type="checkbox" checked={isBeside} onChange={({ currentTarget }) => setBeside(currentTarget.checked)} /> Beside the bundled rule set
            </label>
          </p>
        )}
        <p class="summary">
          <a href="#guidance" onClick={toGuidance}>
            {inOneLine.join(' ')}
          </a>
        </p>
        <Announcer text={inOneLine.join(' ')} />
        <div class={used.length > 1 ? 'columns compare' : 'columns'}>
          <FormView
            key={round}
            groups={groups}
            screens={screens}
            entries={entries}
            problems={problems}
            asked={asked}
            shown={shown}
            onShow={setShown}
            madeFrom={({ fact: { derived } }) => (derived === undefined ? [] : derivationSources(derived).map(labelOf))}
            onAssessedOn={(assessedOn) => set((now) => ({ ...now, assessedOn }))}
            onFact={(id, entry) => set((now) => withEntry(now, 'facts', id, entry))}
            onScreen={(id, entry) => set((now) => withEntry(now, 'screens', id, entry))}
          />
          <div class="results" id="guidance" tabIndex={-1}>
            <Decisions overrides={entries.overrides} onRemove={(id) => set((now) => ({ ...now, overrides: Object.fromEntries(Object.entries(now.overrides).filter(([key]) => key !== id)) }))} />
            <Results results={results} differences={found} entries={entries} toField={show} labelOf={labelOf} />
            <JsonPanel title="Snapshot as JSON" value={snapshotOf(entries, (rules ?? bundled).ruleSet.data)} />
            {results.map(({ name, answer: { guidance } }) => (
              <JsonPanel key={name} title={results.length > 1 ? `Guidance as JSON: ${name}` : 'Guidance as JSON'} value={guidance} />
            ))}
          </div>
        </div>
      </main>
      <footer class="note">
        <a href="licenses.txt">Licenses of the packages in this page</a>
      </footer>
    </>
  );
}

/** The address holds the snapshot, so a link inside the page must not change it. */
function toGuidance(event: Event): void {
  event.preventDefault();
  const guidance = document.getElementById('guidance');
  guidance?.scrollIntoView();
  guidance?.focus({ preventScroll: true });
}

function differencesOf([first, second]: readonly Result[]) {
  if (first === undefined || second === undefined || first.answer.guidance === null || second.answer.guidance === null) return [];
  return differences({ guidance: first.answer.guidance, data: first.rules.ruleSet.data }, { guidance: second.answer.guidance, data: second.rules.ruleSet.data });
}

/** Ids of the facts for which the guidance waits. */
function askedBy({ guidance }: Answer): string[] {
  if (guidance === null) return [];
  const { hold, setbacks, next, running } = guidance;
  const lists: readonly (readonly Question[])[] = [hold?.ask ?? [], ...[...setbacks, ...next.unknown, ...(running?.unknown ?? [])].map(({ ask }) => ask)];
  return lists.flat().map(({ fact }) => fact);
}
