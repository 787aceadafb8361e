import type { Hearing } from './ServerHost.ts';
import type { SessionStore } from './Session.ts';

/**
 * Keeps, on a desk, that the session came out of a back-up, and what this tab saw before that: the host has it no more. It
 * listens to the line before the session does.
 */
export function keepLife(session: SessionStore): Hearing {
  let hasSeen = false;
  let known: string | null = null;
  return (listener) => ({
    ...listener,
    life: (life) => {
      if (life.id === known) return;
      known = life.id;
      session.setState(({ view, outOfCopy }) => ({
        outOfCopy: { life, before: outOfCopy?.before ?? (hasSeen ? view : null), after: null },
      }));
    },
    delta: (message) => {
      listener.delta(message);
      hasSeen = true;
    },
    whole: (message) => {
      listener.whole(message);
      hasSeen = true;
      session.setState(({ view, outOfCopy }) =>
        outOfCopy?.after === null ? { outOfCopy: { ...outOfCopy, after: view } } : {},
      );
    },
  });
}
