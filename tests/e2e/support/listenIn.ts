import { once } from 'node:events';
import { createServer, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';

/** A wire tapped between one device and the server. */
export interface Tap {
  /** Give this to the device instead of the server's own. */
  readonly port: number;
  /** Everything the device has been sent until now: heads and bodies of answers, and all bytes of its sockets. */
  received(): string;
  /** How many of its WebSockets were opened. */
  upgrades(): number;
  close(): Promise<void>;
}

/**
 * Puts a proxy before the server that keeps every byte it passes to the device. Compression is left out of what the
 * device asks for, so that nothing can hide in it.
 *
 * @param port - of the server, on the loopback address
 * @param options.polling - refuses WebSockets, as some networks of municipalities do; the device falls back to polling
 */
export async function listenIn(port: number, options: { polling?: boolean } = {}): Promise<Tap> {
  const heard: Buffer[] = [];
  const sockets = new Set<Socket>();
  let upgrades = 0;
  const hear = (part: Buffer | string) => void heard.push(Buffer.from(part));

  const server = createServer((asked, answer) => {
    const passed = request(
      { host: '127.0.0.1', port, method: asked.method, path: asked.url, headers: plain(asked) },
      (reply) => {
        hear(JSON.stringify(reply.rawHeaders));
        answer.writeHead(reply.statusCode ?? 502, reply.rawHeaders);
        reply.on('data', hear);
        reply.pipe(answer);
      },
    );
    passed.on('error', () => answer.destroy());
    answer.on('close', () => passed.destroy());
    asked.pipe(passed);
  });
  server.on('upgrade', (asked: IncomingMessage, device: Socket, head: Buffer) => {
    device.on('error', () => device.destroy());
    if (options.polling) return void device.end('HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n');
    upgrades += 1;
    const line = connect(port, '127.0.0.1');
    const lines = Object.entries(plain(asked)).map(([name, value]) => `${name}: ${value}`);
    line.write([`GET ${asked.url} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
    line.write(head);
    line.on('data', hear);
    line.on('error', () => device.destroy());
    line.pipe(device).pipe(line);
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port to be had');

  return {
    port: address.port,
    received: () => Buffer.concat(heard).toString(),
    upgrades: () => upgrades,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
}

/** What the device asked, without what would compress the answer. */
function plain({ headers }: IncomingMessage): IncomingMessage['headers'] {
  const { 'accept-encoding': _encoding, 'sec-websocket-extensions': _extensions, ...rest } = headers;
  return rest;
}
