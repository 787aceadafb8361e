import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import { io, type Socket } from 'socket.io-client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Action } from '#domain/workshop/commands.ts';
import type { Ack, ClientToServer, Handshake, ServerToClient } from '#protocol/socket.ts';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import { seeded } from '../chaos/random.ts';
import type { Begun, Held } from './soakServer.ts';

const PEOPLE = 60;
/** Notes of each in one round; most are taken back, so that the session itself stays as big. */
const NOTES = 25;
const ROUNDS = 3;
/** A busy machine is slow, not wrong. */
const PATIENCE = 300_000;
const SEED = 20_261_122;
/**
 * More than what a class can resume from (`ClassFeed`), in deltas of one number: before each measurement they take the
 * place of whatever else was kept for that.
 */
const DELTAS = 2_050;
/** Bytes by which two moments of the same session may differ. What is kept of each note is some 3 MB in two rounds. */
const NOISE = 1_000_000;

/** The server in its process, and how to ask it something. */
let child: ChildProcess;
let asked = 0;

function ask<T>(what: 'begin' | 'measure' | 'later', seats = 0): Promise<T> {
  asked += 1;
  const id = asked;
  return new Promise((resolve, reject) => {
    child.once('exit', () => reject(new Error('the server is gone')));
    const listen = (message: { id: number; answer: T }) => {
      if (message.id !== id) return;
      child.off('message', listen);
      child.removeAllListeners('exit');
      resolve(message.answer);
    };
    child.on('message', listen);
    child.send({ id, ask: what, seats });
  });
}

beforeEach(async () => {
  const program = join(import.meta.dirname, 'soakServer.ts');
  child = spawn(process.execPath, ['--expose-gc', '--import', 'tsx', program], {
    cwd: join(import.meta.dirname, '../..'),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await once(child, 'message');
}, PATIENCE);
afterEach(async () => {
  if (child.exitCode !== null) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}, PATIENCE);

/** A device that only speaks: of what it hears it counts the deltas. */
class Device {
  heard = 0;
  readonly #socket: Socket<ServerToClient, ClientToServer>;
  #said = 0;
  readonly #name: string;

  constructor({ url, workshopId }: Begun, who: Pick<Handshake, 'role' | 'key'> & { seatId?: string }) {
    this.#name = randomUUID().slice(0, 13);
    this.#socket = io(url, {
      auth: { protocol: PROTOCOL_VERSION, workshopId, since: null, ...who },
      transports: ['websocket'],
      forceNew: true,
    });
    this.#socket.on('delta', () => {
      this.heard += 1;
    });
  }

  async isIn(): Promise<this> {
    await new Promise<void>((resolve) => this.#socket.once('whole', () => resolve()));
    return this;
  }

  async does(action: Action): Promise<void> {
    this.#said += 1;
    const command = { id: `${this.#name}-${this.#said}`, ...action };
    const ack: Ack = await this.#socket.timeout(30_000).emitWithAck('command', command);
    if (!ack.ok) throw new Error(`${JSON.stringify(action)}: ${JSON.stringify(ack)}`);
  }

  says(ready: boolean): void {
    this.#socket.emit('writing', { activityId: 'a1', ready });
  }

  leave(): void {
    this.#socket.disconnect();
  }
}

/** Everybody comes in, writes and takes back, and goes; what they leave standing is as much as before. */
async function round(session: Begun, nth: number): Promise<void> {
  const random = seeded(SEED + nth);
  const people = await Promise.all(
    session.seats.map(({ seatId, key }) => new Device(session, { role: 'participant', seatId, key }).isIn()),
  );
  const lives = people.map(async (person, index) => {
    const standing = nth === 0 ? [] : [noteId(index, nth - 1, NOTES - 1)];
    for (let note = 0; note < NOTES; note += 1) {
      const contributionId = noteId(index, nth, note);
      const text = `${contributionId} ${letters(random)}`;
      await person.does({
        ...{ type: 'contribute', contributionId, activityId: 'a1', promptId: null, hideGroup: false },
        data: { text },
      });
      standing.push(contributionId);
      const old = standing.length > 1 ? standing.shift() : undefined;
      if (old !== undefined) await person.does({ type: 'withdraw', contributionId: old });
    }
  });
  await Promise.all(lives);
  for (const person of people) person.leave();
}

const noteId = (person: number, nth: number, note: number) => `note-${person}-${nth}-${note}`;

/** Some 250 letters that no two notes have in common. */
function letters(random: () => number): string {
  return Array.from({ length: 25 }, () => random().toString(36).slice(2, 12)).join('');
}

/** A session as big as ever, with only wall and desk looking; what can be resumed from says nothing any more. */
async function settled(session: Begun, ...looking: readonly Device[]): Promise<Held> {
  const [{ seatId, key } = { seatId: '', key: '' }] = session.seats;
  const one = await new Device(session, { role: 'participant', seatId, key }).isIn();
  const all = [one, ...looking].map((device) => ({ device, from: device.heard }));
  for (let time = 0; all.some(({ device, from }) => device.heard - from < DELTAS); time += 1) {
    one.says(time % 2 === 0);
    // In time with its pace, which the server's fast clock makes wide.
    if (time % 10 === 9) await new Promise((resolve) => setTimeout(resolve, 2));
  }
  one.leave();
  await gone(2);
  return ask<Held>('measure');
}

/** Waits until the server has noticed who left. */
async function gone(sockets: number): Promise<void> {
  for (let time = 0; time < 2_000; time += 1) {
    if ((await ask<Held>('measure')).sockets <= sockets) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

it(
  'given hours of writing and taking back, a server holds no more than the session itself; when all have left, nothing',
  async () => {
    const before = await ask<Held>('measure');
    const session = await ask<Begun>('begin', PEOPLE);
    const { facilitatorKey, wallKey } = session;
    const desk = await new Device(session, { role: 'facilitator', key: facilitatorKey }).isIn();
    const wall = await new Device(session, { role: 'wall', key: wallKey }).isIn();
    await desk.does({ type: 'goTo', activityId: 'a1' });
    for (const to of ['open', 'revealed'] as const)
      await desk.does({ type: 'setActivityState', activityId: 'a1', to });

    await round(session, 0);
    const early = await settled(session, desk, wall);
    for (let nth = 1; nth < ROUNDS; nth += 1) await round(session, nth);
    const late = await settled(session, desk, wall);
    expect(late.heap - early.heap, 'growth of the heap, in bytes').toBeLessThan(NOISE);
    expect(late).toMatchObject({ rooms: 1, sockets: 2, listeners: early.listeners, faults: [] });
    expect(late.timers).toBeLessThanOrEqual(early.timers + 1);

    desk.leave();
    wall.leave();
    await gone(0);
    await ask('later');
    const after = await ask<Held>('measure');
    expect(after).toMatchObject({ rooms: 0, sockets: 0, listeners: before.listeners, faults: [] });
    expect(after.timers).toBeLessThanOrEqual(before.timers);
    expect(after.heap).toBeLessThan(early.heap);
  },
  PATIENCE,
);
