/** A device in the workshop, and whether it is there. */

/** A device's place in the workshop. */
export interface Seat {
  readonly id: string;
  /** `own`: one person. `table`: several, of one or more groups. `buddy`: a helper writes; the voice is the person's. */
  readonly mode: 'own' | 'table' | 'buddy';
  readonly groupId: string;
  readonly people: number;
  /** At a table: people per group id; read it by `peopleAt`. */
  readonly perGroup?: Readonly<Record<string, number>>;
  readonly left: boolean;
  /** When it came in, by the host's clock, to the minute. Absent: it came out of a file, or before this was kept. */
  readonly at?: number;
}

/** Whether a seat's device, or a wall (`@walls`), is there and writing. Lives in memory only; views get counts. */
export interface Presence {
  readonly id: string;
  readonly connected: boolean;
  readonly writingIn: string | null;
  /** The activity in which this device said *klaar*. */
  readonly readyIn: string | null;
}
