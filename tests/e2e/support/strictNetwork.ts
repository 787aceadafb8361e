import { once } from 'node:events';
import { createServer, request } from 'node:http';

/** A network between tablets and server that refuses every WebSocket, as proxies of offices and schools do. */
export async function strictNetwork(serverPort: number): Promise<{ port: number; close: () => void }> {
  const proxy = createServer((incoming, answer) => {
    const { method, url, headers } = incoming;
    const onward = request(
      { host: '127.0.0.1', port: serverPort, method, path: url, headers },
      (response) => {
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
    close: () => {
      proxy.close();
      proxy.closeAllConnections();
    },
  };
}
