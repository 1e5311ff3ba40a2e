/** The address that a link may lead to, in its canonical form; null for anything but https. */
export function webAddress(text: string): string | null {
  try {
    const { protocol, username, password, href } = new URL(text);
    // A name before the host is made to look like one.
    return protocol === 'https:' && username === '' && password === '' ? href : null;
  } catch {
    return null;
  }
}
