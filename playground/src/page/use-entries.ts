import { useEffect, useRef, useState } from 'preact/hooks';
import type { RuleSetData } from 'rehab-rules';
import { fromAddress, toAddress, type FromAddress } from '../state/address.js';
import type { Entries } from '../state/entries.js';

/** Browsers refuse more than a few changes of the address in a second. */
const pause = 300;

/** What was entered, kept in the address. `known` are the rule sets whose names an address may use. */
export function useEntries(known: readonly RuleSetData[]): {
  readonly entries: Entries;
  readonly leftOut: readonly string[];
  readonly set: (change: (entries: Entries) => Entries) => void;
} {
  const [state, setState] = useState<FromAddress>(() => fromAddress(location.hash, known));
  const written = useRef(location.hash);
  const latest = useRef(known);
  latest.current = known;

  useEffect(() => {
    const timer = setTimeout(() => {
      const address = toAddress(state.entries);
      const hash = address === '' ? '' : `#${address}`;
      if (hash === location.hash || state.leftOut.length > 0) return;
      written.current = hash;
      history.replaceState(null, '', hash === '' ? location.pathname + location.search : hash);
    }, pause);
    return () => clearTimeout(timer);
  }, [state]);

  useEffect(() => {
    const read = (): void => {
      if (location.hash !== written.current) setState(fromAddress(location.hash, latest.current));
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  const set = (change: (entries: Entries) => Entries): void => setState(({ entries }) => ({ entries: change(entries), leftOut: [] }));
  return { ...state, set };
}

