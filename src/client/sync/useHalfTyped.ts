import { useState } from 'react';
import { workshopOf } from '#domain/workshop/State.ts';
import { clearDraft, type DraftPlace, readDraft, writeDraft } from './drafts.ts';
import { useSession } from './SessionProvider.tsx';

/** A form, or one field of it, that is kept on this device until it is saved or cancelled. */
export interface HalfTyped<T> {
  /** What was typed, or what is stored as long as nothing was. */
  readonly value: T;
  readonly write: (value: T) => void;
  /** Saved or cancelled. */
  readonly forget: () => void;
  /** It was typed before this page was loaded. */
  readonly isKept: boolean;
}

/**
 * As `useState`, for what somebody types and saves by a button: a page that is loaded again, or a laptop that goes down,
 * loses nothing of it. What others changed meanwhile is not put back: of a form only the fields come again that were typed in.
 *
 * @param place - where it is kept on the device; who draws another place needs another key
 * @param stored - what stands there without typing: JSON
 */
export function useHalfTyped<T>(place: DraftPlace, stored: T): HalfTyped<T> {
  const [kept] = useState(() => readKept(place, stored));
  const [typed, setTyped] = useState(kept);
  const [isKept, setIsKept] = useState(kept !== null);
  return {
    value: typed === null ? stored : typed.value,
    isKept,
    write: (value) => {
      setTyped({ value });
      const isAny = JSON.stringify(value) !== JSON.stringify(stored);
      writeDraft(place, isAny ? JSON.stringify({ base: stored, value }) : '');
    },
    forget: () => {
      setTyped(null);
      setIsKept(false);
      clearDraft(place);
    },
  };
}

/** Where the desk of a session keeps what is half-typed: of this role, in this form, about this thing. */
export function useDeskPlace(form: string, about: string | null = null): DraftPlace {
  const workshopId = useSession(({ view }) => workshopOf(view)?.id ?? '');
  const seatId = useSession(({ actor }) => actor.role);
  return { workshopId, seatId, activityId: form, promptId: about };
}

function readKept<T>(place: DraftPlace, stored: T): { value: T } | null {
  const draft = readDraft(place);
  if (draft === null) return null;
  try {
    const { base, value } = JSON.parse(draft.text) as Record<'base' | 'value', unknown>;
    const again = over(stored, base, value);
    return isLike(stored, again) && JSON.stringify(again) !== JSON.stringify(stored)
      ? { value: again }
      : null;
  } catch {
    return null;
  }
}

/** What stands there now, with what was typed over what stood there then. */
function over(stored: unknown, base: unknown, typed: unknown): unknown {
  if (isRecord(stored) && isRecord(typed)) {
    const from = isRecord(base) ? base : {};
    const fields = Object.keys(typed).map((field) => [field, over(stored[field], from[field], typed[field])]);
    return { ...stored, ...Object.fromEntries(fields) };
  }
  return JSON.stringify(base) === JSON.stringify(typed) ? stored : typed;
}

/** Of the same shape, as far as what stands there says; another version of the program may have kept it. */
function isLike<T>(stored: T, value: unknown): value is T {
  if (stored === null || value === null) return stored === null || !isRecord(stored);
  if (Array.isArray(stored) !== Array.isArray(value) || typeof stored !== typeof value) return false;
  return (
    !isRecord(stored) ||
    (isRecord(value) && Object.keys(stored).every((key) => isLike(stored[key], value[key])))
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
