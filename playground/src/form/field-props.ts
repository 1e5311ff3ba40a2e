import type { Entry } from '../state/entries.js';
import type { FormFact } from './form-groups.js';
import type { Problem } from './problems.js';

/** What a field shows and whom it tells. */
export interface FieldProps {
  readonly of: FormFact;
  readonly entry: Entry | null;
  readonly problems: readonly Problem[];
  /** True when the guidance waits for it. */
  readonly isAsked: boolean;
  /** Labels of facts from which it is worked out when they are known. */
  readonly madeFrom: readonly string[];
  readonly onChange: (id: string, entry: Entry | null) => void;
}
