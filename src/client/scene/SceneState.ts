import type { GroupShape } from '#domain/workshop/groupLook.ts';
import type { PlaceId } from '#domain/workshop/place.ts';

/**
 * What the picture and the notes show, as plain data. This room draws; it knows no sync and no session:
 * whoever owns the state hands it in, and gets intents (a place picked, a note moved) back as callbacks.
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
}

/** A group with its own lane; lanes follow `order`, residents first. */
export interface SceneGroup {
  id: string;
  label: string;
  colour: string;
  icon: GroupShape;
  order: number;
}

/** How far a place stands: nothing yet, begun, half, nearly, firm but in need of upkeep. */
export type Stage = 0 | 1 | 2 | 3 | 4;

/** Everything the picture can tell about the session. */
export interface SceneState {
  counts: Partial<Record<PlaceId, number>>;
  lit: PlaceId[];
  current: PlaceId | null;
  inPlay: PlaceId[];
  residentJoined: boolean;
  joined: { groupId: string; n: number; colour?: string }[];
  stages?: Partial<Record<PlaceId, Stage>>;
  weather?: 'calm' | 'wind' | 'rain';
  daylight?: 'morning' | 'day' | 'dusk';
}

/** The words on a place's plate. Only bouwopgaven have a number. */
export interface PlaceLabel {
  id: PlaceId;
  label: string;
  sublabel: string;
  number?: number;
}
