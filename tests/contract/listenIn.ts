import { once } from 'node:events';
import { connect, createServer } from 'node:net';

/** A wire between a device and the server that keeps every byte the device is sent: sockets, HTTP, headers, all. */
export interface Wire {
  /** Where the device connects instead. */
  readonly url: string;
  /** Everything sent to it so far, connection by connection. */
  heard(): string;
  /** How much that is; with `heardSince`, what came after a moment. */
  mark(): Mark;
  heardSince(mark: Mark): string;
  end(): Promise<void>;
}
type Mark = readonly number[];

/** Lays a wire to a server on the loopback address. */
export async function listenIn(url: string): Promise<Wire> {
  const port = Number(new URL(url).port);
  const connections: string[] = [];
  const listener = createServer((device) => {
    const index = connections.push('') - 1;
    const host = connect(port, '127.0.0.1');
    device.pipe(host);
    host.pipe(device);
    host.on('data', (bytes) => {
      connections[index] += bytes.toString('latin1');
    });
    for (const [one, other] of [
      [device, host],
      [host, device],
    ] as const) {
      one.on('error', () => other.destroy());
      one.on('close', () => other.destroy());
    }
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const address = listener.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    url: `http://127.0.0.1:${address.port}`,
    heard: () => connections.join('\n'),
    mark: () => connections.map((each) => each.length),
    heardSince: (mark) => connections.map((each, index) => each.slice(mark[index] ?? 0)).join('\n'),
    end: async () => {
      listener.close();
      await once(listener, 'close');
    },
  };
}
