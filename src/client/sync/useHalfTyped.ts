import { useState } from 'react';
import { workshopOf } from '#domain/workshop/State.ts';
import type { DraftPlace } from './drafts.ts';
import { useSession } from './SessionProvider.tsx';
import { clashing, keepTyped, over, readTyped, type Typed, typedOn } from './typedOver.ts';

/** A form, or one field of it, that is kept on this device until it is saved or cancelled. */
export interface HalfTyped<T> {
  /** What was typed, or what is stored as long as nothing was. */
  readonly value: T;
  /** On top of what it was typed, for `writtenOver`. */
  readonly on: T;
  /** The fields (`''`: the whole) in which somebody else wrote something else meanwhile. */
  readonly clashes: readonly string[];
  readonly write: (value: T) => void;
  /** What was typed goes on top of this now: she saw it and chose, or it is her own, just saved. */
  readonly goOn: (on: T) => void;
  /** Saved or cancelled. */
  readonly forget: () => void;
  /** It was typed before this page was loaded. */
  readonly isKept: boolean;
}

/**
 * As `useState`, for what somebody types and saves by a button: a page that is loaded again, or a laptop that goes down,
 * loses nothing of it. What others changed meanwhile is not put back: of a form only the fields that were typed in stay.
 *
 * @param place - where it is kept on the device; who draws another place needs another key
 * @param stored - what stands there without typing: JSON
 */
export function useHalfTyped<T>(place: DraftPlace, stored: T): HalfTyped<T> {
  const [kept] = useState(() => readTyped(place, stored));
  const [typed, setTyped] = useState<Typed<T> | null>(kept);
  const [isKept, setIsKept] = useState(kept !== null);
  const take = (next: Typed<T> | null) => {
    setTyped(next);
    keepTyped(place, stored, next);
  };
  const on = typed === null ? stored : typedOn(stored, typed);
  return {
    value: typed === null ? stored : over(stored, typed),
    on,
    clashes: clashing(stored, typed),
    isKept,
    write: (value) => take({ base: on, value }),
    goOn: (base) => take(typed && { base, value: over(stored, typed) }),
    forget: () => {
      setIsKept(false);
      take(null);
    },
  };
}

/** Where the desk of a session keeps what is half-typed: of this role, in this form, about this thing. */
export function useDeskPlace(form: string, about: string | null = null): DraftPlace {
  const workshopId = useSession(({ view }) => workshopOf(view)?.id ?? '');
  const seatId = useSession(({ actor }) => actor.role);
  return { workshopId, seatId, activityId: form, promptId: about };
}
