import { patients } from '../state/examples.js';
import { CopyButton } from './copy-button.js';

interface Props {
  readonly onExample: (name: string) => void;
  readonly onReset: () => void;
}

/** Examples to load, the address to share, and the way back to nothing. */
export function Toolbar({ onExample, onReset }: Props) {
  return (
    <div class="toolbar">
      <label>
        Example patient{' '}
        <select id="example" value="" onChange={({ currentTarget }) => onExample(currentTarget.value)}>
          <option value="">choose…</option>
          {[...patients.keys()].map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <CopyButton label="Copy link" content={() => location.href} otherwise="Copy the address of this page." />
      <button type="button" onClick={onReset}>
        Reset
      </button>
    </div>
  );
}
