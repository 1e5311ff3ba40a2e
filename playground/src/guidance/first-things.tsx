import { holdWords, severityWords } from '../../../src/decide/words/level.js';
import { FindingView } from './finding-view.js';
import { QuestionsView } from './questions-view.js';
import { SectionView } from './section-view.js';
import { useView } from './view.js';

/** What stops everything: the hold, a referral, setbacks. */
export function FirstThings() {
  return (
    <>
      <Hold />
      <Referral />
      <Setbacks />
    </>
  );
}

function Hold() {
  const { guidance } = useView();
  const { hold } = guidance;
  if (hold === null) return null;
  const { level, findings, unanswered, ask, screens } = hold;
  return (
    <SectionView heading="Hold" gist={holdWords[level]} tone={level === 'unanswered' ? 'caution' : 'alarm'} differs="hold">
      <p>Nothing goes forward until this is resolved.</p>
      <ul class="findings">
        {findings.map((finding) => (
          <FindingView key={finding.id} finding={finding} kind="hold" />
        ))}
      </ul>
      {unanswered.length > 0 && <p>Not ruled out: {unanswered.length > 3 ? `${unanswered.length} findings` : unanswered.map(({ label }) => label).join('; ')}.</p>}
      <QuestionsView questions={ask} screens={screens} />
    </SectionView>
  );
}

/** Told when no hold or setback has told it. */
function Referral() {
  const { referral, warnings } = useView().guidance;
  const because = warnings.filter(({ id }) => referral.because.includes(id));
  if (referral.level === 'none' || because.length === 0) return null;
  return (
    <SectionView heading="To be seen by a clinician" gist={severityWords[referral.level]} tone={referral.level === 'soon' ? 'caution' : 'alarm'} differs="referral">
      <p>Because of: {because.map(({ label }) => label).join('; ')}.</p>
    </SectionView>
  );
}

function Setbacks() {
  const { setbacks, phase, hold } = useView().guidance;
  if (setbacks.length === 0) return null;
  const found = setbacks.filter(({ outcome }) => outcome === 'met');
  const open = setbacks.filter(({ outcome }) => outcome === 'unknown');
  const alreadyAsked = new Set(hold?.ask.map(({ fact }) => fact));
  const asked = new Map(open.flatMap(({ ask }) => ask).map((question) => [question.fact, question]));
  const caps = setbacks.filter(({ id }) => phase.cappedBy.includes(id)).map(({ label }) => label);
  return (
    <SectionView heading="Setback" gist={found.length === 0 ? 'questions not answered' : `${found.length} found`} tone="caution">
      <ul class="findings">
        {found.map((finding) => (
          <FindingView key={finding.id} finding={finding} kind="setback" />
        ))}
      </ul>
      {open.length > 0 && <p>Not answered, and until then counted as if present: {open.length > 3 ? `${open.length} flares` : open.map(({ label }) => label).join('; ')}.</p>}
      <QuestionsView questions={[...asked.values()].filter(({ fact }) => !alreadyAsked.has(fact))} />
      {caps.length > 0 && (
        <p>
          This keeps the phase at “{phase.label}”: {caps.join('; ')}.
        </p>
      )}
    </SectionView>
  );
}
