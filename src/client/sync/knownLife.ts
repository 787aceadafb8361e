import { readStored, writeStored } from './deviceStorage.ts';
import type { Login } from './Host.ts';

/** Beside the last sight of a seat, so that it is forgotten with it (`forgetSights`). */
function nameOf({ workshopId, seatId }: Seated): string {
  return `sight:${workshopId}:${seatId}:life`;
}

/** Who comes with a seat. */
export type Seated = Extract<Login, { role: 'participant' }>;

/** Which life of the session the texts of this seat on this device were given to; null: its first, or none yet. */
export function knownLife(login: Seated): string | null {
  return readStored(nameOf(login));
}

/** Keeps which life of the session has what this device has. */
export function rememberLife(login: Seated, id: string): void {
  writeStored(nameOf(login), id);
}
