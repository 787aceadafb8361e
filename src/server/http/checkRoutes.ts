import type { FastifyInstance } from 'fastify';
import { checkSchema, type DevicesMet } from '#protocol/http.ts';
import type { Deps } from './Deps.ts';
import { fail } from './failure.ts';
import { Gatherings } from './Gatherings.ts';

/** For *Werkt het hier?*: whether another device in this room reaches us too. Nothing is stored. */
export function checkRoutes(app: FastifyInstance, { now }: Pick<Deps, 'now'>): void {
  const gatherings = new Gatherings(now);

  app.post('/api/check', async (request, reply) => {
    const parsed = checkSchema.safeParse(request.body);
    if (!parsed.success) return fail(reply, 'badRequest');
    const others = gatherings.meet(parsed.data.gathering, parsed.data.device);
    if (others === null) return fail(reply, 'tooFast');
    const met: DevicesMet = { others };
    return met;
  });
}
