import type { FastifyInstance } from 'fastify';
import {
  type Pairing,
  type PairingAnswer,
  pairSchema,
  type WallCount,
  type WallKey,
} from '#protocol/http.ts';
import { newId, newKey } from '../secrets/keys.ts';
import { addressOf } from './addressOf.ts';
import { type Allowed, allowed } from './allowed.ts';
import { bearer } from './bearer.ts';
import { credentialFor } from './beginSession.ts';
import type { Deps } from './Deps.ts';
import { fail } from './failure.ts';

type WithId = { Params: { id: string } };

/** What only the holder of a key may do to a session over HTTP, by the table of roles; and the beamer that waits. */
export function workshopRoutes(app: FastifyInstance, deps: Deps): void {
  const { rooms, now, failedCodes, beginnings, pairings } = deps;

  app.post<WithId>('/api/workshops/:id/wall-keys', async (request, reply) => {
    const found = await allowed(request, 'makeWallLinks', deps);
    if (!found.ok) return fail(reply, found.error);
    const key: WallKey = { wallKey: newKey() };
    return (await grantWall(found, key.wallKey)) ? reply.code(201).send(key) : fail(reply, 'unavailable');
  });

  app.get<WithId>('/api/workshops/:id/walls', async (request, reply) => {
    const found = await allowed(request, 'makeWallLinks', deps);
    if (!found.ok) return fail(reply, found.error);
    return { count: found.room.wallsThere() } satisfies WallCount;
  });

  app.delete<WithId>('/api/workshops/:id/walls', async (request, reply) => {
    const found = await allowed(request, 'makeWallLinks', deps);
    if (!found.ok) return fail(reply, found.error);
    const { room, role } = found;
    const count = room.wallsThere();
    const ack = await room.submit({ id: newId(), type: 'detachWalls', who: role }, { role: 'host' });
    return ack.ok ? ({ count } satisfies WallCount) : fail(reply, 'unavailable');
  });

  app.post<WithId>('/api/workshops/:id/pair', async (request, reply) => {
    const parsed = pairSchema.safeParse(request.body);
    if (!parsed.success) return fail(reply, 'badRequest');
    const found = await allowed(request, 'makeWallLinks', deps);
    if (!found.ok) return fail(reply, found.error);
    await failedCodes.pause(addressOf(request));
    if (!pairings.isWaiting(parsed.data.code)) {
      failedCodes.failed(addressOf(request));
      return fail(reply, 'badCode');
    }
    const wallKey = newKey();
    if (!(await grantWall(found, wallKey))) return fail(reply, 'unavailable');
    const paired = pairings.pair(parsed.data.code, request.params.id, wallKey);
    return paired ? reply.code(204).send() : fail(reply, 'badCode');
  });

  app.delete<WithId>('/api/workshops/:id', async (request, reply) => {
    const found = await allowed(request, 'deleteSession', deps);
    if (!found.ok) return fail(reply, found.error);
    await rooms.delete(request.params.id);
    return reply.code(204).send();
  });

  app.post('/api/pairings', async (request, reply) => {
    if (!beginnings.of(addressOf(request), now()).take(now())) return fail(reply, 'tooFast');
    const pairing: Pairing = pairings.begin();
    return reply.code(201).send(pairing);
  });

  app.get<WithId>('/api/pairings/:id', async (request, reply) => {
    const secret = bearer(request);
    const answer: PairingAnswer | null = secret === null ? null : pairings.answer(request.params.id, secret);
    return answer ?? fail(reply, 'notFound');
  });
}

/** Keeps the key of a wall, and tells the logbook who made it. */
async function grantWall({ room, role }: Extract<Allowed, { ok: true }>, wallKey: string): Promise<boolean> {
  const ack = await room.submit(
    { id: newId(), type: 'tell', what: 'wallLink', who: role },
    { role: 'host' },
    credentialFor(room.id, 'wall', wallKey),
  );
  return ack.ok;
}
