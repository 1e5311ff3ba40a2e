const { createRehab } = require('rehab-rules');
const { hamstring } = require('rehab-rules/hamstring');

createRehab(hamstring)
  .evaluate({ assessedOn: '2026-03-07', screens: { redFlags: 'complete', flare: 'complete', testConditions: 'standard' }, injury: { date: '2026-03-05' }, pain: { rest: 1, walking: 2 } })
  .then(({ phase, next }) => {
    console.log(phase.label);
    for (const { label } of next.unknown) console.log('unknown:', label);
  });
