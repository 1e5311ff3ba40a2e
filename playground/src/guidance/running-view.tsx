import type { RunningSession } from 'rehab-rules';
import { levelName } from '../../../src/cli/report/level-name.js';
import { runningReasons } from '../../../src/cli/report/running-reasons.js';
import { runningWords } from '../../../src/decide/words/level.js';
import { plural } from '../../../src/decide/words/quantity.js';
import { CriterionList } from './criterion-view.js';
import { counts } from './next-view.js';
import { SectionView } from './section-view.js';
import { SourcesView } from './sources-view.js';
import { useView } from './view.js';

/** Whether and how to run, and why. */
export function RunningView() {
  const { guidance, data } = useView();
  const { running, assessedOn } = guidance;
  if (running === null) return null;
  const { decision, from, level, session, restHours, notBefore, resume, reasons, gate, next, sources } = running;
  return (
    <SectionView heading={gate.label} gist={runningWords[decision]} tone={decision === 'stop' ? 'caution' : 'plain'} differs="running">
      {from !== null && <p>Now at {levelName(data, from)}.</p>}
      {level !== null && (
        <p>
          {decision === 'stop' ? 'To resume at' : 'Next session:'} {levelName(data, level)}.
        </p>
      )}
      {session !== null && <p class="session">{sessionText(session)}</p>}
      {notBefore !== null && (assessedOn === null || notBefore > assessedOn) && <p>Not before {notBefore}.</p>}
      <p class="caption">Why</p>
      <ul>
        {runningReasons(guidance, data, reasons).map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {decision !== 'not-yet' && restHours !== null && <p>Wait at least {plural(restHours, 'hour')} before the next run.</p>}
      {decision !== 'not-yet' && resume.length > 0 && (
        <>
          <p class="caption">Before running again</p>
          <ul>
            {resume.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </>
      )}
      <details>
        <summary>Conditions to run: {counts(gate)}</summary>
        {gate.override !== undefined && (
          <p>
            Opened by {gate.override.by} on {gate.override.on}: {gate.override.reason}
          </p>
        )}
        <CriterionList criteria={[...gate.met, ...gate.unmet, ...gate.unknown]} />
        <SourcesView sources={sources} />
      </details>
      {next !== null && decision !== 'not-yet' && decision !== 'stop' && (
        <details>
          <summary>
            Before {levelName(data, next.id)}: {counts(next)}
          </summary>
          <CriterionList criteria={[...next.met, ...next.unmet, ...next.unknown]} />
        </details>
      )}
    </SectionView>
  );
}

function sessionText({ text, painLimit, restHours }: RunningSession): string {
  return `${text} Pain at most ${painLimit} NRS; at least ${plural(restHours, 'hour')} between two runs.`;
}
