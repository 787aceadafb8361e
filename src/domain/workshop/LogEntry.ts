/** What the logbook tells of. */
export const LOG_EVENTS = [
  'opened',
  'revealed',
  'steppedBack',
  'closed',
  'reopened',
  'hidden',
  'shown',
  'masked',
  'unmasked',
  'approvalOn',
  'approvalOff',
  'approved',
  'unapproved',
  'deleted',
  'exported',
  'coLink',
  'noteLink',
  'wallLink',
  'linkRevoked',
  'recovered',
  'doorShut',
  'doorOpened',
  'codeRenewed',
  'seatsCleared',
  'wallsDetached',
] as const;
export type LogEvent = (typeof LOG_EVENTS)[number];

/** One line of the logbook: what happened, when, and which role did it. Never a text, never a name. */
export interface LogEntry {
  readonly id: string;
  /** Counts up from 1, so that the order is certain. */
  readonly number: number;
  /** Milliseconds since the epoch, the host's clock; of the last time when it happened more than once. */
  readonly at: number;
  readonly who: 'facilitator' | 'cofacilitator' | 'notetaker' | 'participant' | 'host';
  readonly what: LogEvent;
  readonly activityId: string | null;
  /** How many contributions, or how many times. */
  readonly count: number;
}
