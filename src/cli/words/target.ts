import type { CoverageKind, CoverageTarget } from '../../testing/coverage/coverage-target.js';
import type { Uncovered } from '../../testing/coverage/coverage.js';
import { threshold } from '../../decide/words/comparison.js';
import { quantity } from '../../decide/words/quantity.js';

/** The kinds of coverage, in words. */
export const kindWords: Readonly<Record<CoverageKind, string>> = {
  criterion: 'criteria',
  gate: 'gates',
  hold: 'holds',
  setback: 'setbacks',
  ladder: 'running ladder',
  exercise: 'exercises',
  warning: 'warnings',
  advice: 'advice',
  threshold: 'thresholds',
};

const outcomeWords = { met: 'met', unmet: 'not met', unknown: 'unknown' } as const;

/** What scenarios should show, in a few words: `warning "Calf pain" (calf-pain): not met`. */
export function targetInWords(target: CoverageTarget): string {
  if (target.kind !== 'threshold') return `${target.kind} "${target.label}" (${target.id}): ${outcomeWords[target.wanted]}`;
  const { fact, label, unit, wanted } = target;
  const { side, value, limit } = wanted;
  const seen =
    value !== null ? `a value of ${quantity(value, unit)}` : limit !== null ? `a value just ${side} it, ${quantity(limit, unit)} or ${side === 'below' ? 'more' : 'less'}` : 'another value';
  return `threshold of "${label}" (${fact}), ${threshold(target)}: ${seen}`;
}

/** Why it was not shown, in a few words. */
export function whyInWords({ target, why }: Uncovered): string {
  switch (why.kind) {
    case 'not-run':
      return 'no scenario was run';
    case 'never-given':
      return `always unknown, because no scenario gives ${why.facts.map((id) => `\`${id}\``).join(', ')}`;
    case 'only':
      return `only seen ${why.outcomes.map((outcome) => outcomeWords[outcome]).join(' and ')}`;
    case 'nearest': {
      const side = target.kind === 'threshold' ? target.wanted.side : 'at';
      if (side === 'at') return 'never seen at this value';
      if (side === 'other') return 'only seen at this value, or known within limits';
      const unit = target.kind === 'threshold' ? target.unit : null;
      return why.value === null ? `no value ${side} it was seen` : `the nearest value ${side} was ${quantity(why.value, unit)}`;
    }
  }
}
