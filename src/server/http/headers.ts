import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const SELF = "'self'";

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
  app.addHook('onSend', async (_request, reply) => {
    reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  });
}

/** Firefox does not count sockets as `'self'`, so the address that the browser itself used is named. */
function ownSockets(host: string | undefined): string {
  return host !== undefined && /^[\w.:[\]-]+$/.test(host) ? `ws://${host} wss://${host}` : SELF;
}
