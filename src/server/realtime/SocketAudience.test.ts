import { describe, expect, it } from 'vitest';
import { SocketAudience } from './SocketAudience.ts';
import { type DeviceSocket, type Io, roomOf } from './sockets.ts';

const DELTA = { from: 1, to: 2, change: { put: {}, remove: {} } };

/** As much of Socket.IO as the audience touches: sockets with so many bytes unsent, all in the wall's room. */
function hall(unsent: Record<string, number>) {
  const room = new Set(Object.keys(unsent));
  const sent: string[][] = [];
  const heard = (how: string, id: string) => sent.push([how, id]);
  const sockets = new Map(
    Object.entries(unsent).map(([id, bufferedAmount]) => [
      id,
      {
        id,
        conn: {
          readyState: 'open',
          writeBuffer: [],
          transport: {
            writable: true,
            socket: { readyState: 1, bufferedAmount, _sender: { sendFrame: () => heard('at once', id) } },
          },
          write: () => heard('in turn', id),
        },
        leave: () => room.delete(id),
        join: () => room.add(id),
      },
    ]),
  );
  const io = {
    of: () => ({ sockets, adapter: { rooms: new Map([[roomOf.cls('w1', 'wall'), room]]) } }),
    to: (to: string | string[]) => ({ emit: () => sent.push(Array.isArray(to) ? to : [...room]) }),
  };
  const clogged: string[] = [];
  const audience = new SocketAudience(io as never as Io, 'w1', (socket: DeviceSocket) =>
    clogged.push(socket.id),
  );
  return { audience, sent, clogged, room };
}

describe('the audience on sockets', () => {
  it('given a device that does not keep up, it is left out until it starts anew; the others hear everything', () => {
    const { audience, sent, clogged, room } = hall({ quick: 0, busy: 10, slow: 2_000_000 });
    audience.delta('wall', DELTA);
    expect(sent).toEqual([
      ['at once', 'quick'],
      ['in turn', 'busy'],
    ]);
    expect(clogged).toEqual(['slow']);
    audience.delta('wall', DELTA);
    expect(clogged).toEqual(['slow']);
    audience.start('wall', ['slow'], { whole: { version: 2, now: 0, change: DELTA.change } });
    expect(sent.at(-1)).toEqual(['slow']);
    expect(room.has('slow')).toBe(true);
  });
});
