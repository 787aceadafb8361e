import { parseCommand } from '#protocol/command.ts';
import { type Ack, resumeSchema, writingSchema } from '#protocol/socket.ts';
import type { Buckets } from '../limits/Buckets.ts';
import type { Rooms } from '../rooms/Rooms.ts';
import { type Device, type DeviceSocket, presentAs } from './sockets.ts';

/** How many commands a device may send: so many at once, then so many a second. */
export const PACE = {
  participants: { burst: 20, perSecond: 5 },
  wall: { burst: 20, perSecond: 5 },
  facilitator: { burst: 60, perSecond: 30 },
} as const;

export interface Serving {
  readonly rooms: Rooms;
  readonly buckets: Buckets;
  readonly now: () => number;
  readonly report: (error: unknown) => void;
  /** Whether another device on the same seat, or another wall, is connected. */
  readonly isStillThere: (device: Device) => boolean;
}

/** Answers everything that a known device sends. Types promise nothing here: every frame is checked. */
export function serveDevice(socket: DeviceSocket, device: Device, serving: Serving): void {
  const { rooms, buckets, now, report, isStillThere } = serving;
  const { workshopId, cls, seatId, actor } = device;
  const present = presentAs(device);
  const who = `${workshopId}/${seatId ?? socket.id}`;
  const mayGoOn = () => {
    const at = now();
    return buckets.of(who, at).take(at);
  };

  socket.on('command', async (value: unknown, ack: unknown) => {
    const answer = typeof ack === 'function' ? (reply: Ack) => ack(reply) : () => {};
    if (!mayGoOn()) return answer({ ok: false, retry: 'tooFast' });
    // All of it: what is thrown in here and not caught ends the server, for everybody.
    try {
      const command = parseCommand(value);
      if (!command) return answer({ ok: false, code: 'malformed' });
      const room = await rooms.find(workshopId);
      if (room) room.ask(command, actor, answer);
      else if (rooms.mayComeBack(workshopId)) answer({ ok: false, retry: 'unavailable' });
      else answer({ ok: false, code: 'gone' });
    } catch (error) {
      report(error);
      answer({ ok: false, retry: 'unavailable' });
    }
  });

  socket.on('resume', (value: unknown) => {
    const parsed = resumeSchema.safeParse(value);
    const since = parsed.success ? parsed.data.since : null;
    if (mayGoOn()) withRoom((room) => room.watch({ id: socket.id, cls, seatId, since }));
  });

  if (present !== null) withRoom((room) => room.setPresence(present, true, null, null));
  if (seatId !== null) {
    socket.on('writing', (value: unknown) => {
      const parsed = writingSchema.safeParse(value);
      if (!parsed.success || !mayGoOn()) return;
      const { activityId, ready } = parsed.data;
      withRoom((room) =>
        room.setPresence(seatId, true, ready ? null : activityId, ready ? activityId : null),
      );
    });
  }

  socket.on('disconnect', () => {
    withRoom((room) => {
      room.unwatch(socket.id);
      if (present !== null && !isStillThere(device)) room.setPresence(present, false, null, null);
    });
  });

  function withRoom(work: (room: NonNullable<Awaited<ReturnType<Rooms['find']>>>) => void): void {
    rooms
      .find(workshopId)
      .then((room) => room && work(room))
      .catch(report);
  }
}
