import { createSession } from './createSession.ts';
import { forgetWorkshop } from './device.ts';
import type { Login } from './Host.ts';
import { deviceKeep } from './outboxKeep.ts';
import type { SessionStore } from './Session.ts';
import { SocketHost } from './SocketHost.ts';

/** A session with the server, its unsent commands kept on this device. */
export function connectSession(login: Login): SessionStore {
  const actor =
    login.role === 'participant' ? { role: login.role, seatId: login.seatId } : { role: login.role };
  const session = createSession({
    host: new SocketHost(login),
    actor,
    keep: deviceKeep(channelOf(login)),
  });
  session.subscribe(({ gone }, before) => {
    // Deletion is real on the tablets too.
    if (gone === 'deleted' && before.gone === null) void forgetWorkshop(login.workshopId);
  });
  return session;
}

/** Which outbox belongs to a login. A wall sends nothing. */
function channelOf(login: Login): string {
  return `${login.workshopId}/${login.role === 'participant' ? login.seatId : login.role}`;
}
