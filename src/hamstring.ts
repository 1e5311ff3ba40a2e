import advice from '../rules/hamstring/advice.json' with { type: 'json' };
import criteria from '../rules/hamstring/criteria.json' with { type: 'json' };
import exercises from '../rules/hamstring/exercises.json' with { type: 'json' };
import facts from '../rules/hamstring/facts.json' with { type: 'json' };
import holds from '../rules/hamstring/holds.json' with { type: 'json' };
import phases from '../rules/hamstring/phases.json' with { type: 'json' };
import ruleSet from '../rules/hamstring/rule-set.json' with { type: 'json' };
import running from '../rules/hamstring/running.json' with { type: 'json' };
import screens from '../rules/hamstring/screens.json' with { type: 'json' };
import setbacks from '../rules/hamstring/setbacks.json' with { type: 'json' };
import sources from '../rules/hamstring/sources.json' with { type: 'json' };
import warnings from '../rules/hamstring/warnings.json' with { type: 'json' };
import type { RuleSetSource } from './rule-set/parse-rule-set.js';
import type { HamstringSnapshot } from './hamstring-snapshot.js';

export type { HamstringSnapshot } from './hamstring-snapshot.js';

/** The bundled rule set for hamstring strain, as data: it goes through the same door as a clinic's own. */
export const hamstring: RuleSetSource<HamstringSnapshot> = {
  ...ruleSet,
  ...facts,
  ...screens,
  ...criteria,
  ...holds,
  ...setbacks,
  ...phases,
  ...running,
  ...exercises,
  ...warnings,
  ...advice,
  ...sources,
};
