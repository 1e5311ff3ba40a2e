import { useRef, useState } from 'preact/hooks';
import { today } from '../form/assessed-on.js';
import { clinics } from '../state/examples.js';
import { checkClinic, readFile, refusal, type Clinic } from './clinic.js';
import { IssueList } from './issue-list.js';

interface Props {
  readonly clinic: Clinic | null;
  readonly onChange: (clinic: Clinic | null) => void;
}

/** Takes a clinic's rule set, pasted, dropped or chosen, and shows what is wrong with it. */
export function ClinicPanel({ clinic, onChange }: Props) {
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);

  const check = (given: string): void => {
    setText(given);
    const why = given.trim() === '' ? 'There is no text to check.' : refusal(given.length);
    setRefused(why);
    onChange(why === null ? checkClinic(given, today()) : null);
  };
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const read = await readFile(file);
    if ('text' in read) check(read.text);
    else {
      setRefused(read.refused);
      onChange(null);
    }
  };
  const show = (line: number, column: number): void => {
    const { current } = area;
    if (current === null) return;
    const start = text.split('\n').slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0) + column - 1;
    current.focus();
    current.setSelectionRange(start, Math.max(start + 1, text.indexOf('\n', start)));
    current.scrollTop = (current.scrollHeight / text.split('\n').length) * Math.max(0, line - 4);
  };

  return (
    <details class="panel clinic">
      <summary>Try a clinic’s rule set</summary>
      <p>
        Paste it, drop a file, or take an example. It may stand alone, or extend the bundled one with <code>"extends": "rehab-rules/hamstring"</code>. It stays on this page.
      </p>
      <div
        class={isOver ? 'drop over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          void take(event.dataTransfer?.files[0]);
        }}
      >
        <label for="clinic-text">Rule set (JSON)</label>
        <textarea id="clinic-text" ref={area} rows={10} spellcheck={false} autocomplete="off" value={text} onInput={({ currentTarget }) => setText(currentTarget.value)} />
      </div>
      <div class="actions">
        <button type="button" onClick={() => check(text)}>
          Check and compare
        </button>
        <label class="file">
          Choose a file <input type="file" accept=".json,application/json" onChange={({ currentTarget }) => void take(currentTarget.files?.[0])} />
        </label>
        <label>
          Example{' '}
          <select value="" onChange={({ currentTarget }) => check(clinics.get(currentTarget.value) ?? '')}>
            <option value="">choose…</option>
            {[...clinics.keys()].map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
        {(clinic !== null || text !== '') && (
          <button
            type="button"
            onClick={() => {
              setText('');
              setRefused(null);
              onChange(null);
            }}
          >
            Remove
          </button>
        )}
      </div>
      <div role="status">
        {refused !== null && <p class="problem">{refused}</p>}
        {clinic !== null && <p>{summary(clinic)}</p>}
      </div>
      {clinic !== null && clinic.issues.length > 0 && <IssueList issues={clinic.issues} lines={clinic.text.split('\n')} onShow={show} />}
    </details>
  );
}

function summary({ issues, accepted, rules }: Clinic): string {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  const found = issues.length === 0 ? 'No findings.' : `${count(errors, 'error')}, ${count(warnings, 'warning')}.`;
  const use = rules === null ? 'It cannot be used yet.' : `“${rules.ruleSet.data.title}” answers below.`;
  return [found, accepted === 0 ? '' : `${count(accepted, 'warning')} accepted.`, use].filter((part) => part !== '').join(' ');
}

function count(amount: number, noun: string): string {
  return `${amount} ${noun}${amount === 1 ? '' : 's'}`;
}
