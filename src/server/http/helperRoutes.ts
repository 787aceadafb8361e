import type { FastifyInstance } from 'fastify';
import { idField } from '#protocol/fields.ts';
import { type HelperKey, helperSchema } from '#protocol/http.ts';
import { newId, newKey } from '../secrets/keys.ts';
import { allowed } from './allowed.ts';
import { credentialFor } from './beginSession.ts';
import type { Deps } from './Deps.ts';
import { fail } from './failure.ts';

/** Links for who helps the facilitator, which only she makes and revokes. A revoked link sends its devices away. */
export function helperRoutes(app: FastifyInstance, deps: Deps): void {
  app.post<{ Params: { id: string } }>('/api/workshops/:id/helpers', async (request, reply) => {
    const parsed = helperSchema.safeParse(request.body);
    if (!parsed.success) return fail(reply, 'badRequest');
    const found = await allowed(request, 'makeHelperLinks', deps);
    if (!found.ok) return fail(reply, found.error);
    const { role } = parsed.data;
    const made: HelperKey = { helperId: newId(), key: newKey() };
    const ack = await found.room.submit(
      { id: newId(), type: 'addHelper', helperId: made.helperId, role },
      { role: 'host' },
      credentialFor(request.params.id, role, made.key, made.helperId),
    );
    if (ack.ok) return reply.code(201).send(made);
    return fail(reply, 'retry' in ack ? ack.retry : 'roomFull');
  });

  app.delete<{ Params: { id: string; helperId: string } }>(
    '/api/workshops/:id/helpers/:helperId',
    async (request, reply) => {
      const { helperId } = request.params;
      if (!idField.safeParse(helperId).success) return fail(reply, 'notFound');
      const found = await allowed(request, 'makeHelperLinks', deps);
      if (!found.ok) return fail(reply, found.error);
      const ack = await found.room.submit({ id: newId(), type: 'removeHelper', helperId }, { role: 'host' });
      // Revoked twice is revoked.
      if (ack.ok || !('retry' in ack)) return reply.code(204).send();
      return fail(reply, ack.retry);
    },
  );
}
