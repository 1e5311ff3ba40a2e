import { quantity } from '../../decide/words/quantity.js';
import { formatPath } from '../../issue/format-path.js';
import { conditionOf } from '../../rule-set/conditions-of.js';
import type { RuleSetData } from '../../rule-set/rule-set.js';
import type { Reference } from '../../rule-set/source.js';
import { askedByText } from './asked-by-text.js';
import type { Change, NamedPart } from './change.js';
import { conditionText, factLabel, limitText } from './condition-text.js';
import { pathOfPart } from './named-part.js';

/** Units of settings that the key alone does not say. */
const units: Readonly<Record<string, string>> = { maxAgeDays: 'd', startMaxAgeDays: 'd', everyDays: 'd', restHours: 'h', painLimit: 'NRS', holdSeconds: 's', minutes: 'min', walkMinutes: 'min', runMinutes: 'min', meters: 'm' };

/** A part by its name: `criterion "Walks without a limp"`. */
export function partText({ kind, label }: NamedPart): string {
  return label === '' ? kind : `${kind} "${label}"`;
}

/** A change in words, without the part that it belongs to: `Pain at rest: at most 2 NRS -> at most 1 NRS`. */
export function describeChange(change: Change, parent: RuleSetData, data: RuleSetData): string {
  switch (change.kind) {
    case 'added':
      return `new${criterionOf(change, data)}`;
    case 'removed':
      return `removed${criterionOf(change, parent)}`;
    case 'threshold': {
      const { from, to, askedBy } = change;
      return `${factLabel(to.fact, data)}: ${limitText(from, parent)} -> ${limitText(to, data)}${askedByText(askedBy)}`;
    }
    case 'asks': {
      const added = change.added.map((part) => `now asks for ${conditionText(part, data)}`);
      const removed = change.removed.map((part) => `no longer asks for ${conditionText(part, parent)}`);
      const where = change.path[1] === 'progress' ? 'to go one level up, ' : '';
      return `${where}${[...removed, ...added].join('; ')}${askedByText(change.askedBy)}`;
    }
    case 'sources': {
      const added = change.added.map((one) => `now rests on ${referenceText(one, data)}`);
      return [...change.removed.map((one) => `no longer rests on ${referenceText(one, parent)}`), ...added].join('; ');
    }
    case 'accepts':
      return `accepts ${change.entry.code} at ${change.entry.at}: ${change.entry.reason}`;
    case 'value':
      return `${keyText(change)}: ${valueText(change, change.from)} -> ${valueText(change, change.to)}`;
  }
}

function criterionOf({ path }: Change, data: RuleSetData): string {
  const criterion = path[0] === 'criteria' ? data.criteria[String(path[1])] : undefined;
  return criterion === undefined ? '' : `: ${conditionText(conditionOf(criterion), data)}`;
}

function referenceText({ id, locator, basis }: Reference, data: RuleSetData): string {
  const title = Object.hasOwn(data.sources, id) ? data.sources[id]?.title : undefined;
  return `"${title ?? id}" (${locator}${basis === undefined ? '' : `, ${basis}`})`;
}

function keyText({ path }: Change): string {
  return formatPath(path.slice(pathOfPart(path).length));
}

function valueText({ path }: Change, value: unknown): string {
  if (value === undefined) return '(nothing)';
  if (typeof value === 'number') return quantity(value, units[String(path.filter((part) => typeof part === 'string').at(-1))] ?? null);
  return JSON.stringify(value);
}
