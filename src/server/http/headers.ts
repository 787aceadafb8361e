import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const SELF = "'self'";
/** Files that are never a page of their own: what a page may do is not theirs to say. A worker has rules of its own. */
const PART_OF_A_PAGE = /^\/assets\/(?![^/]*[Ww]orker)[^/]+\.(js|css|woff2|json)$/;
const FOR_PAGES = [
  'content-security-policy',
  'permissions-policy',
  'x-dns-prefetch-control',
  'x-download-options',
  'x-frame-options',
  'x-permitted-cross-domain-policies',
];

/**
 * What a browser may do with our pages: talk to us and to nobody else, and run nothing but our own files. On plain http
 * nothing may point to https: a tablet in the hall would get a white page, while localhost works.
 */
export async function headers(app: FastifyInstance, { isTls }: { isTls: boolean }): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': [SELF],
        'script-src': [SELF],
        'style-src': [SELF],
        'img-src': [SELF, 'data:', 'blob:'],
        'font-src': [SELF],
        'connect-src': [SELF, ({ headers }) => ownSockets(headers.host)],
        'worker-src': [SELF],
        'manifest-src': [SELF],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': [SELF],
        'frame-src': [SELF],
        // The facilitator's screen shows small pictures of wall and tablet.
        'frame-ancestors': [SELF],
      },
    },
    frameguard: { action: 'sameorigin' },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: isTls ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    // Browsers ignore these on plain http, and complain about it.
    crossOriginOpenerPolicy: isTls ? { policy: 'same-origin' } : false,
    originAgentCluster: isTls,
  });
  app.addHook('onSend', async (request, reply) => {
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
    // A kilobyte on each of twenty files is a tenth of a second on a slow line.
    if (PART_OF_A_PAGE.test(request.url) && reply.statusCode === 200)
      for (const name of FOR_PAGES) reply.removeHeader(name);
  });
}

/** Firefox does not count sockets as `'self'`, so the address that the browser itself used is named. */
function ownSockets(host: string | undefined): string {
  return host !== undefined && /^[\w.:[\]-]+$/.test(host) ? `ws://${host} wss://${host}` : SELF;
}
