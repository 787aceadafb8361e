import { readStored, removeStored, storedKeys, writeStored } from './deviceStorage.ts';

/** Where a half-written text belongs: a question, or a standing note that is being edited. */
export interface DraftPlace {
  readonly workshopId: string;
  readonly seatId: string;
  readonly activityId: string;
  readonly promptId: string | null;
  /** Set while editing: the note whose text this will become. */
  readonly contributionId?: string;
}

/** A half-written note. */
export interface Draft extends DraftPlace {
  readonly text: string;
  readonly hideGroup: boolean;
}

const START = 'draft:';

/** Ids hold no colon (see `idField`), so joining them stays readable and unique. */
function keyOf(place: DraftPlace): string {
  return [
    START.slice(0, -1),
    place.workshopId,
    place.seatId,
    place.activityId,
    place.promptId ?? '',
    place.contributionId ?? '',
  ].join(':');
}

/**
 * Keeps a half-written note; call it on every input, it is synchronous so that a tab that is closed suddenly has lost
 * nothing. An empty text clears. Gives false when this browser keeps it no longer than the tab.
 */
export function writeDraft(place: DraftPlace, text: string, hideGroup = false): boolean {
  if (text.trim() === '') {
    clearDraft(place);
    return true;
  }
  return writeStored(keyOf(place), JSON.stringify({ text, hideGroup }));
}

/** The half-written note of a place, or null. Synchronous: the field is filled when it is first drawn. */
export function readDraft(place: DraftPlace): Draft | null {
  return parse(place, readStored(keyOf(place)));
}

function parse(place: DraftPlace, stored: string | null): Draft | null {
  if (stored === null) return null;
  try {
    const value: unknown = JSON.parse(stored);
    if (typeof value !== 'object' || value === null || !('text' in value)) return null;
    if (typeof value.text !== 'string' || value.text === '') return null;
    return { ...place, text: value.text, hideGroup: 'hideGroup' in value && value.hideGroup === true };
  } catch {
    return null;
  }
}

/** Forgets the half-written note of a place: it was sent or thrown away. */
export function clearDraft(place: DraftPlace): void {
  removeStored(keyOf(place));
}

/** Every half-written note of a seat, for *Je schreef nog bij de vorige vraag*. */
export function draftsOf(workshopId: string, seatId: string): Draft[] {
  const drafts: Draft[] = [];
  for (const key of storedKeys(`${START}${workshopId}:${seatId}:`)) {
    const [, , , activityId = '', promptId = '', contributionId = ''] = key.split(':');
    const place = { workshopId, seatId, activityId, promptId: promptId === '' ? null : promptId };
    const draft = parse(contributionId === '' ? place : { ...place, contributionId }, readStored(key));
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** How many half-written notes there are on this device. */
export function draftsOnDevice(): number {
  return storedKeys(START).length;
}

/** Forgets all half-written notes, or those of one session. */
export function wipeDrafts(workshopId?: string): void {
  for (const key of storedKeys(workshopId === undefined ? START : `${START}${workshopId}:`))
    removeStored(key);
}
