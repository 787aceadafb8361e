import type { FastifyInstance, FastifyRequest } from 'fastify';
import { idField } from '#protocol/fields.ts';
import { type Failure, type Pairing, type PairingAnswer, pairSchema, type WallKey } from '#protocol/http.ts';
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
    const refusal = await refusalFor(request, deps);
    if (refusal) return fail(reply, refusal);
    const key: WallKey = { wallKey: newKey() };
    await store.grant(credentialFor(request.params.id, 'wall', key.wallKey));
    return reply.code(201).send(key);
  });

  app.post<WithId>('/api/workshops/:id/pair', async (request, reply) => {
    const parsed = pairSchema.safeParse(request.body);
    if (!parsed.success) return fail(reply, 'badRequest');
    const refusal = await refusalFor(request, deps);
    if (refusal) return fail(reply, refusal);
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
    const refusal = await refusalFor(request, deps);
    if (refusal) return fail(reply, refusal);
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

/** Why this request may not be served, or null. A code and not a reply: a reply is a thenable and `await` eats it. */
async function refusalFor(
  request: FastifyRequest<WithId>,
  { store, rooms }: Deps,
): Promise<Failure['error'] | null> {
  const { id } = request.params;
  if (!idField.safeParse(id).success) return 'notFound';
  if (!(await isFacilitator(request, id, store))) return rooms.whyGone(id) === 'deleted' ? 'gone' : 'badKey';
  return (await rooms.find(id)) ? null : 'gone';
}
