/**
 * Socket.IO on the HTTP server. It knows sockets and nothing of sessions: who comes in is `identify`, what is said
 * `serveDevice`, what is heard `SocketAudience`, everything else the room.
 */
import type { Server as HttpServer } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { Server } from 'socket.io';
import { Buckets } from '../limits/Buckets.ts';
import { Lines } from '../limits/Lines.ts';
import type { Audience } from '../rooms/Audience.ts';
import type { Rooms } from '../rooms/Rooms.ts';
import type { Store } from '../store/Store.ts';
import { answerTogether } from './answerTogether.ts';
import { BIGGEST_FRAME, Floods } from './Floods.ts';
import { identify, isRevoked } from './identify.ts';
import { Laggards } from './Laggards.ts';
import type { Round } from './Round.ts';
import { SocketAudience } from './SocketAudience.ts';
import { PACE, serveDevice } from './serveDevice.ts';
import { type Device, type DeviceSocket, type Io, presentAs, type RawSocket, roomOf } from './sockets.ts';

/** How long a closing server waits for its last answers to leave, in ms. */
const FAREWELL = 500;

export interface Sockets {
  audienceOf(workshopId: string): Audience;
  viewersOf(workshopId: string): number;
  /** Answers devices from now on. */
  serve(rooms: Rooms, store: Store): void;
  /** Ends every connection, after what was answered has left; devices will try again by themselves. */
  close(): Promise<void>;
}

/** Puts Socket.IO on a server. Call `serve` before that listens: who comes earlier is never answered. */
export function attachSockets(
  server: HttpServer,
  deps: { readonly now: () => number; readonly report: (error: unknown) => void },
): Sockets {
  const io: Io = new Server(server, {
    serveClient: false,
    transports: ['websocket', 'polling'],
    maxHttpBufferSize: BIGGEST_FRAME,
    perMessageDeflate: false,
    connectTimeout: 10_000,
    pingInterval: 15_000,
    pingTimeout: 15_000,
  });
  const floods = new Floods(deps.now);
  const lines = new Lines(deps.now);
  io.engine.on('connection', (connection: RawSocket) => floods.watch(connection));
  const { adapter, sockets } = io.of('/');
  const underWay = new Set<Round>();
  let restart: (socket: DeviceSocket) => void = () => {};
  const laggards = new Laggards((socket) => restart(socket));

  const countIn = (room: string) => adapter.rooms.get(room)?.size ?? 0;

  function serve(rooms: Rooms, store: Store): void {
    const buckets = {
      facilitator: new Buckets(PACE.facilitator.burst, PACE.facilitator.perSecond),
      participants: new Buckets(PACE.participants.burst, PACE.participants.perSecond),
      notetaker: new Buckets(PACE.facilitator.burst, PACE.facilitator.perSecond),
      wall: new Buckets(PACE.wall.burst, PACE.wall.perSecond),
    };
    const isStillThere = (device: Device) => {
      const present = presentAs(device);
      return present !== null && countIn(roomOf.seat(device.workshopId, present)) > 0;
    };

    const mayCome = ({ workshopId, seatId }: Device) => seatId === null || lines.mayCome(workshopId, seatId);
    const endOldest = (seat: string) => {
      for (const id of lines.tooMany(adapter.rooms.get(seat) ?? [])) sockets.get(id)?.conn.close();
    };

    restart = (socket) => {
      const { found } = socket.data;
      if (!found?.ok) return;
      const { device } = found;
      rooms
        .find(device.workshopId)
        .then((room) => room?.watch({ id: socket.id, ...device, since: null }))
        .catch(deps.report);
    };

    // Before the connection is confirmed: what a device sends right after that must find someone listening.
    io.use((socket, next) => {
      identify(socket.handshake.auth, store, rooms).then(
        (found) => {
          socket.data.found = found;
          // As below: a device of ours tries again by itself.
          if (found.ok && !mayCome(found.device)) socket.conn.close();
          else next();
        },
        (error: unknown) => {
          deps.report(error);
          // Without a farewell, so that the device tries again by itself.
          socket.conn.close();
        },
      );
    });

    io.on('connection', (socket) => {
      const { found } = socket.data;
      if (!found?.ok) {
        socket.emit('gone', found?.reason ?? 'unknown');
        socket.disconnect();
        return;
      }
      const { device, room, since } = found;
      // Revoked while it was coming in.
      if (isRevoked(device, room)) {
        socket.emit('gone', 'unknown');
        socket.disconnect();
        return;
      }
      floods.know(socket.conn, device);
      void socket.join(roomOf.everyone(device.workshopId));
      const present = presentAs(device);
      if (present !== null) void socket.join(roomOf.seat(device.workshopId, present));
      if (device.seatId !== null) endOldest(roomOf.seat(device.workshopId, device.seatId));
      if (device.helperId !== null) void socket.join(roomOf.helper(device.workshopId, device.helperId));
      if (room.life !== undefined) socket.emit('life', room.life);
      answerTogether(socket);
      serveDevice(socket, device, { ...deps, rooms, buckets: buckets[device.cls], isStillThere });
      const watch = () => {
        try {
          room.watch({ id: socket.id, ...device, since });
        } catch (error) {
          // What nobody catches here ends the server, for everybody.
          deps.report(error);
          socket.conn.close();
        }
      };
      if (device.cls !== 'wall') return watch();
      // Its key may have gone while it was coming in; from here on it hears of that itself.
      identify(socket.handshake.auth, store, rooms).then(
        ({ ok }) => {
          if (!socket.connected) return;
          if (ok) return watch();
          socket.emit('gone', 'unknown');
          socket.disconnect();
        },
        (error: unknown) => {
          deps.report(error);
          socket.conn.close();
        },
      );
    });
  }

  return {
    audienceOf: (workshopId) =>
      new SocketAudience(io, workshopId, (socket) => laggards.add(socket), underWay),
    viewersOf: (workshopId) => countIn(roomOf.everyone(workshopId)),
    serve,
    close: async () => {
      laggards.stop();
      for (const round of underWay) round.finish();
      for (const socket of sockets.values()) socket.conn.close();
      for (let waited = 0; io.engine.clientsCount > 0 && waited < FAREWELL; waited += 20) await wait(20);
      io.engine.close();
    },
  };
}
