import { createContext } from 'react';

/** What can be done with a note in the preview; null: it is only read. */
export interface NoteTools {
  readonly leaveOut: (contributionId: string) => void;
  readonly mask: (contributionId: string) => void;
}

export const NoteToolsContext = createContext<NoteTools | null>(null);
