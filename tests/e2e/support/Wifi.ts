import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { Transform } from 'node:stream';

/** What Engine.IO says of its heartbeats when a line begins, and the same in as many letters with ever so rare ones. */
const HEARTBEAT = '"pingInterval":15000';
const RARE = '"pingInterval":99999';

/**
 * The Wi-Fi between tablets and server, which can drop. A browser's own offline switch leaves a WebSocket that stands
 * alone for a while, so a test that needs to be sure cuts the line here.
 */
export class Wifi {
  readonly port: number;
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #silent = new Set<Socket>();
  #up = true;
  #slowed = 0;

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
          if (!this.#silent.has(one)) other.destroy();
        });
      }
      tablet.pipe(onward);
      onward.pipe(this.#slowing()).pipe(tablet);
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

  /**
   * What stands goes on standing and carries nothing any more, without a word to either end, not even that the other is
   * gone; new lines work.
   */
  goSilent(): void {
    for (const socket of this.#sockets) {
      this.#silent.add(socket);
      socket.unpipe().resume();
    }
  }

  /** How many devices were told to expect a heartbeat so seldom that no test lives to see them miss one: each line is. */
  get slowed(): number {
    return this.#slowed;
  }

  comeBack(): void {
    this.#up = true;
  }

  close(): void {
    this.drop();
    this.#server.close();
  }

  /** Passes on what the server says; a device that finds out that its line is dead did not do so by a missed heartbeat. */
  #slowing(): Transform {
    return new Transform({
      transform: (chunk: Buffer, _, pass) => {
        const at = chunk.indexOf(HEARTBEAT);
        if (at >= 0) {
          chunk.write(RARE, at);
          this.#slowed += 1;
        }
        pass(null, chunk);
      },
    });
  }
}
