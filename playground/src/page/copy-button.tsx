import { useState } from 'preact/hooks';

interface Props {
  readonly label: string;
  /** What to copy, asked for when the button is pressed. */
  readonly content: () => string;
  /** What to do where the browser does not permit it. */
  readonly otherwise: string;
}

/** Copies text, and says whether it did. */
export function CopyButton({ label, content, otherwise }: Props) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(content());
      setSaid('Copied.');
    } catch {
      setSaid(otherwise);
    }
  };
  return (
    <span class="copy">
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{said}</span>
    </span>
  );
}
