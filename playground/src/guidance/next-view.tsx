import { CriterionList } from './criterion-view.js';
import { QuestionsView } from './questions-view.js';
import { SectionView } from './section-view.js';
import { useView } from './view.js';

/** How many criteria have each outcome: `3 met, 2 not met, 4 unknown`. */
export function counts({ met, unmet, unknown }: { readonly met: readonly unknown[]; readonly unmet: readonly unknown[]; readonly unknown: readonly unknown[] }): string {
  return `${met.length} met, ${unmet.length} not met, ${unknown.length} unknown`;
}

/** What stands between now and the next phase. */
export function NextView() {
  const { next, hold, phase } = useView().guidance;
  if (next.phase === null) return <SectionView heading="Next phase" gist="none, this is the last" />;
  const all = [...next.unmet, ...next.unknown, ...next.met];
  const questions = new Map(next.unknown.flatMap(({ ask }) => ask).map((question) => [question.fact, question]));
  const isOpen = next.unmet.length + next.unknown.length === 0;
  return (
    <SectionView heading="Next phase" gist={next.label ?? next.phase}>
      <p class="counts">{counts(next)}</p>
      <CriterionList criteria={all.map(({ criterion }) => criterion)} />
      <QuestionsView questions={[...questions.values()]} />
      {isOpen && hold !== null && <p>The hold comes first.</p>}
      {isOpen && hold === null && phase.cappedBy.length > 0 && <p>The setback comes first.</p>}
    </SectionView>
  );
}
