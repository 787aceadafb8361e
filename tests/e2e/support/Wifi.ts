import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/**
 * The Wi-Fi between tablets and server, which can drop. A browser's own offline switch leaves a WebSocket that stands
 * alone for a while, so a test that needs to be sure cuts the line here.
 */
export class Wifi {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #up = true;

  private constructor(server: Server, port: number, serverPort: number) {
    this.#server = server;
    this.port = port;
    server.on('connection', (tablet) => {
      if (!this.#up) return tablet.destroy();
      const onward = connect(serverPort, '127.0.0.1');
      for (const [one, other] of [
        [tablet, onward],
        [onward, tablet],
      ] as const) {
        this.#sockets.add(one);
        one.on('error', () => {});
        one.on('close', () => {
          this.#sockets.delete(one);
          other.destroy();
        });
        one.pipe(other);
      }
    });
  }

  static async to(serverPort: number): Promise<Wifi> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port to be had');
    return new Wifi(server, address.port, serverPort);
  }

  /** Every line breaks, and no new one comes about. */
  drop(): void {
    this.#up = false;
    for (const socket of this.#sockets) socket.destroy();
  }

  /** What stands goes on standing and carries nothing any more, without a word to either end; new lines work. */
  goSilent(): void {
    for (const socket of this.#sockets) socket.unpipe().resume();
  }

  comeBack(): void {
    this.#up = true;
  }

  close(): void {
    this.drop();
    this.#server.close();
  }
}
