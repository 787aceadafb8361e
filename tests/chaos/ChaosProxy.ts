import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { between, type Random, seeded } from './random.ts';

/** How long a connection lives before something happens to it, in ms. */
const PEACE = { from: 300, to: 6_000 };
/** How long it stalls, in ms; then they are cut, and what waited is lost. */
const STALL = { from: 200, to: 2_500 };
const DELAY = { from: 5, to: 250 };
/** How many connections say everything twice: to the server, and to it once more, whose second answers go nowhere. */
const DOUBLED = 0.2;

interface Link {
  readonly client: Socket;
  readonly server: Socket;
  /** The second connection to the server, of one that is doubled. */
  readonly double: Socket | null;
  stalled: boolean;
  timer: NodeJS.Timeout | undefined;
}

/**
 * A bad network between devices and server: it cuts connections, lets them stall with both sides believing in them,
 * delays what they carry, and says twice what some devices say. What happens to the n-th connection depends on the seed only.
 */
export class ChaosProxy {
  readonly port: number;
  readonly #server: Server;
  readonly #target: number;
  readonly #seed: number;
  readonly #links = new Set<Link>();
  #count = 0;
  #doubled = 0;
  #polled = 0;
  #isCalm = true;

  private constructor(server: Server, port: number, target: number, seed: number) {
    this.#server = server;
    this.port = port;
    this.#target = target;
    this.#seed = seed;
    server.on('connection', (client) => this.#join(client));
  }

  /** Listens on a free port of the loopback address. Quiet until `rage`. */
  static async start(target: number, seed: number): Promise<ChaosProxy> {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new Error('no port to be had');
    return new ChaosProxy(server, address.port, target, seed);
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** How many connections were doubled so far. */
  get doubled(): number {
    return this.#doubled;
  }

  /** How many connections carried long polling. */
  get polled(): number {
    return this.#polled;
  }

  /** From now on things happen. */
  rage(): void {
    this.#isCalm = false;
    for (const link of this.#links) {
      this.#count += 1;
      this.#plan(link, seeded(this.#seed + this.#count));
    }
  }

  /**
   * From now on the network is good; what was stuck is cut, as when a tablet comes back in range, and so is what says
   * everything twice: over such a connection long polling never comes about.
   */
  calm(): void {
    this.#isCalm = true;
    for (const link of this.#links) {
      clearTimeout(link.timer);
      if (link.stalled || link.double) this.#cut(link);
    }
  }

  async close(): Promise<void> {
    for (const link of this.#links) this.#cut(link);
    this.#server.close();
    await once(this.#server, 'close');
  }

  #join(client: Socket): void {
    this.#count += 1;
    const random = seeded(this.#seed + this.#count);
    const server = connect(this.#target, '127.0.0.1');
    const isDoubled = !this.#isCalm && random() < DOUBLED;
    const double = isDoubled ? connect(this.#target, '127.0.0.1') : null;
    const link: Link = { client, server, double, stalled: false, timer: undefined };
    this.#links.add(link);
    const isSlow = !this.#isCalm && random() < 0.3;
    if (double) {
      this.#doubled += 1;
      this.#carry(link, client, double, isSlow, random);
      double.resume();
    }
    this.#carry(link, client, server, isSlow, random);
    this.#carry(link, server, client, isSlow, random);
    double?.on('error', () => {});
    client.once('data', (bytes) => {
      if (bytes.includes('transport=polling')) this.#polled += 1;
    });
    for (const socket of [client, server]) {
      socket.setNoDelay(true);
      socket.on('error', () => this.#cut(link));
      socket.on('close', () => this.#cut(link));
    }
    if (!this.#isCalm) this.#plan(link, random);
  }

  /** Bytes from one side to the other; late ones stay in order. */
  #carry(link: Link, from: Socket, to: Socket, isSlow: boolean, random: Random): void {
    let free = 0;
    from.on('data', (bytes) => {
      // Stalled: taken in and never delivered, as by a router that has lost the way.
      if (link.stalled) return;
      if (!isSlow) return void to.write(bytes);
      free = Math.max(free, Date.now() + between(random, DELAY.from, DELAY.to));
      setTimeout(() => !to.destroyed && !link.stalled && to.write(bytes), free - Date.now());
    });
  }

  #plan(link: Link, random: Random): void {
    link.timer = setTimeout(
      () => {
        if (random() < 0.5) return this.#cut(link);
        link.stalled = true;
        link.timer = setTimeout(() => this.#cut(link), between(random, STALL.from, STALL.to));
      },
      between(random, PEACE.from, PEACE.to),
    );
  }

  #cut(link: Link): void {
    clearTimeout(link.timer);
    this.#links.delete(link);
    link.client.destroy();
    link.server.destroy();
    link.double?.destroy();
  }
}
