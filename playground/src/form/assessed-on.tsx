import type { Problem } from './problems.js';

interface Props {
  readonly day: string;
  readonly problems: readonly Problem[];
  readonly onChange: (day: string) => void;
}

/** The day of the assessment; the rules read no clock, so somebody must say it. */
export function AssessedOn({ day, problems, onChange }: Props) {
  return (
    <div class="field">
      <label class="label" for="f-assessedOn">
        Day of the assessment
      </label>
      <div class="control">
        <input
          id="f-assessedOn"
          type="date"
          value={day}
          aria-invalid={problems.length > 0}
          aria-describedby={problems.length > 0 ? 'p-assessedOn' : undefined}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
        <button type="button" class="small" onClick={() => onChange(today())}>
          Today
        </button>
        {day !== '' && (
          <button type="button" class="clear" aria-label="Set to unknown: day of the assessment" title="Set to unknown" onClick={() => onChange('')}>
            ✕
          </button>
        )}
      </div>
      <div id="p-assessedOn">
        {problems.map(({ text }) => (
          <p key={text} class="problem">
            {text}
          </p>
        ))}
      </div>
    </div>
  );
}

/** The present day where the page is open, YYYY-MM-DD. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
