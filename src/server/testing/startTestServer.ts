import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { io, type Socket } from 'socket.io-client';
import { PATIENCE } from '#domain/testing/eventually.ts';
import { sampleDraft } from '#domain/testing/sampleWorkshop.ts';
import type { Action } from '#domain/workshop/commands.ts';
import type { WorkshopDraft } from '#domain/workshop/drafts.ts';
import type { Created, Welcome } from '#protocol/http.ts';
import type { Ack, ClientToServer, ServerToClient } from '#protocol/socket.ts';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import { type App, type AppOptions, buildApp } from '../app.ts';
import { ClockWatch } from '../rooms/ClockWatch.ts';
import { LastSeen } from '../store/LastSeen.ts';
import { SqliteStore } from '../store/SqliteStore.ts';

export type TestSocket = Socket<ServerToClient, ClientToServer>;

/** Who connects: role with what it needs. */
export type Who =
  | { role: 'facilitator' | 'cofacilitator' | 'notetaker' | 'wall' }
  | { role: 'participant'; seatId: string };

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
}

export interface ConnectOptions {
  readonly since?: number | null;
  readonly protocol?: number;
  /** Another way to the server. */
  readonly url?: string;
  readonly transports?: ('websocket' | 'polling')[];
}

/** A server that listens on a free port of the loopback address, with a data folder of its own. */
export interface TestServer {
  readonly url: string;
  readonly folder: string;
  readonly app: App;
  readonly reported: unknown[];
  request<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    key?: string,
  ): Promise<Answer<T>>;
  begin(draft?: WorkshopDraft): Promise<Created & Welcome & { joinCode: string }>;
  takeSeat(welcome: Welcome, seatId: string, groupId?: string): Promise<string>;
  connect(workshopId: string, who: Who, key: string, more?: ConnectOptions): TestSocket;
  /** Closes the server and opens it again on the same data, at another port; `between` is done while it is off. */
  restart(between?: () => void): Promise<void>;
  end(): Promise<void>;
}

/** A draft as the sample, held today, so that it has not expired by the real clock. */
export function draftOfToday(): WorkshopDraft {
  return { ...sampleDraft(), date: new Date().toISOString().slice(0, 10) };
}

/** Starts a server in this process; `end` stops it and removes its folder. `over` replaces settings. */
export async function startTestServer(over: Partial<AppOptions> = {}): Promise<TestServer> {
  const folder = await mkdtemp(join(tmpdir(), 'praatplaat-app-'));
  const reported: unknown[] = [];
  const sockets: TestSocket[] = [];
  let store: SqliteStore;
  let app: App;
  let url = '';

  async function start(): Promise<void> {
    store = await SqliteStore.open(folder, Date.now());
    app = await buildApp({
      store,
      now: Date.now,
      clockWatch: new ClockWatch(new LastSeen(join(folder, 'klok.txt')), (sentence) =>
        reported.push(sentence),
      ),
      report: (error) => reported.push(error),
      rehearsal: () => null,
      maxSeats: 1_200,
      hostCode: null,
      addresses: () => ['http://192.0.2.1:3000'],
      version: '0.0.0',
      clientFolder: join(folder, 'no-client'),
      trustProxy: false,
      tls: null,
      ...over,
    });
    url = await app.http.listen({ port: 0, host: '127.0.0.1' });
  }

  async function stop(): Promise<void> {
    await app.close();
    for (const socket of sockets.splice(0)) socket.disconnect();
    await store.close();
  }

  async function request<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: unknown,
    key?: string,
  ): Promise<Answer<T>> {
    const response = await fetch(url + path, {
      method,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: text === '' ? {} : JSON.parse(text),
    };
  }

  await start();
  return {
    get url() {
      return url;
    },
    get app() {
      return app;
    },
    folder,
    reported,
    request,
    begin: async (draft = draftOfToday()) => {
      const { body: created } = await request<Created>('POST', '/api/workshops', { draft });
      const room = await app.rooms.find(created.workshopId);
      const access = room?.state.access.get('access');
      if (!access) throw new Error('the session was not made');
      const welcome = await request<Welcome>('POST', '/api/join', { secret: access.joinSecret });
      return { ...created, ...welcome.body, joinCode: access.joinCode };
    },
    takeSeat: async ({ workshopId, joinSecret }, seatId, groupId = 'inwoner') => {
      const token = `token-of-${seatId}`.padEnd(43, '-');
      const seat = { workshopId, joinSecret, seatId, token, groupId, people: 1 };
      let { status } = await request('POST', '/api/seats', seat);
      // As a device does: when many come at once, the last ones come again.
      while (status === 429) {
        await wait(200);
        ({ status } = await request('POST', '/api/seats', seat));
      }
      if (status !== 204) throw new Error(`no seat: ${status}`);
      return token;
    },
    connect: (workshopId, who, key, more = {}) => {
      const { since = null, protocol = PROTOCOL_VERSION, transports = ['websocket'] } = more;
      const socket: TestSocket = io(more.url ?? url, {
        auth: { protocol, workshopId, ...who, key, since },
        transports,
        forceNew: true,
      });
      sockets.push(socket);
      return socket;
    },
    restart: async (between) => {
      await stop();
      between?.();
      await start();
    },
    end: async () => {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** The facilitator's line to a session, once it has told everything. */
export async function openDesk(
  server: TestServer,
  { workshopId, facilitatorKey }: Pick<Created, 'workshopId' | 'facilitatorKey'>,
): Promise<TestSocket> {
  const desk = server.connect(workshopId, { role: 'facilitator' }, facilitatorKey);
  await next(desk, 'whole');
  return desk;
}

let commands = 0;

/** Sends a command and waits for what came of it. */
export function command(socket: TestSocket, action: Action, id?: string): Promise<Ack> {
  commands += 1;
  return socket.timeout(PATIENCE).emitWithAck('command', { id: id ?? `command-${commands}`, ...action });
}

/** The next message of a kind. */
export function next<K extends keyof ServerToClient>(
  socket: TestSocket,
  event: K,
): Promise<Parameters<ServerToClient[K]>[0]> {
  return new Promise((resolve) => {
    const listener = (message: Parameters<ServerToClient[K]>[0]) => resolve(message);
    socket.once(event, listener as never);
  });
}
