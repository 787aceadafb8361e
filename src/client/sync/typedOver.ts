import { clearDraft, type DraftPlace, readDraft, writeDraft } from './drafts.ts';

/** What somebody typed, and what stood there when she began, by field. */
export interface Typed<T> {
  readonly base: T;
  readonly value: T;
}

/** What stands there now, with what was typed over what stood there then: fields that nobody typed in follow what is stored. */
export function over<T>(stored: T, { base, value }: Typed<T>): T {
  return overAny(stored, base, value) as T;
}

/**
 * On top of what it was typed, by field: what is stored, but for fields in which others wrote something else meanwhile;
 * of those what stood there before.
 */
export function typedOn<T>(stored: T, { base, value }: Typed<T>): T {
  return onAny(stored, base, value) as T;
}

/** The fields in which others wrote something else while somebody typed there; `''` of what has no fields. */
export function clashing<T>(stored: T, typed: Typed<T> | null): string[] {
  if (typed === null) return [];
  return fieldsOf(stored, typedOn(stored, typed), '');
}

/** What was half-typed on this device, if it still makes sense over what stands there. */
export function readTyped<T>(place: DraftPlace, stored: T): Typed<T> | null {
  const draft = readDraft(place);
  if (draft === null) return null;
  try {
    const { base, value } = JSON.parse(draft.text) as Record<'base' | 'value', unknown>;
    const again = overAny(stored, base, value);
    return isLike(stored, again) && isLike(stored, overAny(stored, undefined, base)) && !isSame(again, stored)
      ? { base: base as T, value: again }
      : null;
  } catch {
    return null;
  }
}

/** Keeps it on this device; nothing, when nothing differs from what stands there. */
export function keepTyped<T>(place: DraftPlace, stored: T, typed: Typed<T> | null): void {
  if (typed === null || isSame(over(stored, typed), stored)) clearDraft(place);
  else writeDraft(place, JSON.stringify(typed));
}

function overAny(stored: unknown, base: unknown, typed: unknown): unknown {
  if (isRecord(stored) && isRecord(typed)) {
    const from = isRecord(base) ? base : {};
    const fields = Object.keys(typed).map((field) => [
      field,
      overAny(stored[field], from[field], typed[field]),
    ]);
    return { ...stored, ...Object.fromEntries(fields) };
  }
  return isEqual(base, typed) ? stored : typed;
}

function onAny(stored: unknown, base: unknown, typed: unknown): unknown {
  if (isRecord(stored) && isRecord(typed)) {
    const from = isRecord(base) ? base : {};
    const fields = Object.keys(typed).map((field) => [
      field,
      onAny(stored[field], from[field], typed[field]),
    ]);
    return { ...stored, ...Object.fromEntries(fields) };
  }
  return isEqual(base, typed) || isSame(typed, stored) ? stored : base;
}

function fieldsOf(stored: unknown, on: unknown, at: string): string[] {
  if (isRecord(stored) && isRecord(on))
    return Object.keys(on).flatMap((field) => fieldsOf(stored[field], on[field], field));
  return isSame(stored, on) ? [] : [at];
}

/** To the letter: a space that was typed is the beginning of another word. */
function isEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** As it would be stored: white space around a text is not kept. */
function isSame(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' ? a.trim() === b.trim() : isEqual(a, b);
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
