import type { FastifyInstance } from 'fastify';
import type { SessionFile } from '#domain/report/SessionFile.ts';
import type { Created } from '#protocol/http.ts';
import { importSchema, SESSION_FILE_LIMIT } from '#protocol/sessionFile.ts';
import { addressOf } from './addressOf.ts';
import { beginFiled } from './beginSession.ts';
import type { Deps } from './Deps.ts';
import { fail } from './failure.ts';
import { knowsHostCode } from './hostCode.ts';

/** Making a new session of a file. Nothing that is there is touched: the file knows no id and no key of this host. */
export function importRoutes(app: FastifyInstance, deps: Deps): void {
  const { now, beginnings } = deps;
  app.post(
    '/api/imports',
    {
      bodyLimit: SESSION_FILE_LIMIT,
      // Before a large body is read: who may not begin now costs nothing.
      onRequest: async (request, reply) => {
        if (!beginnings.of(addressOf(request), now()).take(now())) return fail(reply, 'tooFast');
      },
    },
    async (request, reply) => {
      const parsed = importSchema.safeParse(request.body);
      if (!parsed.success) return fail(reply, 'badRequest');
      if (!(await knowsHostCode(request, parsed.data.hostCode, deps))) return fail(reply, 'badHostCode');
      const made: Created | 'unsound' | 'expired' = await beginFiled(deps, parsed.data.file as SessionFile);
      if (typeof made === 'object') return reply.code(201).send(made);
      return fail(reply, made === 'expired' ? 'gone' : 'badRequest');
    },
  );
}
