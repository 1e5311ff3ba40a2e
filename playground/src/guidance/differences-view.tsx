import type { Difference } from './differences.js';

interface Props {
  readonly differences: readonly Difference[];
  readonly first: string;
  readonly second: string;
}

/** More rows than one sees at once. */
const few = 8;

/** What comes out otherwise, side by side. */
export function DifferencesView({ differences, first, second }: Props) {
  if (differences.length === 0) return <p class="same">Both rule sets give the same guidance for this snapshot.</p>;
  const more = differences.slice(few);
  return (
    <section class="part differences" aria-label="Differences">
      <h3>
        Differences <span class="gist">{differences.length}</span>
      </h3>
      <Table rows={differences.slice(0, few)} first={first} second={second} />
      {more.length > 0 && (
        <details>
          <summary>{more.length} more</summary>
          <Table rows={more} first={first} second={second} />
        </details>
      )}
    </section>
  );
}

function Table({ rows, first, second }: { readonly rows: readonly Difference[]; readonly first: string; readonly second: string }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">What</th>
          <th scope="col">{first}</th>
          <th scope="col">{second}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, label, first: left, second: right }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>{left ?? '–'}</td>
            <td>{right ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
