import type { DeviceSocket } from './sockets.ts';

/** Devices in each turn of the loop: about a millisecond, in which nobody's note is read. */
const A_TURN = 50;

/**
 * One message on its way to many devices, some in each turn of the loop: five hundred sends in one go would keep every
 * note, every answer and the wall waiting. Whoever must not wait for the turn (something else is to be said to it) is
 * sent to `first`; who gets all of it in another way is left `out`.
 */
export class Round {
  readonly #waiting: Map<string, DeviceSocket>;
  readonly #send: (socket: DeviceSocket) => void;
  readonly #ended: () => void;

  /** `ended` runs when nobody waits any more. */
  constructor(sockets: Iterable<DeviceSocket>, send: (socket: DeviceSocket) => void, ended: () => void) {
    this.#waiting = new Map();
    for (const socket of sockets) this.#waiting.set(socket.id, socket);
    this.#send = send;
    this.#ended = ended;
  }

  /** Sends to the first devices now, and to the others in the next turns of the loop. */
  begin(): void {
    let sent = 0;
    for (const id of this.#waiting.keys()) {
      if (sent === A_TURN) break;
      this.first(id);
      sent += 1;
    }
    if (this.#waiting.size > 0) setImmediate(() => this.begin());
    else this.#ended();
  }

  /** Sends to this device now, if it still waits. */
  first(id: string): void {
    const socket = this.#waiting.get(id);
    if (socket && this.#waiting.delete(id)) this.#send(socket);
  }

  /** Does not send to this device any more. */
  out(id: string): void {
    this.#waiting.delete(id);
  }

  /** Sends to everybody who still waits. */
  finish(): void {
    for (const id of this.#waiting.keys()) this.first(id);
    this.#ended();
  }
}
