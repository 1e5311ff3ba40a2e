import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

interface Props {
  readonly name: string;
  /** How many facts have a value. */
  readonly given: number;
  readonly of: number;
  readonly startsOpen: boolean;
  /** Open whatever was chosen before, because somebody looks for something. */
  readonly isForced: boolean;
  readonly isWrong: boolean;
  readonly children: ComponentChildren;
}

/** The facts under one heading, which opens and closes. */
export function GroupView({ name, given, of, startsOpen, isForced, isWrong, children }: Props) {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details class="group" open={isForced || isOpen} onToggle={({ currentTarget }) => !isForced && setOpen(currentTarget.open)}>
      <summary>
        <span class="name">{name}</span>
        {isWrong && <span class="tag wrong">look here</span>}
        <span class="count">
          {given} of {of} given
        </span>
      </summary>
      <fieldset>
        <legend class="hidden">{name}</legend>
        {children}
      </fieldset>
    </details>
  );
}
