/** Questions that wait for their turn (*parkeerplaats*). */

/** A question that waits for its turn (*parkeerplaats*), from anyone. */
export interface Parked {
  readonly id: string;
  readonly text: string;
  /** Null: with *Iedereen*. */
  readonly groupId: string | null;
  /** Null in every view but the writer's own, and for what was typed for others. */
  readonly seatId: string | null;
  /** Who typed it for others, by role. */
  readonly typedBy: 'facilitator' | 'notetaker' | null;
}

/** What the facilitator does with a parked question; the id is the question's. */
export interface Care {
  readonly id: string;
  readonly hidden: boolean;
  /** What was said about it, or empty. */
  readonly answer: string;
  /** Who takes it on: a function, never a name; or empty. */
  readonly lead: string;
  /** The facilitator read it and lets the hall see it; counts while the session has *Eerst bekijken* on. */
  readonly approved?: boolean;
}
