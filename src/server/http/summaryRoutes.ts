import { createHmac } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { summaryView } from '#domain/results/summaryView.ts';
import { wholeView } from '#domain/workshop/Delta.ts';
import { idField } from '#protocol/fields.ts';
import type { SummaryAnswer, SummaryKey } from '#protocol/http.ts';
import { hashKey } from '../secrets/keys.ts';
import { bearer } from './bearer.ts';
import { credentialFor } from './beginSession.ts';
import type { Deps } from './Deps.ts';
import { fail, failGone } from './failure.ts';

type WithId = { Params: { id: string } };

/** Who was there may take a link to the summary along; the host keeps no more of it than a hash. */
const MAY_TAKE_ALONG: ReadonlySet<string> = new Set(['seat', 'facilitator', 'cofacilitator']);

/** The link that participants keep: made by who has a seat, works without one, reads what the whole hall saw. */
export function summaryRoutes(app: FastifyInstance, { store, rooms, blocks }: Deps): void {
  app.post<WithId>('/api/workshops/:id/summary-keys', async (request, reply) => {
    const { id } = request.params;
    const token = bearer(request);
    if (!idField.safeParse(id).success) return fail(reply, 'notFound');
    const holder = token === null ? null : await store.credential(hashKey(token));
    if (token === null || holder?.workshopId !== id || !MAY_TAKE_ALONG.has(holder.role))
      return fail(reply, rooms.whyGone(id) === 'deleted' ? 'gone' : 'badKey');
    if (!(await rooms.find(id))) return failGone(reply, rooms, id);
    const key: SummaryKey = { summaryKey: summaryKeyOf(token) };
    if (!(await store.credential(hashKey(key.summaryKey))))
      await store.grant(credentialFor(id, 'summary', key.summaryKey));
    return reply.code(201).send(key);
  });

  app.get<WithId>('/api/summaries/:id', async (request, reply) => {
    const { id } = request.params;
    const key = bearer(request);
    if (!idField.safeParse(id).success) return fail(reply, 'notFound');
    const holder = key === null ? null : await store.credential(hashKey(key));
    // Deletion takes the key along; after that a link is as good as never made.
    if (holder?.workshopId !== id || holder.role !== 'summary')
      return fail(reply, rooms.whyGone(id) === 'deleted' ? 'gone' : 'badKey');
    const room = await rooms.find(id);
    if (!room) return failGone(reply, rooms, id);
    const answer: SummaryAnswer =
      room.workshop.status === 'closed'
        ? { state: 'closed', view: wholeView(summaryView(room.state, blocks)) }
        : { state: 'open' };
    return answer;
  });
}

/** Of one seat always the same key, so that asking again makes no other; and nobody can go back from it to the seat. */
function summaryKeyOf(token: string): string {
  return createHmac('sha256', token).update('samenvatting').digest('base64url');
}
