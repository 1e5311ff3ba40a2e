import { useState } from 'preact/hooks';
import { CopyButton } from './copy-button.js';

interface Props {
  readonly title: string;
  /** Null while there is nothing to show. */
  readonly value: object | null;
}

/** Data as JSON to copy; written only while somebody looks at it. */
export function JsonPanel({ title, value }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = `json-${title.toLowerCase().replaceAll(' ', '-')}`;
  return (
    <details class="panel" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen &&
        (value === null ? (
          <p>There is none while a value cannot be used.</p>
        ) : (
          <>
            <label class="hidden" for={id}>
              {title}
            </label>
            <textarea id={id} readOnly rows={14} spellcheck={false} value={JSON.stringify(value, null, 2)} />
            <CopyButton label="Copy" content={() => JSON.stringify(value, null, 2)} otherwise="Select the text and copy it." />
          </>
        ))}
    </details>
  );
}
