import { describe, expect, it } from 'vitest';
import { findingsAfter, type Any } from './findings.js';

const told = (place: string, because: string) => [`setback-forward at setbacks.swollen${place}: the setback \`swollen\` does not send back: ${because}`];
const swollen = (change: object) => (rules: Any) => (rules.setbacks.swollen = { ...rules.setbacks.swollen, ...change });
const daysOff = (better: string) => ({ label: 'Days off', group: 'Running', type: 'integer', unit: 'd', min: 0, max: 500, better, how: 'Ask.' });
const perDay = (better: string, effect = 'step-back') => (rules: Any) => {
  rules.facts['runs.off'] = daysOff(better);
  rules.setbacks.swollen.running = { effect, levels: { per: 5, of: 'runs.off' } };
};
/** A set without running, whose facts go on to be used. */
const noRunning = (rules: Any) => {
  delete rules.running;
  for (const id of ['level', 'runs.clean']) delete rules.facts[id];
  delete rules.criteria['two-clean-runs'];
};

describe('a setback', () => {
  it.each<[string, (rules: Any) => unknown, string[]]>([
    ['that does nothing', swollen({ capPhase: undefined, running: undefined }), told('', 'it has no `capPhase`, and no effect on running')],
    ['that leaves every phase open', swollen({ capPhase: 'late', running: undefined }), told('.capPhase', 'it caps at the last phase, and no effect on running')],
    ['that only caps the phase', swollen({ running: undefined }), []],
    ['that only keeps from going on', swollen({ capPhase: undefined, running: { effect: 'no-progress' } }), []],
    ['that caps at the last phase, but stops running', swollen({ capPhase: 'late' }), []],
    ['that only sends to a clinician', swollen({ capPhase: undefined, running: undefined, referral: 'soon' }), []],
    ['that would change running where there is none', (r) => {
      noRunning(r);
      swollen({ capPhase: undefined })(r);
    }, told('', 'it has no `capPhase`, and the rule set has no running that it could change')],
    ['that caps the phase where there is no running', noRunning, []],
    ['that sends back further the better a fact is', perDay('higher'), told('.running.levels.of', 'a worse `runs.off` sends back by fewer levels')],
    ['that sends back further the worse a fact is', perDay('lower'), []],
    ['that depends on a fact without a good direction', perDay('none'), []],
    ['that takes no level away whatever the fact is', perDay('higher', 'no-progress'), []],
    ['with a mistake', swollen({ capPhase: 'latest', running: undefined }), ['unknown-id at setbacks.swollen.capPhase: there is no phase `latest`']],
  ])('%s', (_, change, expected) => expect(findingsAfter(change)).toEqual(expected));
});
