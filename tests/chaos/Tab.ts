import './device.ts';
import { createSession } from '#client/sync/createSession.ts';
import type { Login } from '#client/sync/Host.ts';
import { deviceKeep } from '#client/sync/outboxKeep.ts';
import type { Refused, SessionState, SessionStore } from '#client/sync/Session.ts';
import { SocketHost } from '#client/sync/SocketHost.ts';

/** Shorter than on a tablet, so that a short test sees many of them. */
const ACK_MS = 1_500;

/** A browser tab with a session as the program makes it: socket, outbox in IndexedDB, store. */
export class Tab {
  readonly #url: string;
  readonly #login: Login;
  readonly #onRefused: (refused: Refused) => void;
  #session: SessionStore;
  /** Whether this device's IndexedDB was ever slower than the outbox waits for. */
  wasUndurable = false;

  constructor(url: string, login: Login, onRefused: (refused: Refused) => void) {
    this.#url = url;
    this.#login = login;
    this.#onRefused = onRefused;
    this.#session = this.#open();
  }

  get state(): SessionState {
    return this.#session.getState();
  }

  /** Nothing waits, and the line is there. */
  get isAtRest(): boolean {
    const { ready, link, pending } = this.state;
    return ready && link === 'live' && pending.length === 0;
  }

  /** Closes and opens again: only what is on the device is still there. */
  reload(): void {
    this.#session.close();
    this.#session = this.#open();
  }

  close(): void {
    this.#session.close();
  }

  #open(): SessionStore {
    const { workshopId, role } = this.#login;
    const seat = this.#login.role === 'participant' ? this.#login.seatId : role;
    const session = createSession({
      host: new SocketHost(this.#login, { url: this.#url, ackMs: ACK_MS }),
      actor:
        this.#login.role === 'participant'
          ? { role: 'participant', seatId: seat }
          : { role: this.#login.role },
      keep: deviceKeep(`${workshopId}/${seat}`),
      backoff: (attempts) => Math.min(2_000, 100 * 2 ** attempts),
    });
    session.subscribe(({ refused, durable }, before) => {
      if (!durable) this.wasUndurable = true;
      if (refused !== before.refused) for (const each of refused) this.#onRefused(each);
    });
    return session;
  }
}
