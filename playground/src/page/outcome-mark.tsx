import type { Outcome } from 'rehab-rules';

const words: Readonly<Record<Outcome, readonly [sign: string, word: string]>> = {
  met: ['✓', 'Met'],
  unmet: ['✕', 'Not met'],
  unknown: ['?', 'Unknown'],
};

/** An outcome as a sign and a word, so that color is never alone. */
export function OutcomeMark({ outcome }: { readonly outcome: Outcome }) {
  const [sign, word] = words[outcome];
  return (
    <span class={`mark ${outcome}`}>
      <span aria-hidden="true">{sign}</span> {word}
    </span>
  );
}
