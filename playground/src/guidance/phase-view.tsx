import { SectionView } from './section-view.js';
import { useView } from './view.js';

const positions = { passed: 'passed', current: 'present phase', ahead: 'ahead' } as const;

/** Where the person is on the path, and what the phase is for. */
export function PhaseView() {
  const { phase, hold } = useView().guidance;
  return (
    <SectionView heading="Phase" gist={phase.label} differs="phase">
      <ol class="path">
        {phase.path.map(({ id, label, position, gate }) => (
          <li key={id} class={position} aria-current={position === 'current' ? 'step' : undefined}>
            {label}
            <span class="position">{positions[position]}</span>
            {gate?.override !== undefined && (
              <span class="position">
                opened by {gate.override.by} on {gate.override.on}: {gate.override.reason}
              </span>
            )}
          </li>
        ))}
      </ol>
      {/* Under a hold its action counts, and the aim of the phase could say otherwise. */}
      {hold === null && <p>{phase.aim}</p>}
    </SectionView>
  );
}
