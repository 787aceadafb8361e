import { useState } from 'react';

/** A field of something that others may change as well. */
export interface Edited<T> {
  /** What was typed, or what is stored as long as nobody types here. */
  readonly value: T;
  readonly write: (value: T) => void;
  /** Gives what was typed since, once, or null; from then on the field follows what is stored again. */
  readonly leave: () => T | null;
}

/**
 * A field that is saved when one leaves it and follows what is stored otherwise: what is taken back, or what a colleague
 * writes, shows up; and who only looks at it never puts back what stood there before.
 */
export function useEdited<T>(stored: T): Edited<T> {
  const [typed, setTyped] = useState<{ value: T } | null>(null);
  return {
    value: typed === null ? stored : typed.value,
    write: (value) => setTyped({ value }),
    leave: () => {
      setTyped(null);
      return typed === null ? null : typed.value;
    },
  };
}
