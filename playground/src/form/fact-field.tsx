import { Prose } from '../page/prose.js';
import type { FieldProps } from './field-props.js';
import { unitWord } from './unit-word.js';
import { ValueInput } from './value-input.js';

/** One fact: what it is called, its value, what is wrong with that, and how to measure it. */
export function FactField(props: FieldProps) {
  const { of, entry, problems, isAsked, madeFrom, onChange } = props;
  const { id, fact } = of;
  const range = fact.min === undefined || fact.max === undefined ? null : `${fact.min} to ${fact.max} ${unitWord(fact.unit)}`.trim();
  const [rangeId, problemId] = [`r-${id}`, `p-${id}`];
  const describedBy = [range === null ? '' : rangeId, problems.length === 0 ? '' : problemId].filter((one) => one !== '').join(' ');
  return (
    <div class={`field${entry === null ? '' : ' given'}${problems.some(({ isError }) => isError) ? ' wrong' : ''}`}>
      {fact.type === 'boolean' ? (
        <span class="label" id={`l-${id}`}>
          {fact.label}
        </span>
      ) : (
        <label class="label" for={`f-${id}`}>
          {fact.label}
        </label>
      )}
      {isAsked && <span class="tag asked">asked</span>}
      <div class="control">
        <ValueInput {...props} describedBy={describedBy === '' ? undefined : describedBy} />
        {range !== null && (
          <span class="range" id={rangeId}>
            {range}
          </span>
        )}
      </div>
      {problems.length > 0 && (
        <div id={problemId} class="problems">
          {problems.map(({ text, isError }) => (
            <p key={text} class={isError ? 'problem' : 'doubt'}>
              {text}
            </p>
          ))}
        </div>
      )}
      <details class="how">
        <summary>
          How to measure<span class="hidden">: {fact.label}</span>
        </summary>
        <p>
          <Prose text={fact.how} />
        </p>
        {madeFrom.length > 0 && <p>Worked out from: {madeFrom.join('; ')}. Give it here only when these are not known.</p>}
        {fact.maxAgeDays !== undefined && (
          <p>
            <label>
              Measured on{' '}
              <input
                type="date"
                value={entry?.measuredOn ?? ''}
                disabled={entry === null}
                onInput={({ currentTarget: { value } }) => entry !== null && onChange(id, { text: entry.text, ...(value === '' ? {} : { measuredOn: value }) })}
              />
            </label>{' '}
            Counts for {fact.maxAgeDays === 1 ? '1 day' : `${fact.maxAgeDays} days`}; without a date, as measured on the day of the assessment.
          </p>
        )}
      </details>
    </div>
  );
}
