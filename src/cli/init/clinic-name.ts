/** What a clinic folder is called by. */
export interface ClinicName {
  /** Id of the rule set. */
  readonly id: string;
  /** Title to show to people. */
  readonly title: string;
}

/** Makes id and title from the name of a folder. */
export function clinicName(folder: string): ClinicName {
  const words = folder
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '' && word !== 'hamstring');
  // An id starts with a letter.
  const named = /^[a-z]/.test(words[0] ?? '') ? words : ['clinic', ...words];
  const title = named.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ');
  return { id: [...named, 'hamstring'].join('-'), title: `${title}: hamstring rehabilitation` };
}
