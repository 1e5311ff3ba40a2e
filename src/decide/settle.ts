/**
 * Works out everything that an answer would work out when asked, so that it holds plain values only. What an answer shares with
 * the rule set is frozen and holds none.
 */
export function settle<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const [key, property] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    if ('value' in property) settle(property.value as unknown);
    else Object.defineProperty(value, key, { value: settle((value as Record<string, unknown>)[key]), enumerable: true, writable: true, configurable: true });
  }
  return value;
}
