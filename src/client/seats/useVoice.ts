import { createContext, useContext } from 'react';
import type { Seat } from '#domain/workshop/Seat.ts';
import type { Voice } from '#domain/workshop/seating.ts';

/** Who is answering at a table, set around a vote while that person has the device. */
export const VoiceContext = createContext<Partial<Voice>>({});

/** Spread into a vote, so that it counts as the answer of who has the device; nothing on a device of one person. */
export function useVoice(): Partial<Voice> {
  return useContext(VoiceContext);
}

/** Spread into a note or proposal, so that it hangs with the group that the table chose; nothing elsewhere. */
export function voiceOfNote(seat: Seat): Pick<Partial<Voice>, 'groupId'> {
  return seat.mode === 'table' ? { groupId: seat.groupId } : {};
}

/** Under which seat a half-written answer is kept: at a table everybody has their own. */
export function draftSeatId({ id }: Seat, { groupId, person }: Partial<Voice>): string {
  return groupId === undefined ? id : `${id}.${groupId}.${person ?? 0}`;
}
