import type { HoldResult } from '../hold.js';
import type { RunningDecision } from '../running-result.js';
import type { Severity } from '../../rule-set/warning.js';

/** How soon or how serious, in words. */
export const severityWords: Readonly<Record<Severity, string>> = {
  emergency: 'emergency, same day',
  urgent: 'urgent, within days',
  soon: 'soon, within two weeks',
  caution: 'caution',
  info: 'for information',
};

/** The level of a hold in words. */
export const holdWords: Readonly<Record<HoldResult['level'], string>> = {
  ...severityWords,
  unanswered: 'questions not answered',
};

/** The decision about running in words. */
export const runningWords: Readonly<Record<RunningDecision, string>> = {
  'not-yet': 'not yet',
  'start': 'start',
  'progress': 'one level up',
  'repeat': 'repeat the level',
  'step-back': 'step back',
  'stop': 'stop',
};
