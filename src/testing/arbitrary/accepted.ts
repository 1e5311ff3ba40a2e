import { derivationSources } from '../../rule-set/derivation-sources.js';
import type { RuleSet } from '../../rule-set/parse-rule-set.js';
import { parseSnapshot } from '../../snapshot/parse-snapshot.js';
import { nested, type Flat } from '../flat.js';

/** The snapshot without values that contradict others, such as a result beside the measurements it is worked out from. */
export function accepted<S extends object>(ruleSet: RuleSet<S>, flat: Flat): Flat {
  const result = { ...flat };
  for (;;) {
    const errors = parseSnapshot(ruleSet, nested(result) as unknown as S).issues.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return result;
    const wrong = errors.flatMap(({ path }) => culprits(ruleSet, result, path.map(String)));
    // Whatever else is wrong was given so from outside.
    if (wrong.length === 0) return {};
    for (const id of wrong) Reflect.deleteProperty(result, id);
  }
}

/** The values behind a finding: the one at its place, or what the fact there is worked out from. */
function culprits<S extends object>({ data }: RuleSet<S>, flat: Flat, path: readonly string[]): string[] {
  const names = path.map((_, i) => path.slice(0, i + 1).join('.'));
  const own = names.find((name) => Object.hasOwn(flat, name));
  if (own !== undefined) return [own];
  const derived = data.facts[path.join('.')]?.derived;
  return derived === undefined ? [] : derivationSources(derived).filter((id) => id !== 'assessedOn' && Object.hasOwn(flat, id));
}
