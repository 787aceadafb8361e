/** Ways in: the code of the session, and the links of who helps the facilitator. */

/** A link that the facilitator gave to somebody who helps her; its key is nowhere, only the hash of it. */
export interface Helper {
  readonly id: string;
  readonly role: 'cofacilitator' | 'notetaker';
  /** Milliseconds since the epoch, the host's clock. */
  readonly madeAt: number;
}

/** How to come in. Facilitator and wall only; while the door is shut the wall has no code. */
export interface Access {
  readonly id: 'access';
  readonly joinCode: string;
  readonly joinSecret: string;
  /** The door is shut: nobody new comes in, who has a seat stays and comes back. Absent: it is open. */
  readonly shut?: boolean;
}
