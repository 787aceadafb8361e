import { isDrained } from './isClogged.ts';
import type { DeviceSocket } from './sockets.ts';

/** How often devices that did not keep up are looked at again, in ms. */
const RECHECK = 500;

/**
 * Devices that did not keep up. They are told nothing more, until what was sent to them has left; then they start anew.
 * Only while there are any is the server woken for it.
 */
export class Laggards {
  readonly #restart: (socket: DeviceSocket) => void;
  readonly #sockets = new Set<DeviceSocket>();
  #timer: NodeJS.Timeout | undefined;

  /** `restart` is called for a device that is still there, once. */
  constructor(restart: (socket: DeviceSocket) => void) {
    this.#restart = restart;
  }

  add(socket: DeviceSocket): void {
    this.#sockets.add(socket);
    this.#lookLater();
  }

  /** Looks at nobody any more. */
  stop(): void {
    clearTimeout(this.#timer);
  }

  #lookLater(): void {
    this.#timer ??= setTimeout(() => this.#look(), RECHECK).unref();
  }

  #look(): void {
    this.#timer = undefined;
    for (const socket of this.#sockets) {
      if (socket.connected && !isDrained(socket)) continue;
      this.#sockets.delete(socket);
      if (socket.connected) this.#restart(socket);
    }
    if (this.#sockets.size > 0) this.#lookLater();
  }
}
