import { useEffect, useState } from 'preact/hooks';

/** Somebody who types does not want to hear every step. */
const quietFor = 700;

/** Tells a screen reader what the guidance comes down to, once it has changed and the typing has stopped. */
export function Announcer({ text }: { readonly text: string }) {
  const [told, setTold] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), quietFor);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="hidden" role="status" aria-live="polite">
      {told}
    </p>
  );
}
