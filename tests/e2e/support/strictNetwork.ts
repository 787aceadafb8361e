import { once } from 'node:events';
import { createServer, request } from 'node:http';

/** A network between tablets and server that refuses every WebSocket, as proxies of offices and schools do. */
export interface StrictNetwork {
  readonly port: number;
  /** From now on it takes in whatever is asked and answers nothing (or, false, answers what is asked from now on). */
  readonly swallow: (on: boolean) => void;
  /** From now on one path is answered by the network itself (null: by the server again). */
  readonly meddle: (path: string, instead: Instead | null) => void;
  readonly close: () => void;
}

/** What a gateway says instead of the server. */
export interface Instead {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

export async function strictNetwork(serverPort: number): Promise<StrictNetwork> {
  let isSwallowing = false;
  const meddled = new Map<string, Instead | null>();
  const proxy = createServer((incoming, answer) => {
    if (isSwallowing) return;
    const { method, url, headers } = incoming;
    const instead = meddled.get(url ?? '');
    if (instead) {
      answer.writeHead(instead.status, { 'content-type': instead.type, 'cache-control': 'no-store' });
      return void answer.end(instead.body);
    }
    const onward = request(
      { host: '127.0.0.1', port: serverPort, method, path: url, headers },
      (response) => {
        if (isSwallowing) return void response.resume();
        answer.writeHead(response.statusCode ?? 502, response.headers);
        response.pipe(answer);
      },
    );
    // A tablet that went away, or a server that did: either end hears of it.
    onward.on('error', () => answer.destroy());
    answer.on('close', () => onward.destroy());
    incoming.pipe(onward);
  });
  proxy.on('upgrade', (_request, socket) =>
    socket.end('HTTP/1.1 403 Forbidden\r\nconnection: close\r\n\r\n'),
  );
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  if (address === null || typeof address === 'string') throw new Error('no port to be had');
  return {
    port: address.port,
    swallow: (on) => {
      isSwallowing = on;
    },
    meddle: (path, instead) => void meddled.set(path, instead),
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}
