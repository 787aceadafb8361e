/** The whole server, without listening: HTTP, sockets and rooms over one store. */
import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { BLOCKS } from '#domain/blocks/registry.ts';
import { beginRoutes } from './http/beginRoutes.ts';
import { checkRoutes } from './http/checkRoutes.ts';
import type { Deps } from './http/Deps.ts';
import { doorRoutes } from './http/doorRoutes.ts';
import { fail } from './http/failure.ts';
import { headers } from './http/headers.ts';
import { helperRoutes } from './http/helperRoutes.ts';
import { hostRoutes } from './http/hostRoutes.ts';
import { importRoutes } from './http/importRoutes.ts';
import { joinRoutes } from './http/joinRoutes.ts';
import { Pairings } from './http/Pairings.ts';
import { serveClient } from './http/serveClient.ts';
import { summaryRoutes } from './http/summaryRoutes.ts';
import { viewRoutes } from './http/viewRoutes.ts';
import { workshopRoutes } from './http/workshopRoutes.ts';
import { Buckets } from './limits/Buckets.ts';
import { FailedCodes } from './limits/FailedCodes.ts';
import { isDeep } from './limits/isDeep.ts';
import { attachSockets } from './realtime/attachSockets.ts';
import type { ClockWatch } from './rooms/ClockWatch.ts';
import { Rooms } from './rooms/Rooms.ts';
import type { RehearsalSource } from './sample/Rehearsal.ts';
import type { Store } from './store/Store.ts';

const BODY_LIMIT = 256 * 1024;
/** How long a request may take to come in, in ms: a session of 8 MB over a slow line, and no line held open for nothing. */
const REQUEST_WITHIN = 300_000;
/** Sessions, rehearsals and pairings that one address may begin: so many at once, and so many an hour. */
const BEGINNINGS_PER_HOUR = 30;

export interface AppOptions {
  readonly store: Store;
  readonly now: () => number;
  readonly clockWatch: ClockWatch;
  readonly report: (error: unknown) => void;
  readonly rehearsal: RehearsalSource;
  readonly maxSeats: number;
  readonly hostCode: string | null;
  readonly addresses: () => readonly string[];
  readonly version: string;
  /** Folder of the built client; without one there in it only the API is served. */
  readonly clientFolder: string;
  readonly trustProxy: boolean | string;
  readonly tls: { readonly cert: Buffer; readonly key: Buffer } | null;
}

export interface App {
  readonly http: FastifyInstance;
  readonly rooms: Rooms;
  /** Writes and answers what waits, then ends every connection. The store stays open. */
  close(): Promise<void>;
}

/** The whole server but for its settings: store, rooms, line and pages put together, ready to listen. */
export async function buildApp(options: AppOptions): Promise<App> {
  const { store, now, report, tls, trustProxy } = options;
  // No logger: it would write addresses of people to a file.
  const settings = {
    bodyLimit: BODY_LIMIT,
    // One proxy says who came to it, whatever that visitor wrote into the header before: only the last address counts.
    trustProxy: trustProxy === true ? (_address: string, hop: number) => hop === 0 : trustProxy,
    forceCloseConnections: true,
    requestTimeout: REQUEST_WITHIN,
    // An address that is none (`/%`): Fastify would answer in words of its own.
    frameworkErrors: (_error: unknown, _request: unknown, reply: FastifyReply) => fail(reply, 'badRequest'),
  };
  const http = (tls ? Fastify({ ...settings, https: tls }) : Fastify(settings)) as FastifyInstance;
  const sockets = attachSockets(http.server, { now, report });
  const rooms = new Rooms({
    store,
    report,
    blocks: BLOCKS,
    clockWatch: options.clockWatch,
    clock: { now, after: (ms, work) => void setTimeout(work, ms) },
    audienceOf: sockets.audienceOf,
    viewersOf: sockets.viewersOf,
  });
  sockets.serve(rooms, store);

  const deps: Deps = {
    ...options,
    rooms,
    blocks: BLOCKS,
    failedCodes: new FailedCodes(now),
    beginnings: new Buckets(BEGINNINGS_PER_HOUR, BEGINNINGS_PER_HOUR / 3600),
    pairings: new Pairings(now),
  };
  acceptNoBody(http);
  guardApi(http, report);
  await headers(http, { isTls: tls !== null });
  beginRoutes(http, deps);
  importRoutes(http, deps);
  joinRoutes(http, deps);
  workshopRoutes(http, deps);
  helperRoutes(http, deps);
  doorRoutes(http, deps);
  summaryRoutes(http, deps);
  viewRoutes(http, deps);
  hostRoutes(http, deps);
  checkRoutes(http, deps);
  await serveClient(http, options.clientFolder);

  return {
    http,
    rooms,
    close: async () => {
      // Listens until the last answers have left: who is carried by long polling comes to fetch them.
      await rooms.close();
      await sockets.close();
      await http.close();
    },
  };
}

/** Answers with a code of ours what went wrong; keeps answers out of caches, and other sites out. */
function guardApi(http: FastifyInstance, report: AppOptions['report']): void {
  http.setErrorHandler((error: { statusCode?: number }, _request, reply) => {
    if (error.statusCode === 413) return fail(reply, 'tooLarge');
    if (error.statusCode !== undefined && error.statusCode < 500) return fail(reply, 'badRequest');
    report(error);
    return fail(reply, 'unavailable');
  });
  http.addHook('onRequest', async (request, reply) => {
    // The route's own address where there is one: `/%61pi/` leads there too.
    if (!(request.routeOptions.url ?? request.url).startsWith('/api/')) return;
    reply.header('cache-control', 'no-store');
    // Keys are in no cookie, so another site can do nothing with them; but it could use up what a hall may begin.
    if (request.headers['sec-fetch-site'] === 'cross-site') return fail(reply, 'badRequest');
  });
}

/** A POST or DELETE that says JSON and sends nothing is fine where nothing is asked. What is nested too deep is not read. */
function acceptNoBody(http: FastifyInstance): void {
  const parse = http.getDefaultJsonParser('error', 'error');
  http.removeContentTypeParser('application/json');
  http.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined);
    else if (isDeep(String(body)))
      done(Object.assign(new Error('nested too deep'), { statusCode: 400 }), undefined);
    else parse(request, String(body), done);
  });
}
