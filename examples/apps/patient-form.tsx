import { useMemo, useState } from 'react';
import { describeIssue, formatPath } from 'rehab-rules/check';
import { compile, RehabRulesError } from 'rehab-rules/compile';
import { hamstring, type HamstringSnapshot } from 'rehab-rules/hamstring';

const { ruleSet, evaluate } = compile(hamstring);

function answer(snapshot: HamstringSnapshot) {
  try {
    return { guidance: evaluate(snapshot), issues: [] };
  } catch (error) {
    if (error instanceof RehabRulesError) return { guidance: null, issues: error.issues };
    throw error;
  }
}

export function PatientForm({ start = {} }: { readonly start?: HamstringSnapshot }) {
  const [snapshot, setSnapshot] = useState(start);
  const { guidance, issues } = useMemo(() => answer(snapshot), [snapshot]);
  const walking = ruleSet.data.facts['pain.walking'];
  return (
    <form>
      <label>
        {walking?.label} ({walking?.min} to {walking?.max})
        <input
          inputMode="numeric"
          defaultValue={String(snapshot.pain?.walking ?? '')}
          onChange={({ target: { value } }) => setSnapshot({ ...snapshot, pain: { ...snapshot.pain, walking: value === '' ? null : Number(value) } })}
        />
      </label>
      <p aria-live="polite">{guidance === null ? 'A value cannot be used.' : `${guidance.hold === null ? '' : (guidance.hold.findings[0]?.action ?? 'Questions are still open.')} Phase: ${guidance.phase.label}`.trim()}</p>
      <ul>
        {issues.map((issue) => (
          <li key={formatPath(issue.path)}>{describeIssue(issue).message}</li>
        ))}
        {guidance?.next.unmet.map(({ criterion, label }) => <li key={criterion}>Not met: {label}</li>)}
        {guidance?.next.unknown.map(({ criterion, label }) => <li key={criterion}>Unknown: {label}</li>)}
      </ul>
    </form>
  );
}
