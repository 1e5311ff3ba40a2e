import { InvalidArgumentError } from 'commander';

/** Reads a whole number that an option asks for. */
export function wholeNumber(least: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least || !Number.isSafeInteger(number)) throw new InvalidArgumentError(`It must be a whole number from ${least}.`);
    return number;
  };
}
