import type { Override } from 'rehab-rules';

interface Props {
  readonly overrides: Readonly<Record<string, Override>>;
  readonly onRemove: (id: string) => void;
}

/** Decisions of a clinician that came with the snapshot. */
export function Decisions({ overrides, onRemove }: Props) {
  const all = Object.entries(overrides);
  if (all.length === 0) return null;
  return (
    <section class="part" aria-label="Recorded decisions">
      <h3>Recorded decisions</h3>
      <ul>
        {all.map(([id, { by, reason, on }]) => (
          <li key={id}>
            {id}: {by} on {on}: {reason}{' '}
            <button type="button" class="small" onClick={() => onRemove(id)}>
              Remove<span class="hidden"> the decision about {id}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
