import type { GroupShape } from '#domain/workshop/groupLook.ts';

/**
 * What the board of notes shows, as plain data. This room draws; it knows no sync and no session: whoever owns the
 * state hands it in, and gets intents (a note moved, a note picked) back as callbacks.
 */

/** One note as the board shows it. `x`, `y` are board units (see `boardUnits.ts`) when the facilitator placed it. */
export interface SceneNote {
  id: string;
  groupId: string | null;
  text: string;
  late: boolean;
  hidden?: boolean;
  x?: number;
  y?: number;
  /** The cluster it hangs in; then it has no place of its own. */
  clusterId?: string;
  /** A word at its foot, such as *dakkapel*. */
  mark?: string;
}

/** Notes that belong together, under a title. */
export interface SceneCluster {
  id: string;
  title: string;
  order: number;
}

/** A group with its own lane; lanes follow `order`, residents first. */
export interface SceneGroup {
  id: string;
  label: string;
  colour: string;
  icon: GroupShape;
  order: number;
}
