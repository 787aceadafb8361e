import type { SessionStore } from '#client/sync/Session.ts';

/** Resolves when the host has everything, when it has let go of this seat, or when it takes too long. */
export function untilSent(
  session: Pick<SessionStore, 'getState' | 'subscribe'>,
  mostMs: number,
): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      const { pending, gone } = session.getState();
      if (gone === null && pending.some((each) => !each.acked)) return;
      finish();
    };
    const finish = () => {
      clearTimeout(timer);
      stop();
      resolve();
    };
    const timer = setTimeout(finish, mostMs);
    const stop = session.subscribe(done);
    done();
  });
}
