import { useState } from 'react';
import type { DraftPlace } from '#client/sync/drafts.ts';
import { clashing, keepTyped, over, readTyped, type Typed, typedOn } from '#client/sync/typedOver.ts';

/** A text and on top of what it was typed, for `writtenOver`. */
export interface Left<T> {
  readonly value: T;
  readonly on: T;
}

/** A field of something that others may change as well. */
export interface Edited<T> {
  /** What was typed, or what is stored as long as nobody types here. */
  readonly value: T;
  /** The fields (`''`: the whole) in which somebody else wrote something else meanwhile. */
  readonly clashes: readonly string[];
  readonly write: (value: T) => void;
  /**
   * Gives what was typed since, once, or null; from then on the field follows what is stored again. As long as somebody else
   * wrote something else there, it gives nothing, and what was typed stays, on the device as well.
   */
  readonly leave: () => Left<T> | null;
  /** Gives what was typed, having seen what stands there now. */
  readonly insist: () => Left<T> | null;
  /** Lets what stands there be. */
  readonly forget: () => void;
}

/**
 * A field that is saved when one leaves it and follows what is stored otherwise: what is taken back, or what a colleague
 * writes, shows up; and who only looks at it never puts back what stood there before.
 *
 * @param place - where a text is kept that clashes with another; null: nowhere
 */
export function useEdited<T>(stored: T, place: DraftPlace | null = null): Edited<T> {
  const [typed, setTyped] = useState<Typed<T> | null>(() => (place ? readTyped(place, stored) : null));
  const clashes = clashing(stored, typed);
  const forget = () => {
    setTyped(null);
    if (place) keepTyped(place, stored, null);
  };
  const hand = (on: T) => {
    forget();
    return typed && { value: over(stored, typed), on };
  };
  return {
    value: typed === null ? stored : over(stored, typed),
    clashes,
    write: (value) => setTyped({ base: typed === null ? stored : typedOn(stored, typed), value }),
    leave: () => {
      if (clashes.length === 0) return hand(typed === null ? stored : typedOn(stored, typed));
      if (place) keepTyped(place, stored, typed);
      return null;
    },
    insist: () => hand(stored),
    forget,
  };
}
