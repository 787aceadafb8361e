/**
 * The server of `soak.test.ts`, in a process of its own so that its heap is nobody else's. It answers over IPC: `begin`
 * makes a session with seats, `measure` tells what is held after collecting garbage, `later` lets a quiet while pass.
 */
import { setImmediate as turn } from 'node:timers/promises';
import type { Room } from '#server/rooms/Room.ts';
import { draftOfToday, startTestServer } from '#server/testing/startTestServer.ts';

/** What the server holds at a moment. */
export interface Held {
  /** Bytes of the heap after collecting garbage. */
  readonly heap: number;
  /** Rooms that were alive once and have not been collected. */
  readonly rooms: number;
  readonly sockets: number;
  readonly timers: number;
  readonly listeners: number;
  readonly faults: readonly string[];
}

/** A session that was begun, with the keys of everybody. */
export interface Begun {
  readonly url: string;
  readonly workshopId: string;
  readonly facilitatorKey: string;
  readonly wallKey: string;
  readonly seats: readonly { readonly seatId: string; readonly key: string }[];
}

/** The server's clock runs so much faster, so that pace and pauses do not make a test of minutes out of this. */
const FASTER = 20_000;
/** Longer than a room stays without anybody in it. */
const QUIET = 6 * 60_000;

const began = Date.now();
let skipped = 0;
const now = () => began + Math.floor(performance.now() * FASTER) + skipped;
const server = await startTestServer({ now });
const rooms: WeakRef<Room>[] = [];
const warnings: string[] = [];
process.on('warning', ({ name, message }) => warnings.push(`${name}: ${message}`));

process.on('message', async ({ id, ask, seats = 0 }: { id: number; ask: string; seats?: number }) => {
  const answer = ask === 'begin' ? await begin(seats) : ask === 'measure' ? await measure() : await later();
  process.send?.({ id, answer });
});
process.on('disconnect', () => void server.end().then(() => process.exit()));
process.send?.({ id: 0, answer: null });

async function begin(seats: number): Promise<Begun> {
  const { http } = server.app;
  // Not over the network: lines that a client keeps open for later would be counted.
  const post = async (url: string, payload: object, key?: string) => {
    const headers = key === undefined ? {} : { authorization: `Bearer ${key}` };
    const { statusCode, body } = await http.inject({ method: 'POST', url, payload, headers });
    if (statusCode >= 300) throw new Error(`${url}: ${statusCode} ${body}`);
    return body === '' ? {} : JSON.parse(body);
  };
  const { workshopId, facilitatorKey } = await post('/api/workshops', { draft: draftOfToday() });
  const { wallKey } = await post(`/api/workshops/${workshopId}/wall-keys`, {}, facilitatorKey);
  const room = await server.app.rooms.find(workshopId);
  if (!room) throw new Error('no room');
  rooms.push(new WeakRef(room));
  const joinSecret = room.state.access.get('access')?.joinSecret;
  const taken = Array.from({ length: seats }, (_, index) => {
    const seatId = `seat-${rooms.length}-${index}`;
    return { seatId, key: `key-of-${seatId}`.padEnd(43, '-') };
  });
  for (const { seatId, key: token } of taken)
    await post('/api/seats', { workshopId, joinSecret, seatId, token, groupId: 'inwoner', people: 1 });
  return { url: server.url, workshopId, facilitatorKey, wallKey, seats: taken };
}

async function measure(): Promise<Held> {
  for (let time = 0; time < 4; time += 1) {
    await turn();
    globalThis.gc?.();
  }
  const resources = process.getActiveResourcesInfo();
  const count = (what: string) => resources.filter((each) => each === what).length;
  return {
    heap: process.memoryUsage().heapUsed,
    rooms: rooms.filter((room) => room.deref() !== undefined).length,
    sockets: count('TCPSocketWrap'),
    timers: count('Timeout'),
    listeners: listenersOf(process) + listenersOf(server.app.http.server),
    faults: [...warnings, ...server.reported.map(String)],
  };
}

function listenersOf(emitter: NodeJS.EventEmitter): number {
  return emitter.eventNames().reduce((sum, name) => sum + emitter.listenerCount(name), 0);
}

async function later(): Promise<null> {
  skipped += QUIET;
  await server.app.rooms.sweep();
  return null;
}
