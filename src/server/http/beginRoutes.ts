import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type Created, createSchema, type Recovered, recoverSchema } from '#protocol/http.ts';
import { normaliseCode } from '../secrets/codes.ts';
import { hashKey, newId, newKey } from '../secrets/keys.ts';
import { addressOf } from './addressOf.ts';
import { beginSession, credentialFor } from './beginSession.ts';
import type { Deps } from './Deps.ts';
import { fail, failGone } from './failure.ts';
import { knowsHostCode } from './hostCode.ts';

/** Making a session, practising with one, and coming back to one's own with the code that was written down. */
export function beginRoutes(app: FastifyInstance, deps: Deps): void {
  const { store, rooms, now, failedCodes, beginnings, rehearsal } = deps;
  const mayBegin = (request: FastifyRequest) => beginnings.of(addressOf(request), now()).take(now());

  app.post('/api/workshops', async (request, reply) => {
    const parsed = createSchema.safeParse(request.body);
    if (!parsed.success) return fail(reply, 'badRequest');
    if (!(await knowsHostCode(request, parsed.data.hostCode, deps))) return fail(reply, 'badHostCode');
    if (!mayBegin(request)) return fail(reply, 'tooFast');
    const created: Created | null = await beginSession(deps, parsed.data.draft, false);
    return created ? reply.code(201).send(created) : fail(reply, 'badRequest');
  });

  app.post('/api/rehearsal', async (request, reply) => {
    const sample = rehearsal(now());
    if (!sample) return fail(reply, 'unavailable');
    if (!mayBegin(request)) return fail(reply, 'tooFast');
    const created: Created | null = await beginSession(deps, sample.draft, true, sample.steps);
    return created ? reply.code(201).send(created) : fail(reply, 'unavailable');
  });

  app.post('/api/recover', async (request, reply) => {
    const parsed = recoverSchema.safeParse(request.body);
    if (!parsed.success) return fail(reply, 'badRequest');
    await failedCodes.pause(addressOf(request));
    const credential = await store.credential(hashKey(normaliseCode(parsed.data.code)));
    if (credential?.role !== 'recovery') {
      failedCodes.failed(addressOf(request));
      return fail(reply, 'badCode');
    }
    const room = await rooms.find(credential.workshopId);
    if (!room) return failGone(reply, rooms, credential.workshopId);
    const recovered: Recovered = { workshopId: credential.workshopId, facilitatorKey: newKey() };
    const ack = await room.submit(
      { id: newId(), type: 'tell', what: 'recovered', who: 'facilitator' },
      { role: 'host' },
      credentialFor(recovered.workshopId, 'facilitator', recovered.facilitatorKey),
    );
    return ack.ok ? recovered : fail(reply, 'unavailable');
  });
}
