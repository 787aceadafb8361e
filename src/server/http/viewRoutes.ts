import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ViewChange } from '#domain/workshop/Delta.ts';
import type { Failure, FirstView } from '#protocol/http.ts';
import type { GoneReason } from '#protocol/socket.ts';
import { Buckets } from '../limits/Buckets.ts';
import { identify, isRevoked } from '../realtime/identify.ts';
import { hashKey } from '../secrets/keys.ts';
import { bearer } from './bearer.ts';
import type { Deps } from './Deps.ts';
import { fail } from './failure.ts';

type Asked = { Params: { id: string }; Querystring: { role?: string; protocol?: string } };

/** How often one seat or key may look: a reload now and then, in several tabs. */
const LOOKS = { burst: 20, perSecond: 1 };
/** Quick rather than small: a hall comes in at one moment. */
const LEVEL = 4;
/** Below this many characters compressing gains nothing. */
const SMALL = 1_024;

/** What identifies nobody, and has the shape of an id. */
const NO_SEAT = 'nobody';

const ERROR: Readonly<Record<GoneReason, Failure['error']>> = {
  deleted: 'gone',
  unknown: 'badKey',
  outdated: 'badRequest',
};

/**
 * The first view over plain HTTP, so that a page can show the question before the line stands. Who asks is found out as
 * at the socket, by the same function; a seat goes by its token, so nothing that stands for a person is in an address.
 */
export function viewRoutes(app: FastifyInstance, { store, rooms, now }: Deps): void {
  const looks = new Buckets(LOOKS.burst, LOOKS.perSecond);

  app.get<Asked>('/api/workshops/:id/view', async (request, reply) => {
    const found = await whoAsks(request, { store, rooms });
    if (!found.ok) return fail(reply, ERROR[found.reason]);
    const { device, room } = found;
    if (isRevoked(device, room)) return fail(reply, 'badKey');
    if (!looks.of(`${room.id}/${device.seatId ?? bearer(request)}`, now()).take(now()))
      return fail(reply, 'tooFast');
    if (room.life !== undefined) return reply.code(204).send();
    return send(request, reply, textOf(room.first(device.cls, device.seatId)));
  });
}

/** A participant's seat goes by its token: the store knows whose it is. */
async function whoAsks(request: FastifyRequest<Asked>, { store, rooms }: Pick<Deps, 'store' | 'rooms'>) {
  const { role, protocol } = request.query;
  const key = bearer(request);
  const who = { protocol: Number(protocol), workshopId: request.params.id, role, key, since: null };
  if (role !== 'participant' || key === null) return identify(who, store, rooms);
  const seatId = (await store.credential(hashKey(key)))?.subject || NO_SEAT;
  return identify({ ...who, seatId }, store, rooms);
}

/** What a class sees is put into words once, for however many ask. */
const texts = new WeakMap<ViewChange, string>();

function textOf({ whole: { version, now, change }, own }: FirstView): string {
  const text = texts.get(change) ?? JSON.stringify(change);
  texts.set(change, text);
  return `{"whole":{"version":${version},"now":${now},"change":${text}},"own":${JSON.stringify(own)}}`;
}

async function send(request: FastifyRequest, reply: FastifyReply, text: string): Promise<FastifyReply> {
  reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding');
  const accepts = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  if (!accepts || text.length < SMALL) return reply.send(text);
  return reply.header('content-encoding', 'gzip').send(await promisify(gzip)(text, { level: LEVEL }));
}
