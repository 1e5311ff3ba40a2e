import { ExercisesView } from './exercises-view.js';
import { FirstThings } from './first-things.js';
import { NextView } from './next-view.js';
import { PhaseView } from './phase-view.js';
import { AdviceView, DataIssuesView, ReviewedView, WarningsView, WithheldView } from './rest-view.js';
import { RunningView } from './running-view.js';
import { ViewProvider, type View } from './view.js';

/** The guidance in the order in which a clinician reads it: what stops everything comes first. */
export function GuidanceView({ view }: { readonly view: View }) {
  const { id, version, title, digest, reviewedOn } = view.guidance.ruleSet;
  return (
    <ViewProvider value={view}>
      <FirstThings />
      <PhaseView />
      <NextView />
      <RunningView />
      <ExercisesView />
      <WarningsView />
      <AdviceView />
      <WithheldView />
      <ReviewedView />
      <DataIssuesView />
      <p class="identity">
        {title}. Rule set {id} {version}, digest {digest.slice(0, 12)}, reviewed {reviewedOn}.
      </p>
    </ViewProvider>
  );
}
