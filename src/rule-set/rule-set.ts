import type { Acceptance } from './acceptance.js';
import type { Advice } from './advice.js';
import type { Criterion } from './criterion.js';
import type { Exercise } from './exercise.js';
import type { Fact } from './fact.js';
import type { Hold, OverridePolicy, UnderHold } from './hold.js';
import type { Phase } from './phase.js';
import type { Running } from './running.js';
import type { Screen } from './screen.js';
import type { Setback } from './setback.js';
import type { Source } from './source.js';
import type { Warning } from './warning.js';

/** A rule set as it stands in JSON: one pathway, closed and plain. */
export interface RuleSetData {
  /** Id of the rule set, kebab-case. */
  readonly id: string;
  /** Version, `major.minor.patch`. */
  readonly version: string;
  /** Title. */
  readonly title: string;
  /** What it is for, for whom, and what it is not. */
  readonly description: string;
  /** Date of the last clinical review, YYYY-MM-DD. */
  readonly reviewedOn: string;
  /** Language of the texts, as `en` or `pt-BR`. */
  readonly language?: string;
  /** The texts in other languages: by language, then by the place of the text, as `phases.acute.label`. */
  readonly translations?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Warnings of the static checks that were looked at and are meant so. */
  readonly accepted?: readonly Acceptance[];
  /** What can be assessed. */
  readonly facts: Readonly<Record<string, Fact>>;
  /** Statements that answer what was not reported. */
  readonly screens: Readonly<Record<string, Screen>>;
  /** Named conditions. */
  readonly criteria: Readonly<Record<string, Criterion>>;
  /** Findings that block progression. */
  readonly holds: Readonly<Record<string, Hold>>;
  /** What remains allowed under a hold. */
  readonly underHold: UnderHold;
  /** Flares that send back. */
  readonly setbacks: Readonly<Record<string, Setback>>;
  /** How long a clinician's recorded decision counts; without end when left out. */
  readonly overrides?: OverridePolicy;
  /** Ids of the phases from first to last. */
  readonly phaseOrder: readonly string[];
  /** The phases by id. */
  readonly phases: Readonly<Record<string, Phase>>;
  /** The return to running; left out when the pathway has none. */
  readonly running?: Running;
  /** The exercise catalogue. */
  readonly exercises: Readonly<Record<string, Exercise>>;
  /** What to watch for. */
  readonly warnings: Readonly<Record<string, Warning>>;
  /** Care and expected course. */
  readonly advice: Readonly<Record<string, Advice>>;
  /** What everything rests on. */
  readonly sources: Readonly<Record<string, Source>>;
}
