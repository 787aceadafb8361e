import type { FastifyInstance } from 'fastify';
import type { HostInfo } from '#protocol/http.ts';
import type { Deps } from './Deps.ts';
import { fail } from './failure.ts';

/** What anybody may know of the host, and whether it works. */
export function hostRoutes(
  app: FastifyInstance,
  { store, addresses, hostCode, version, now, clockWatch }: Deps,
): void {
  app.get('/api/host', (): HostInfo => {
    return { addresses: addresses(), needsHostCode: hostCode !== null, version };
  });

  app.get('/api/health', async (_request, reply) => {
    try {
      await store.check();
      // A strange clock needs somebody, and a server that is started again would not help.
      const warning = clockWatch.words(now());
      return warning === null ? { ok: true } : { ok: true, warning };
    } catch {
      return fail(reply, 'unavailable');
    }
  });
}
