import type { ViewClass } from '#domain/workshop/viewer.ts';
import type { DeltaMessage, GoneReason, OwnMessage } from '#protocol/socket.ts';
import type { Audience, Start } from '../rooms/Audience.ts';
import { encode, sendEncoded } from './encodedEvent.ts';
import { isClogged } from './isClogged.ts';
import { lineOf } from './lineOf.ts';
import { type DeviceSocket, type Io, roomOf } from './sockets.ts';

/** Sends a room's messages to the sockets that look at one workshop. */
export class SocketAudience implements Audience {
  readonly #io: Io;
  readonly #workshopId: string;
  readonly #onClogged: (socket: DeviceSocket) => void;

  /** `onClogged`: a device does not keep up; it was taken out of its class and needs a new start later. */
  constructor(io: Io, workshopId: string, onClogged: (socket: DeviceSocket) => void) {
    this.#io = io;
    this.#workshopId = workshopId;
    this.#onClogged = onClogged;
  }

  delta(cls: ViewClass, message: DeltaMessage): void {
    const room = roomOf.cls(this.#workshopId, cls);
    const encoded = encode('delta', message);
    for (const socket of this.#in(room)) {
      const line = lineOf(socket);
      if (!isClogged(line)) sendEncoded(socket, line, encoded);
      else {
        void socket.leave(room);
        this.#onClogged(socket);
      }
    }
  }

  start(cls: ViewClass, viewerIds: readonly string[], start: Start): void {
    if ('whole' in start) this.#io.to([...viewerIds]).emit('whole', start.whole);
    else this.#io.to([...viewerIds]).emit('delta', start.delta);
    for (const id of viewerIds) void this.#socket(id)?.join(roomOf.cls(this.#workshopId, cls));
  }

  own(seatId: string, message: OwnMessage, viewerId?: string): void {
    const encoded = encode('own', message);
    for (const socket of this.#in(viewerId ?? roomOf.seat(this.#workshopId, seatId)))
      sendEncoded(socket, lineOf(socket), encoded);
  }

  dismiss(reason: GoneReason, seatId?: string): void {
    this.#sendAway(
      seatId === undefined ? roomOf.everyone(this.#workshopId) : roomOf.seat(this.#workshopId, seatId),
      reason,
    );
  }

  dismissHelper(helperId: string): void {
    this.#sendAway(roomOf.helper(this.#workshopId, helperId), 'unknown');
  }

  #sendAway(room: string, reason: GoneReason): void {
    this.#io.to(room).emit('gone', reason);
    this.#io.in(room).disconnectSockets();
  }

  /** The sockets in one of Socket.IO's rooms, looked up as it goes; every socket is also alone in a room of its own id. */
  *#in(room: string): Generator<DeviceSocket> {
    const { adapter, sockets } = this.#io.of('/');
    for (const id of adapter.rooms.get(room) ?? []) {
      const socket = sockets.get(id);
      if (socket) yield socket;
    }
  }

  #socket(id: string): DeviceSocket | undefined {
    return this.#io.of('/').sockets.get(id);
  }
}
