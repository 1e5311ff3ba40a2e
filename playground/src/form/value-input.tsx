import type { FieldProps } from './field-props.js';
import { unitWord } from './unit-word.js';

type InputProps = FieldProps & { readonly describedBy: string | undefined };

/** The control of a fact: unknown is a choice of each. */
export function ValueInput(props: InputProps) {
  switch (props.of.fact.type) {
    case 'boolean':
      return <YesNo {...props} />;
    case 'enum':
    case 'ordered-enum':
      return <Choice {...props} />;
    case 'date':
      return <Line {...props} type="date" />;
    case 'number':
    case 'integer':
      return <Line {...props} type="text" />;
  }
}

/** Tells the new text; nothing typed means unknown. */
function change({ of, entry, onChange }: FieldProps, text: string): void {
  onChange(of.id, text === '' ? null : { ...entry, text });
}

function described({ describedBy, problems }: InputProps) {
  return {
    ...(describedBy === undefined ? {} : { 'aria-describedby': describedBy }),
    'aria-invalid': problems.some(({ isError }) => isError),
  };
}

const answers = [
  ['', 'unknown'],
  ['true', 'yes'],
  ['false', 'no'],
] as const;

function YesNo(props: InputProps) {
  const { of, entry } = props;
  return (
    <span class="choices" role="radiogroup" aria-labelledby={`l-${of.id}`} {...described(props)}>
      {answers.map(([text, word]) => (
        <label key={text} class="choice">
          <input
            type="radio"
            id={text === '' ? `f-${of.id}` : undefined}
            name={of.id}
            checked={(entry?.text ?? '') === text}
            onChange={() => change(props, text)}
          />
          <span>{word}</span>
        </label>
      ))}
    </span>
  );
}

function Choice(props: InputProps) {
  const { of, entry } = props;
  const values = of.fact.values ?? [];
  const text = entry?.text ?? '';
  return (
    <select id={`f-${of.id}`} value={text} onChange={({ currentTarget }) => change(props, currentTarget.value)} {...described(props)}>
      <option value="">unknown</option>
      {values.map((value) => (
        <option key={value}>{value}</option>
      ))}
      {text !== '' && !values.includes(text) && <option>{text}</option>}
    </select>
  );
}

function Line(props: InputProps & { readonly type: 'date' | 'text' }) {
  const { of, entry, type } = props;
  return (
    <span class="line">
      <input
        id={`f-${of.id}`}
        type={type}
        {...(type === 'text' ? { inputMode: 'decimal', placeholder: 'unknown', maxLength: 40, autocomplete: 'off', size: 9 } : {})}
        value={entry?.text ?? ''}
        onInput={({ currentTarget }) => change(props, currentTarget.value)}
        {...described(props)}
      />
      <span class="unit">{unitWord(of.fact.unit)}</span>
      {entry !== null && (
        <button type="button" class="clear" aria-label={`Set to unknown: ${of.fact.label}`} title="Set to unknown" onClick={() => props.onChange(of.id, null)}>
          ✕
        </button>
      )}
    </span>
  );
}
