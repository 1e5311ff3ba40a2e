/** Text of a rule set, with the words between backticks set as code. */
export function Prose({ text }: { readonly text: string }) {
  const parts = text.split('`');
  // An odd backtick at the end belongs to the text.
  if (parts.length % 2 === 0) return <>{text}</>;
  return <>{parts.map((part, i) => (i % 2 === 0 ? part : <code key={i}>{part}</code>))}</>;
}
