import type { BlockRegistry } from '#domain/blocks/Block.ts';
import type { Buckets } from '../limits/Buckets.ts';
import type { FailedCodes } from '../limits/FailedCodes.ts';
import type { ClockWatch } from '../rooms/ClockWatch.ts';
import type { Rooms } from '../rooms/Rooms.ts';
import type { RehearsalSource } from '../sample/Rehearsal.ts';
import type { Store } from '../store/Store.ts';
import type { Pairings } from './Pairings.ts';

/** What the routes work with. */
export interface Deps {
  readonly store: Store;
  readonly rooms: Rooms;
  readonly blocks: BlockRegistry;
  readonly now: () => number;
  readonly clockWatch: Pick<ClockWatch, 'words'>;
  readonly failedCodes: FailedCodes;
  /** How many sessions, rehearsals and pairings an address may begin. */
  readonly beginnings: Buckets;
  readonly pairings: Pairings;
  readonly rehearsal: RehearsalSource;
  /** How many devices may be in one session at once. */
  readonly maxSeats: number;
  /** Asked for before a session is made, where the host wants that; otherwise null. */
  readonly hostCode: string | null;
  /** Where browsers find this host; asked for each time, because a laptop changes networks. */
  readonly addresses: () => readonly string[];
  readonly version: string;
}
