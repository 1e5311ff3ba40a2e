import { Refusal } from '../refusal.js';

/** Names that the written file imports. */
const taken = ['Given', 'Override'];

/**
 * Name of the snapshot interface of a rule set.
 *
 * @param id - id of the rule set: `ankle-sprain` gives `AnkleSprainSnapshot`
 * @param wanted - the name that was asked for, if any
 * @throws Refusal when the name cannot be one of a TypeScript interface
 */
export function interfaceName(id: string, wanted?: string): string {
  if (wanted === undefined) return `${id.split('-').map(capitalized).join('')}Snapshot`;
  if (/^[A-Z][A-Za-z0-9]*$/.test(wanted) && !taken.includes(wanted)) return wanted;
  throw new Refusal('usage', `\`${wanted}\` cannot be the name; expected a capital letter, then letters and digits, such as \`AnkleSnapshot\``);
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
