/** What the facilitator does with what was given: beside it, never in it. */

/** What the facilitator does with a contribution; the id is the contribution's. */
export interface Placement {
  readonly id: string;
  readonly hidden: boolean;
  /** Board units (pages of 1600 by 900, below each other), or null: laid out by itself. */
  readonly x: number | null;
  readonly y: number | null;
  /** The cluster that it hangs in. */
  readonly clusterId: string | null;
  /** Whether the idea is an add-on (*dakkapel*) or part of the design (*ontwerp*). */
  readonly tag: DesignTag | null;
  /** Words made unreadable: ranges of UTF-16 units in the text, in order, not overlapping. */
  readonly masks: readonly TextRange[];
  /** The facilitator read it and lets the hall see it; counts while the session has *Eerst bekijken* on. */
  readonly approved?: boolean;
}

/** From (inclusive) and to (exclusive), in UTF-16 units. */
export type TextRange = readonly [from: number, to: number];

export type DesignTag = 'dakkapel' | 'ontwerp';

/** Contributions of one activity that belong together. */
export interface Cluster {
  readonly id: string;
  readonly activityId: string;
  readonly title: string;
  readonly order: number;
}
