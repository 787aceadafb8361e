import type { PlaceId } from './place.ts';

/** Anything given to an activity. `data` belongs to its block. */
export interface Contribution {
  readonly id: string;
  readonly activityId: string;
  readonly promptId: string | null;
  readonly placeId: PlaceId | null;
  /** Null: the writer chose not to show a group; it hangs with *Iedereen*. */
  readonly groupId: string | null;
  /** Null in every view but the writer's own. */
  readonly seatId: string | null;
  /** At a table, of what everybody gives once: which person of the group, from 0. Only in the writer's own view. */
  readonly person?: number;
  readonly late: boolean;
  /** Who typed it on behalf of others; absent for what came from a participant's own device. */
  readonly typedBy?: 'facilitator' | 'notetaker';
  readonly data: Readonly<Record<string, unknown>>;
}
