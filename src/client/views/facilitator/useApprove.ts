import { useCallback } from 'react';
import { useActAll } from '#client/conduct/useActAll.ts';
import type { SessionStore } from '#client/sync/Session.ts';
import { useSessionStore } from '#client/sync/SessionProvider.tsx';
import { readNote } from '#domain/workshop/approval.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';

/** As many as fit in one command. */
const MOST = 500;

/** What was approved on this device, by what it said then: so that a text that waits again can say why. */
const approvedHere = new WeakMap<SessionStore, Map<string, string>>();

export interface Approving {
  /** Lets the hall see these, with the words that they have here. */
  readonly approve: (contributions: readonly Contribution[]) => void;
  /** True for one that was approved here and says something else since: it has to be read again. */
  readonly isOther: (contribution: Contribution) => boolean;
}

/** Approving what is read on this screen, and nothing that changed meanwhile. */
export function useApprove(): Approving {
  const actAll = useActAll();
  const session = useSessionStore();
  const approve = useCallback(
    (contributions: readonly Contribution[]) => {
      const read = contributions.map(readNote);
      const known = approvedHere.get(session) ?? new Map<string, string>();
      approvedHere.set(session, known);
      for (const { id, mark } of read) known.set(id, mark);
      const parts = Array.from({ length: Math.ceil(read.length / MOST) }, (_, part) =>
        read.slice(part * MOST, (part + 1) * MOST),
      );
      actAll(parts.map((each) => ({ type: 'approve', read: each })));
    },
    [actAll, session],
  );
  const isOther = useCallback(
    (contribution: Contribution) => {
      const mark = approvedHere.get(session)?.get(contribution.id);
      return mark !== undefined && mark !== readNote(contribution).mark;
    },
    [session],
  );
  return { approve, isOther };
}
