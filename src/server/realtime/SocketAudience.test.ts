import { describe, expect, it } from 'vitest';
import type { Round } from './Round.ts';
import { SocketAudience } from './SocketAudience.ts';
import { type DeviceSocket, type Io, roomOf } from './sockets.ts';

const DELTA = { from: 1, to: 2, change: { put: {}, remove: {} } };

/** As much of Socket.IO as the audience touches: sockets with so many bytes unsent, all in one class's room. */
function hall(unsent: Record<string, number>, cls: 'wall' | 'participants' = 'wall') {
  const room = new Set(Object.keys(unsent));
  const sent: string[][] = [];
  const frames: string[] = [];
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
            socket: {
              readyState: 1,
              bufferedAmount,
              _sender: {
                sendFrame: ([frame]: Buffer[]) => {
                  heard('at once', id);
                  frames.push(
                    `${id} ${/"(delta|own)",\{("(?:from|version)":\d+)/.exec(String(frame))?.slice(1).join(' ')}`,
                  );
                },
              },
            },
          },
          write: () => heard('in turn', id),
        },
        leave: () => room.delete(id),
        join: () => room.add(id),
      },
    ]),
  );
  const io = {
    of: () => ({
      sockets,
      adapter: {
        rooms: new Map([
          [roomOf.cls('w1', cls), room],
          ...[...sockets.keys()].map((id) => [roomOf.seat('w1', `seat-${id}`), new Set([id])] as const),
        ]),
      },
    }),
    to: (to: string | string[]) => ({ emit: () => sent.push(Array.isArray(to) ? to : [...room]) }),
  };
  const clogged: string[] = [];
  const underWay = new Set<Round>();
  const audience = new SocketAudience(
    io as never as Io,
    'w1',
    (socket: DeviceSocket) => clogged.push(socket.id),
    underWay,
  );
  return { audience, sent, frames, clogged, room, underWay };
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

describe('a message to five hundred devices', () => {
  const turn = () => new Promise(setImmediate);
  const crowd = () =>
    hall(Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`t${n}`, 0])), 'participants');
  const from = (version: number) => ({ ...DELTA, from: version, to: version + 1 });
  const heardBy = (frames: readonly string[], id: string) =>
    frames.filter((each) => each.startsWith(`${id} `)).map((each) => each.slice(id.length + 1));

  it('leaves in turns of the loop, each device once', async () => {
    const { audience, frames, underWay } = crowd();
    audience.delta('participants', from(1));
    expect(frames.length).toBeGreaterThan(0);
    expect(frames.length).toBeLessThan(100);
    for (let n = 0; n < 12; n += 1) await turn();
    expect(new Set(frames).size).toBe(500);
    expect(frames).toHaveLength(500);
    expect(underWay.size).toBe(0);
  });

  it('given something urgent, leaves at once, after what was still under way', () => {
    const { audience, frames } = crowd();
    audience.delta('participants', from(1));
    audience.delta('participants', from(2), true);
    expect(frames).toHaveLength(1000);
    for (const id of ['t0', 't250', 't499'])
      expect(heardBy(frames, id)).toEqual(['delta "from":1', 'delta "from":2']);
  });

  it('given the next one before it has left, each device still hears both, in order', async () => {
    const { audience, frames } = crowd();
    audience.delta('participants', from(1));
    await turn();
    audience.delta('participants', from(2));
    for (let n = 0; n < 12; n += 1) await turn();
    expect(frames).toHaveLength(1000);
    for (let n = 0; n < 500; n += 1)
      expect(heardBy(frames, `t${n}`)).toEqual(['delta "from":1', 'delta "from":2']);
  });

  it('given a device that starts meanwhile, it gets its start alone; one that is gone gets nothing', async () => {
    const { audience, frames, sent, room } = crowd();
    audience.delta('participants', from(1));
    audience.start('participants', ['t400'], { whole: { version: 2, now: 0, change: DELTA.change } });
    room.delete('t450');
    for (let n = 0; n < 12; n += 1) await turn();
    expect(sent.filter(([id]) => id === 't400')).toHaveLength(1);
    expect(heardBy(frames, 't400')).toEqual([]);
    expect(heardBy(frames, 't450')).toEqual([]);
    expect(frames).toHaveLength(498);
    audience.delta('participants', from(2), true);
    expect(heardBy(frames, 't400')).toEqual(['delta "from":2']);
  });

  it('given a seat that is told its own part meanwhile, it hears the message first', async () => {
    const { audience, frames } = crowd();
    audience.delta('participants', from(1));
    audience.own('seat-t400', { version: 2, change: DELTA.change });
    for (let n = 0; n < 12; n += 1) await turn();
    expect(heardBy(frames, 't400')).toEqual(['delta "from":1', 'own "version":2']);
  });

  it('given a server that is closing, everything under way leaves', () => {
    const { audience, frames, underWay } = crowd();
    audience.delta('participants', from(1));
    for (const round of underWay) round.finish();
    expect(frames).toHaveLength(500);
    expect(underWay.size).toBe(0);
  });
});
