/** People of `bench:flood`, on bare WebSockets: what they say was put into frames before, and what they hear is thrown away. */
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import WebSocket from 'ws';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import type { Begun } from './floodServer.ts';

const { url, workshopId, keys, who, pace } = JSON.parse(process.argv[2] ?? '') as Begun & {
  readonly who: 'honest' | 'flood';
  /** Frames a second of each. */
  readonly pace: number;
};
/** How often the crowd speaks (ms); what each says in that time leaves in one write. */
const TICK = 200;

/** A text as a client's frame; a mask of zeros is as good as any other and changes nothing. */
function frameOf(text: string): Buffer {
  const payload = Buffer.from(text);
  const head = payload.length < 126 ? Buffer.from([0x81, 0x80 | payload.length]) : Buffer.alloc(4);
  if (payload.length >= 126) {
    head.writeUInt16BE(0x81_fe, 0);
    head.writeUInt16BE(payload.length, 2);
  }
  return Buffer.concat([head, Buffer.alloc(4), payload]);
}

const PONG = frameOf('3');

function note(seatId: string, n: number): Buffer {
  const id = `${seatId}-${n}`;
  const text = 'Eén vast gezicht, dat helpt mij. Iemand die mij kent en die ik mag bellen.';
  const given = { activityId: 'a1', promptId: 'p1', hideGroup: false, data: { text } };
  return frameOf(
    `42${n}${JSON.stringify(['command', { id: `c-${id}`, type: 'contribute', contributionId: id, ...given }])}`,
  );
}

/** Nonsense of the right shape, something that no host knows, and a word about writing: all of it has to be read. */
function noise(seatId: string): Buffer {
  const unknown = { id: `x-${seatId}`, type: 'withdraw', contributionId: 'is-er-niet' };
  return Buffer.concat([
    frameOf(`421${JSON.stringify(['command', unknown])}`),
    frameOf(`42${JSON.stringify(['writing', { activityId: 'a1', ready: false }])}`),
  ]);
}

async function comesIn(seatId: string, key: string): Promise<Socket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`, {
    perMessageDeflate: false,
  });
  socket.on('error', () => {});
  await new Promise((resolve) => socket.once('message', resolve));
  const auth = { protocol: PROTOCOL_VERSION, workshopId, role: 'participant', seatId, key, since: null };
  socket.send(`40${JSON.stringify(auth)}`);
  await new Promise((resolve) => socket.once('message', resolve));
  const raw = Reflect.get(socket, '_socket') as Socket;
  raw.removeAllListeners('data');
  raw.resume();
  raw.on('error', () => {});
  setInterval(() => raw.writable && raw.write(PONG), 10_000);
  return raw;
}

const AT_ONCE = 20;
const people: { readonly raw: Socket; readonly words: Buffer; readonly seatId: string }[] = [];
for (let first = 0; first < keys[who].length; first += AT_ONCE)
  people.push(
    ...(await Promise.all(
      keys[who].slice(first, first + AT_ONCE).map(async ([seatId, key]) => {
        return { raw: await comesIn(seatId, key), words: noise(seatId), seatId };
      }),
    )),
  );
process.send?.('all are in');

for (let tick = 0, owed = 0; ; tick += 1) {
  owed += (pace * TICK) / 1_000;
  if (who === 'flood') {
    // Two frames in each of its words.
    const times = Math.floor(owed / 2);
    owed -= times * 2;
    const words = Array.from({ length: times }, () => 0);
    for (const each of people) for (const _ of words) if (each.raw.writable) each.raw.write(each.words);
  } else {
    const every = Math.round(1_000 / TICK / pace);
    for (const [n, { raw, seatId }] of people.entries())
      if (tick % every === n % every) raw.write(note(seatId, tick));
  }
  await wait(TICK);
}
