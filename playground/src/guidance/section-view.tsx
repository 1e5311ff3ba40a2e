import type { ComponentChildren } from 'preact';
import { useView } from './view.js';

interface Props {
  readonly heading: string;
  /** What the section comes down to. */
  readonly gist?: string | undefined;
  readonly tone?: 'alarm' | 'caution' | 'plain' | undefined;
  /** What tells it from the answer of another rule set. */
  readonly differs?: string | undefined;
  readonly children?: ComponentChildren;
}

/** A part of the guidance under its heading. */
export function SectionView({ heading, gist, tone = 'plain', differs, children }: Props) {
  return (
    <section class={`part ${tone}`}>
      <h3>
        {heading}
        {gist !== undefined && <span class="gist">{gist}</span>}
        {differs !== undefined && <DiffersMark of={differs} />}
      </h3>
      {children}
    </section>
  );
}

/** Says that something comes out otherwise under the other rule set. */
export function DiffersMark({ of }: { readonly of: string }) {
  return useView().differing.has(of) ? <span class="tag differs">differs</span> : null;
}
