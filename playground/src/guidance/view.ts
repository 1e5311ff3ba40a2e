import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Guidance, RuleSetData } from 'rehab-rules';

/** What every part of the guidance shows. */
export interface View {
  readonly guidance: Guidance;
  /** The rule set that gave it. */
  readonly data: RuleSetData;
  /** Keys of what comes out otherwise under the other rule set; empty when only one answers. */
  readonly differing: ReadonlySet<string>;
  /** Folder of its rule book; null when there is none here. */
  readonly book: string | null;
  /** Goes to a field of the form; null where the form has no such field. */
  readonly toField: (fact: string) => void;
}

const context = createContext<View | null>(null);

/** Gives the parts below it what they show. */
export const ViewProvider = context.Provider;

/** What the part that asks shows. */
export function useView(): View {
  const view = useContext(context);
  if (view === null) throw new Error('a part of the guidance stands outside of it');
  return view;
}
