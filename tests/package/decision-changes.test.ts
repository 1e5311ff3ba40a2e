import { describe, expect, it } from 'vitest';
import { decisionChanges } from '../../scripts/release/decision-changes.js';

const before = '# rehab-rules\n\n';
const older = '## 0.1.0\n\n### Minor Changes\n\n- Decision: an old one\n';

describe('the heading for changed decisions in the changelog', () => {
  it('comes first, with every entry that begins with the word', () => {
    const latest = '## 0.2.0\n\n### Minor Changes\n\n- 4f2b1aa: Decision: jogging asks for 12 hops\n\n  More careful.\n\n- A page about cohorts\n\n### Patch Changes\n\n- Decision: a limp holds again\n- A typo\n\n';
    expect(decisionChanges(before + latest + older)).toBe(
      `${before}## 0.2.0\n\n### Decision changes\n\n- jogging asks for 12 hops\n\n  More careful.\n- a limp holds again\n\n### Minor Changes\n\n- A page about cohorts\n\n### Patch Changes\n\n- A typo\n\n${older}`,
    );
  });

  it('keeps the space before the release below, also when the last entry moves up', () => {
    expect(decisionChanges(`${before}## 0.2.0\n\n### Minor Changes\n\n- A page\n- Decision: one\n\n${older}`)).toBe(`${before}## 0.2.0\n\n### Decision changes\n\n- one\n\n### Minor Changes\n\n- A page\n\n${older}`);
  });

  it('leaves no heading behind that has nothing under it', () => {
    expect(decisionChanges(`${before}## 0.2.0\n\n### Minor Changes\n\n- Decision: one\n\n${older}`)).toBe(`${before}## 0.2.0\n\n### Decision changes\n\n- one\n\n${older}`);
  });

  it.each([
    ['a release without changed decisions', `${before}## 0.2.0\n\n### Patch Changes\n\n- A typo\n- About the word Decision: not one\n\n${older}`],
    ['a release that has it already', `${before}## 0.2.0\n\n### Decision changes\n\n- one\n\n${older}`],
    ['a changelog without releases', before],
  ])('%s stays as it is', (_, text) => expect(decisionChanges(text)).toBe(text));
});
