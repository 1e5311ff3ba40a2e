/** A small, complete rule set about no real injury, for tests that change one thing in it. */
export function miniRuleSet() {
  return JSON.parse(JSON.stringify(content())) as ReturnType<typeof content>;
}

function content() {
  const house = [{ id: 'house', locator: 'made up for tests' }];
  return {
    id: 'mini',
    version: '1.0.0',
    title: 'Mini pathway',
    description: 'A small rule set for tests.',
    reviewedOn: '2026-01-01',
    facts: {
      'pain.walking': { label: 'Pain while walking', group: 'Pain', type: 'integer', unit: 'NRS', min: 0, max: 10, better: 'lower', how: 'Ask.', maxAgeDays: 7, trustedWhen: 'no-analgesic' },
      'analgesic.taken': { label: 'Analgesic taken', group: 'Conditions', type: 'boolean', better: false, how: 'Ask.' },
      'sign.deformity': { label: 'Deformity', group: 'Signs', type: 'boolean', better: false, how: 'Look.' },
      'sign.numbness': { label: 'Numbness', group: 'Signs', type: 'boolean', better: false, how: 'Ask.' },
      'sign.count': { label: 'Number of signs', group: 'Signs', type: 'integer', unit: 'signs', min: 0, max: 2, better: 'lower', how: 'Counted.', derived: { count: [{ fact: 'sign.deformity', operator: 'equal', value: true }, { fact: 'sign.numbness', operator: 'equal', value: true }] } },
      'swelling': { label: 'Swelling', group: 'Signs', type: 'ordered-enum', values: ['none', 'mild', 'severe'], better: 'lower', how: 'Look.' },
      'strength.injured': { label: 'Strength, injured', group: 'Strength', type: 'number', unit: 'N', min: 0, max: 1000, better: 'higher', how: 'Measure.', maxAgeDays: 7 },
      'strength.uninjured': { label: 'Strength, uninjured', group: 'Strength', type: 'number', unit: 'N', min: 0, max: 1000, better: 'none', how: 'Measure.', maxAgeDays: 7 },
      'strength.symmetry': { label: 'Strength symmetry', group: 'Strength', type: 'number', unit: '%', min: 0, max: 300, better: 'higher', how: 'Worked out.', derived: { ratio: { of: 'strength.injured', to: 'strength.uninjured' } } },
      'injury.date': { label: 'Injured on', group: 'History', type: 'date', better: 'none', how: 'Ask.' },
      'injury.days': { label: 'Days since injury', group: 'History', type: 'integer', unit: 'd', min: 0, max: 5000, better: 'higher', how: 'Worked out.', derived: { days: { from: 'injury.date', to: 'assessedOn' } } },
      'goal': { label: 'Goal', group: 'Goal', type: 'enum', values: ['walk', 'run'], better: 'none', how: 'Ask.' },
      'level': { label: 'Level', group: 'Running', type: 'ordered-enum', values: ['none', 'L1', 'L2', 'L3'], better: 'higher', how: 'Look up.' },
      'runs.clean': { label: 'Clean runs', group: 'Running', type: 'integer', unit: 'runs', min: 0, max: 50, better: 'higher', how: 'Count.' },
    } as Record<string, unknown>,
    screens: {
      signs: { label: 'Signs', statement: 'complete', meaning: 'Nothing else was found.', maxAgeDays: 7, answers: { 'sign.deformity': false, 'sign.numbness': false, swelling: ['none', 'mild'] }, sources: house },
    } as Record<string, unknown>,
    criteria: {
      'no-analgesic': { label: 'No analgesic taken', all: [{ fact: 'analgesic.taken', operator: 'equal', value: false }], rationale: 'It hides pain.', sources: house },
      'walks-without-pain': { label: 'Walks without pain', all: [{ fact: 'pain.walking', operator: 'equal', value: 0 }], rationale: 'Basic.', sources: house },
      'strong-enough': { label: 'Strong enough', all: [{ fact: 'strength.symmetry', operator: 'greaterThanInclusive', value: 80 }], rationale: 'Basic.', sources: house },
      'two-days': { label: 'Two days since injury', all: [{ fact: 'injury.days', operator: 'greaterThanInclusive', value: 2 }], rationale: 'Basic.', sources: house },
      'wants-to-run': { label: 'Wants to run', all: [{ fact: 'goal', operator: 'equal', value: 'run' }], rationale: 'Basic.', sources: house },
      'two-clean-runs': { label: 'Two clean runs', all: [{ fact: 'runs.clean', operator: 'greaterThanInclusive', value: 2 }], rationale: 'Basic.', sources: house },
    } as Record<string, unknown>,
    holds: {
      'two-signs': { label: 'Two signs', level: 'urgent', when: { all: [{ fact: 'sign.count', operator: 'greaterThanInclusive', value: 2 }] }, action: 'See a clinician.', reviewable: true, rationale: 'Serious.', sources: house },
    } as Record<string, unknown>,
    underHold: { label: 'Under a hold', entry: { condition: 'walks-without-pain' }, rationale: 'Gentle.', sources: house },
    setbacks: {
      swollen: { label: 'Severe swelling', when: { all: [{ fact: 'swelling', operator: 'equal', value: 'severe' }] }, capPhase: 'early', running: { effect: 'stop', levels: 1 }, action: 'Rest.', rationale: 'Too much.', sources: house },
    } as Record<string, unknown>,
    phaseOrder: ['early', 'late'],
    phases: {
      early: { label: 'Early', aim: 'Calm down.', rationale: 'First.', sources: house },
      late: { label: 'Late', aim: 'Build up.', entry: { all: [{ condition: 'walks-without-pain' }, { condition: 'two-days' }] }, rationale: 'Second.', sources: house },
    } as Record<string, unknown>,
    running: {
      label: 'Running',
      fromPhase: 'late',
      entry: { all: [{ condition: 'walks-without-pain' }, { condition: 'strong-enough' }] },
      startMaxAgeDays: 3,
      levelFact: 'level',
      levelOrder: ['L1', 'L2', 'L3'],
      levels: Object.fromEntries(
        ['L1', 'L2', 'L3'].map((id) => [id, { label: id, session: { text: `Run ${id}.`, painLimit: 2, restHours: 48 }, rationale: 'Step.', sources: house }]),
      ),
      progress: { condition: 'two-clean-runs' },
      rationale: 'Slowly.',
      sources: house,
    } as Record<string, unknown>,
    exercises: {
      walk: { name: 'Walk', purpose: 'Move.', phases: ['early'], contraction: 'dynamic', dosage: [{ minutes: 5 }], fitForHold: true, bothSides: 'Both.', progression: [{ exercise: 'bridge' }], regression: [], cautions: [], sources: house },
      bridge: { name: 'Bridge', purpose: 'Strength.', phases: ['late'], contraction: 'concentric-eccentric', dosage: [{ sets: 3, reps: 10 }], entry: { condition: 'strong-enough' }, painLimit: 2, bothSides: 'Both.', progression: [], regression: [{ change: 'Less.' }], cautions: [], sources: house },
    } as Record<string, unknown>,
    warnings: {
      'runs-for-it': { label: 'Wants to run', severity: 'info', when: { condition: 'wants-to-run' }, text: 'Slowly.', rationale: 'Goal.', sources: house },
    } as Record<string, unknown>,
    advice: {
      calm: { topic: 'care', label: 'Calm', text: 'Keep calm.', phases: ['early'], sources: house },
    } as Record<string, unknown>,
    sources: { house: { title: 'Tests', basis: 'house-default', verification: 'own' } } as Record<string, unknown>,
  };
}
