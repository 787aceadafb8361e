/** One device in the hall, whoever the server is. */
export interface Line {
  /** How many notes this device knows of. */
  known: number;
  /** How often something was missing between two messages. */
  readonly gaps: number;
  /** Connects, also after a cut: then from where it was. */
  readonly open: () => Promise<void>;
  readonly send: (id: string, text: string) => void;
  readonly cut: () => void;
}

export interface LineListener {
  /** The server has this note; `version` of the shared view from which on it is in there (0 where there is none). */
  readonly acked: (id: string, version: number) => void;
  /** The server will not have this note. */
  readonly refused: (id: string, answer: unknown) => void;
}

/** A workshop that a hall is in. */
export interface Place {
  readonly workshopId: string;
  readonly joinSecret: string;
  readonly groupId: string;
  readonly activityId: string;
}
