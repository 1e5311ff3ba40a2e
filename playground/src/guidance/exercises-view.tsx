import type { AllowedExercise, Step } from 'rehab-rules';
import { dosageInWords } from '../../../src/decide/words/dosage.js';
import { BookLink } from './book-link.js';
import { CriterionList } from './criterion-view.js';
import { DiffersMark, SectionView } from './section-view.js';
import { SourcesView } from './sources-view.js';
import { useView } from './view.js';

/** What may be done today, with its dose. In an emergency no program stands beside what to do at once. */
export function ExercisesView() {
  const { exercises, hold } = useView().guidance;
  if (hold?.level === 'emergency') {
    return (
      <SectionView heading="Today’s exercises" gist="no training">
        {exercises.length > 0 && <p>Until help is there, and only if it is comfortable, nothing more than: {exercises.map(({ name }) => name).join('; ')}.</p>}
      </SectionView>
    );
  }
  const current = exercises.filter((exercise) => exercise.current);
  const earlier = exercises.filter((exercise) => !exercise.current);
  return (
    <SectionView heading="Today’s exercises" gist={exercises.length === 0 ? 'none' : String(exercises.length)}>
      <ExerciseList exercises={current} />
      {earlier.length > 0 && (
        <details>
          <summary>Carried on from earlier phases: {earlier.length}</summary>
          <ExerciseList exercises={earlier} />
        </details>
      )}
    </SectionView>
  );
}

function ExerciseList({ exercises }: { readonly exercises: readonly AllowedExercise[] }) {
  return (
    <ul class="exercises">
      {exercises.map((exercise) => (
        <ExerciseView key={exercise.id} exercise={exercise} />
      ))}
    </ul>
  );
}

function ExerciseView({ exercise }: { readonly exercise: AllowedExercise }) {
  const { guidance, data } = useView();
  const { id, name, code, purpose, dosage, painLimit, bothSides, progression, regression, cautions, because, sources } = exercise;
  const steps = (list: readonly Step[]): string => list.map((step) => ('change' in step ? step.change : (data.exercises[step.exercise]?.name ?? step.exercise))).join('; ');
  // Steps named after levels of the running ladder: only that of the next session.
  const levels = data.running?.levelOrder ?? [];
  const present = guidance.running?.session == null ? null : guidance.running.level;
  const doses = dosage.filter(({ step }) => step === undefined || !levels.includes(step) || step === present);
  return (
    <li class="exercise">
      <details>
        <summary>
          <span class="text">{name}</span>
          {code !== undefined && <span class="code"> {code}</span>}
          <DiffersMark of={`exercise:${id}`} />
          {doses.map((dose, i) => (
            <span key={i} class="dose">
              {dosageInWords(dose)}
            </span>
          ))}
          {painLimit !== null && <span class="dose">{painLimit === 0 ? 'no pain' : `pain at most ${painLimit} NRS`}</span>}
        </summary>
        <div class="why">
          <p>{purpose}</p>
          <p>{bothSides}</p>
          {cautions.map((text) => (
            <p key={text}>{text}</p>
          ))}
          {progression.length > 0 && <p>When it is easy: {steps(progression)}</p>}
          {regression.length > 0 && <p>When it is too much: {steps(regression)}</p>}
          {because.length > 0 && <CriterionList criteria={because} />}
          <SourcesView sources={sources} />
          <BookLink kind="exercise" id={id} label={name} />
        </div>
      </details>
    </li>
  );
}
