import type { ViewClass } from '#domain/workshop/viewer.ts';
import type { DeltaMessage, GoneReason, OwnMessage } from '#protocol/socket.ts';
import type { Audience, Start } from '../rooms/Audience.ts';
import { encode, sendEncoded } from './encodedEvent.ts';
import { isClogged } from './isClogged.ts';
import { lineOf } from './lineOf.ts';
import { Round } from './Round.ts';
import { type DeviceSocket, type Io, roomOf } from './sockets.ts';

/** A class of more devices than this is told in turns of the loop; a smaller one takes a millisecond or two. */
const IN_ONE_GO = 200;

/** Sends a room's messages to the sockets that look at one workshop. */
export class SocketAudience implements Audience {
  readonly #io: Io;
  readonly #workshopId: string;
  readonly #onClogged: (socket: DeviceSocket) => void;
  readonly #underWay: Set<Round>;
  /** The last message to a class that was told in turns. */
  readonly #rounds = new Map<ViewClass, Round>();

  /**
   * `onClogged`: a device does not keep up; it was taken out of its class and needs a new start later. `underWay` gets
   * what is being told in turns, for who has to let everything leave.
   */
  constructor(
    io: Io,
    workshopId: string,
    onClogged: (socket: DeviceSocket) => void,
    underWay: Set<Round> = new Set(),
  ) {
    this.#io = io;
    this.#workshopId = workshopId;
    this.#onClogged = onClogged;
    this.#underWay = underWay;
  }

  delta(cls: ViewClass, message: DeltaMessage, isUrgent = false): void {
    // A device hears one thing after the other: nobody is told this before what came before it.
    this.#rounds.get(cls)?.finish();
    this.#rounds.delete(cls);
    const room = roomOf.cls(this.#workshopId, cls);
    const encoded = encode('delta', message);
    const send = (socket: DeviceSocket) => {
      const line = lineOf(socket);
      if (!isClogged(line)) sendEncoded(socket, line, encoded);
      else {
        void socket.leave(room);
        this.#onClogged(socket);
      }
    };
    const { rooms } = this.#io.of('/').adapter;
    if (isUrgent || (rooms.get(room)?.size ?? 0) <= IN_ONE_GO) {
      for (const socket of this.#in(room)) send(socket);
      return;
    }
    const round = new Round(
      this.#in(room),
      // It may have gone meanwhile.
      (socket) => rooms.get(room)?.has(socket.id) && send(socket),
      () => this.#underWay.delete(round),
    );
    this.#underWay.add(round);
    this.#rounds.set(cls, round);
    round.begin();
  }

  start(cls: ViewClass, viewerIds: readonly string[], start: Start): void {
    const round = this.#rounds.get(cls);
    // What is under way is in what they start with.
    for (const id of viewerIds) round?.out(id);
    if ('whole' in start) this.#io.to([...viewerIds]).emit('whole', start.whole);
    else this.#io.to([...viewerIds]).emit('delta', start.delta);
    for (const id of viewerIds) void this.#socket(id)?.join(roomOf.cls(this.#workshopId, cls));
  }

  own(seatId: string, message: OwnMessage, viewerId?: string): void {
    const encoded = encode('own', message);
    for (const socket of this.#in(viewerId ?? roomOf.seat(this.#workshopId, seatId))) {
      // A seat's own part comes after what everybody sees of the same change.
      for (const round of this.#rounds.values()) round.first(socket.id);
      sendEncoded(socket, lineOf(socket), encoded);
    }
  }

  dismiss(reason: GoneReason, seatId?: string): void {
    this.#sendAway(
      seatId === undefined ? roomOf.everyone(this.#workshopId) : roomOf.seat(this.#workshopId, seatId),
      reason,
    );
  }

  countOf(seatId: string): number {
    return this.#io.of('/').adapter.rooms.get(roomOf.seat(this.#workshopId, seatId))?.size ?? 0;
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
