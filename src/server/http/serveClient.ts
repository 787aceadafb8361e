import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { fail } from './failure.ts';

/** The addresses of views, as the client's table of routes has them; everything else is a friendly 404. */
const VIEWS = [
  '/',
  '/nieuw',
  '/voorbereiden/:id',
  '/begeleider/:id',
  '/medebegeleider/:id',
  '/verslaglegger/:id',
  '/scherm',
  '/scherm/:id',
  '/mee',
  '/deelnemer/:id',
  '/verken',
  '/verken/:id',
  '/verslag/:id',
  '/samenvatting/:id',
  '/papier/:id',
  '/oefenen',
  '/check',
];
const FOREVER = 'public, max-age=31536000, immutable';
/** A municipality's theme holds up the whole page: the one of last time will do, a new one is there the next time. */
const NEXT_TIME = 'public, max-age=0, stale-while-revalidate=2592000';

/**
 * The browser's half out of `folder`: files whose name holds a hash may be kept forever, the page itself never, so
 * that an update arrives. Compressed at build time.
 */
export async function serveClient(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) {
    app.setNotFoundHandler((_request, reply) => fail(reply, 'notFound'));
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    preCompressed: true,
    cacheControl: false,
    wildcard: true,
    setHeaders: (response, path) => {
      const isHashed = path.startsWith(join(folder, 'assets'));
      const isTheme = /[\\/]thema\.css$/.test(path);
      response.setHeader('cache-control', isHashed ? FOREVER : isTheme ? NEXT_TIME : 'no-cache');
    },
  });
  const page = (reply: FastifyReply, file = 'index.html') =>
    reply.header('cache-control', 'no-store').sendFile(file, { cacheControl: false });

  for (const view of VIEWS) {
    // The same page, with the names of the files that this view will ask for.
    const own = `${view.split('/')[1]}.html`;
    const file = existsSync(join(folder, own)) ? own : 'index.html';
    app.get(view, (_request, reply) => page(reply, file));
  }
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html');
    const isFile = request.url.startsWith('/api/') || request.url.startsWith('/assets/');
    return wantsPage && !isFile ? page(reply.code(404)) : fail(reply, 'notFound');
  });
}
