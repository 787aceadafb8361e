import { forgetSeat, LEFT, seatFor } from './device.ts';
import { readStored, removeStored, writeStored } from './deviceStorage.ts';

/** Forgets a seat that the host does not know any more; what was written there waits for the next one (`takeAlong`). */
export function leaveSeat(workshopId: string): void {
  const seat = seatFor(workshopId);
  if (seat !== null) writeStored(LEFT + workshopId, seat.seatId);
  forgetSeat(workshopId);
}

/** The seat that was left, whose texts wait for the next one; or null. */
export function leftSeat(workshopId: string): string | null {
  return readStored(LEFT + workshopId);
}

/** Forgets that a seat was left. */
export function forgetLeftSeat(workshopId: string): void {
  removeStored(LEFT + workshopId);
}
