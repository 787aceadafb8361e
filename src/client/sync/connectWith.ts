import { workshopOf } from '#domain/workshop/State.ts';
import { forgetExpired, forgetWorkshop, rememberExpiry } from './device.ts';
import type { Login } from './Host.ts';
import { deviceSight } from './lastSight.ts';
import { deviceKeep } from './outboxKeep.ts';
import { type Hearing, ServerHost } from './ServerHost.ts';
import type { SessionStore } from './Session.ts';
import { type Rules, sessionWith } from './sessionWith.ts';

/** What is fetched beside the code of the line, which is not used before it is here. */
export interface WithLine {
  /** All rules, once it is here, if they are not here yet. */
  readonly rules?: Promise<Rules>;
  /** Rejects when it could not be fetched; it is asked for again then. */
  readonly fetch: () => Promise<{
    /** What listens to the line before the session does. */
    readonly hearing: (session: SessionStore, login: Login) => Hearing;
  }>;
}

/** A session with the server, its unsent commands kept on this device. */
export function connectWith(rules: Rules, login: Login, later?: WithLine): SessionStore {
  const actor =
    login.role === 'participant' ? { role: login.role, seatId: login.seatId } : { role: login.role };
  const beside = later && (async () => (await later.fetch()).hearing(session, login));
  const session: SessionStore = sessionWith(rules, {
    host: new ServerHost(login, beside ? { beside } : {}),
    ...(later?.rules ? { allRules: later.rules } : {}),
    actor,
    keep: deviceKeep(channelOf(login)),
    ...(login.role === 'participant' ? { sight: deviceSight(login.workshopId, login.seatId) } : {}),
  });
  let hasForgotten = false;
  session.subscribe(({ gone, view, clockOffset }, before) => {
    // By the clock of the device and that of the host, whichever is behind: one of them that is years ahead would make
    // it forget what another session still has to get, and its keys.
    if (!hasForgotten && clockOffset !== before.clockOffset) {
      hasForgotten = true;
      void forgetExpired(login.workshopId, Date.now() + Math.min(0, clockOffset));
    }
    const expiresAt = workshopOf(view)?.expiresAt;
    if (expiresAt !== undefined && expiresAt !== workshopOf(before.view)?.expiresAt)
      rememberExpiry(login.workshopId, expiresAt);
    // Deletion is real on the tablets too.
    if (gone === 'deleted' && before.gone === null) void forgetWorkshop(login.workshopId);
  });
  return session;
}

/** Which outbox belongs to a login. A wall sends nothing. */
function channelOf(login: Login): string {
  return `${login.workshopId}/${login.role === 'participant' ? login.seatId : login.role}`;
}
