import type { PlaceId } from '#domain/workshop/place.ts';

/** How far a place stands: nothing yet, begun, half, nearly, firm but in need of upkeep. */
export type Stage = 0 | 1 | 2 | 3 | 4;

/** The six pressures from outside, each with a cloud of its own. */
export const CLOUD_IDS = ['staff', 'rules', 'choices', 'wind', 'cuts', 'crisis'] as const;
export type CloudId = (typeof CLOUD_IDS)[number];

/** What the facilitator calls up over the house. Nothing called is a calm sky. */
export interface Weather {
  /** Clouds that have come near; the others stay small and pale in the distance. */
  clouds: readonly CloudId[];
  wind?: boolean;
  rain?: boolean;
}

/** Steps for a place: agreed ones are drawn in pencil, those that a follow-up session confirmed in brick. */
export interface PlaceSteps {
  agreed: number;
  confirmed: number;
}

export type Daylight = 'morning' | 'day' | 'dusk';

/** Everything the picture can tell about a session, as plain data. It knows no sync and no session. */
export interface SceneState {
  counts: Partial<Record<PlaceId, number>>;
  lit: readonly PlaceId[];
  /** Where the camera looks. */
  current: PlaceId | null;
  inPlay: readonly PlaceId[];
  residentJoined: boolean;
  joined: readonly { groupId: string; n: number; colour?: string }[];
  /** By the group's own score; a bouwopgave without one stands as it is, begun. */
  stages?: Partial<Record<PlaceId, Stage>>;
  steps?: Partial<Record<PlaceId, PlaceSteps>>;
  /** How many points the groups lie apart on a place. From two on it stands on a prop. */
  apart?: Partial<Record<PlaceId, number>>;
  weather?: Weather;
  daylight?: Daylight;
  /** Words that residents chose for *Ons plan*. */
  plan?: readonly string[];
}

/** Groups that lie so many points apart do not agree on how a place stands. */
const APART = 2;

/** Whether a place stands on a prop, because groups see it so differently. */
export function liesApart(state: Pick<SceneState, 'apart'>, place: PlaceId): boolean {
  return (state.apart?.[place] ?? 0) >= APART;
}

/** How a bouwopgave stands: by the group's score, and begun as long as there is none. */
export function stageOf(state: SceneState, place: PlaceId): Stage {
  return state.stages?.[place] ?? 1;
}

/** The words on a place's plate. Only bouwopgaven have a number. */
export interface PlaceLabel {
  id: PlaceId;
  label: string;
  sublabel: string;
  number?: number;
}
