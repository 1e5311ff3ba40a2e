import { severityWords } from '../../decide/words/level.js';
import { plural } from '../../decide/words/quantity.js';
import type { Hold } from '../../rule-set/hold.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { RunningEffect, Setback } from '../../rule-set/setback.js';
import type { Warning } from '../../rule-set/warning.js';
import { link, list, pairs, strong, tag, text } from '../block.js';
import type { Block, Entry, Inline } from '../page.js';
import { bookPlace } from '../rule-book-address.js';
import { conditionBlocks } from './condition-items.js';
import { basisTags, referenceList } from './references.js';

/** A finding that holds, with what to do. */
export function holdEntry(id: string, { label, code, level, when, action, reviewable, rationale, sources }: Hold, data: RuleSetData): Entry {
  return {
    kind: 'entry',
    anchor: bookPlace('hold', id).anchor,
    title: label,
    ...(code === undefined ? {} : { code }),
    tags: [tag(severityWords[level], level), ...(reviewable === true ? [tag('a clinician may record it as explained')] : []), ...basisTags(sources, data)],
    tone: level,
    blocks: [
      { kind: 'text', words: [action] },
      ...pairs(['Holds when', conditionBlocks(when, data, 'how')], ['Why', text(rationale)], ['Sources', referenceList(sources, data)]),
    ],
  };
}

/** A flare that sends back, with what follows. */
export function setbackEntry(id: string, { label, code, when, capPhase, running, referral, action, rationale, sources }: Setback, data: RuleSetData): Entry {
  return {
    kind: 'entry',
    anchor: bookPlace('setback', id).anchor,
    title: label,
    ...(code === undefined ? {} : { code }),
    tags: [...(referral === undefined ? [] : [tag(severityWords[referral], referral)]), ...basisTags(sources, data)],
    tone: referral ?? 'plain',
    blocks: [
      { kind: 'text', words: [action] },
      ...pairs(
        ['Counts when', conditionBlocks(when, data, 'how')],
        ['Phase', capPhase === undefined ? [] : text('No later than ', link('phase', capPhase, data.phases[capPhase]?.label ?? capPhase))],
        ['Running', running === undefined ? [] : runningEffect(running, data)],
        ['Why', text(rationale)],
        ['Sources', referenceList(sources, data)],
      ),
    ],
  };
}

/** Something to watch for. */
export function warningEntry(id: string, { label, code, severity, when, text: words, rationale, sources }: Warning, data: RuleSetData): Entry {
  return {
    kind: 'entry',
    anchor: bookPlace('warning', id).anchor,
    title: label,
    ...(code === undefined ? {} : { code }),
    tags: [tag(severityWords[severity], severity), ...basisTags(sources, data)],
    tone: severity,
    blocks: [
      { kind: 'text', words: [words] },
      ...pairs(['Shown when', conditionBlocks(when, data)], ['Why', text(rationale)], ['Sources', referenceList(sources, data)]),
    ],
  };
}

const effects: Readonly<Record<RunningEffect['effect'], string>> = { 'stop': 'no running now', 'step-back': 'step back', 'no-progress': 'not beyond the present level' };

/** What a setback does to running, in lines. */
export function runningEffect({ effect, levels, restHours, resume }: RunningEffect, data: RuleSetData): Block[] {
  const back = levels ?? (effect === 'step-back' ? 1 : 0);
  const where: Inline[] =
    typeof back === 'number'
      ? back === 0 ? [] : [`; ${plural(back, 'level')} back`]
      : [`; one level back for each ${back.per} of `, link('fact', back.of, data.facts[back.of]?.label ?? back.of), ', at least one'];
  return list([
    { words: [strong(effects[effect]), ...where] },
    ...(restHours === undefined ? [] : [{ words: [`At least ${plural(restHours, 'hour')} before the next run`] }]),
    ...(resume === undefined ? [] : [{ words: [resume] }]),
  ]);
}
