import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { idField } from '#protocol/fields.ts';
import { type Pairing, type PairingAnswer, pairSchema, type WallKey } from '#protocol/http.ts';
import { newKey } from '../secrets/keys.ts';
import { addressOf } from './addressOf.ts';
import { bearer, isFacilitator } from './bearer.ts';
import { credentialFor } from './beginSession.ts';
import type { Deps } from './Deps.ts';
import { fail } from './failure.ts';

type WithId = { Params: { id: string } };

/** What only the holder of the facilitator's key may do to her session over HTTP; and the beamer that waits for her. */
export function workshopRoutes(app: FastifyInstance, deps: Deps): void {
  const { store, rooms, now, failedCodes, beginnings, pairings } = deps;

  app.post<WithId>('/api/workshops/:id/wall-keys', async (request, reply) => {
    const refused = await refuseOthers(request, reply, deps);
    if (refused) return refused;
    const key: WallKey = { wallKey: newKey() };
    await store.grant(credentialFor(request.params.id, 'wall', key.wallKey));
    return reply.code(201).send(key);
  });

  app.post<WithId>('/api/workshops/:id/pair', async (request, reply) => {
    const parsed = pairSchema.safeParse(request.body);
    if (!parsed.success) return fail(reply, 'badRequest');
    const refused = await refuseOthers(request, reply, deps);
    if (refused) return refused;
    await failedCodes.pause(addressOf(request));
    if (!pairings.isWaiting(parsed.data.code)) {
      failedCodes.failed(addressOf(request));
      return fail(reply, 'badCode');
    }
    const wallKey = newKey();
    await store.grant(credentialFor(request.params.id, 'wall', wallKey));
    const paired = pairings.pair(parsed.data.code, request.params.id, wallKey);
    return paired ? reply.code(204).send() : fail(reply, 'badCode');
  });

  app.delete<WithId>('/api/workshops/:id', async (request, reply) => {
    const refused = await refuseOthers(request, reply, deps);
    if (refused) return refused;
    await rooms.delete(request.params.id);
    return reply.code(204).send();
  });

  app.post('/api/pairings', async (request, reply) => {
    if (!beginnings.of(addressOf(request), now()).take(now())) return fail(reply, 'tooFast');
    const pairing: Pairing | null = pairings.begin();
    return pairing ? reply.code(201).send(pairing) : fail(reply, 'unavailable');
  });

  app.get<WithId>('/api/pairings/:id', async (request, reply) => {
    const secret = bearer(request);
    const answer: PairingAnswer | null = secret === null ? null : pairings.answer(request.params.id, secret);
    return answer ?? fail(reply, 'notFound');
  });
}

async function refuseOthers(
  request: FastifyRequest<WithId>,
  reply: FastifyReply,
  { store, rooms }: Deps,
): Promise<FastifyReply | null> {
  const { id } = request.params;
  if (!idField.safeParse(id).success) return fail(reply, 'notFound');
  if (!(await isFacilitator(request, id, store))) {
    return fail(reply, rooms.whyGone(id) === 'deleted' ? 'gone' : 'badKey');
  }
  return (await rooms.find(id)) ? null : fail(reply, 'gone');
}
