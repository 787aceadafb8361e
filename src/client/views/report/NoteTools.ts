import { createContext } from 'react';

/** What can be done with a note in the preview; null: it is only read. */
export interface NoteTools {
  readonly leaveOut: (contributionId: string) => void;
  readonly mask: (contributionId: string) => void;
  /** False for what has no words that can be masked, such as a draft of a step: that is left out whole. */
  readonly canMask: (contributionId: string) => boolean;
}

export const NoteToolsContext = createContext<NoteTools | null>(null);
