import { fetchNamed } from '#client/fetchNamed.ts';
import type { Command } from '#domain/workshop/commands.ts';
import type { Ack } from '#protocol/socket.ts';
import { type Arrived, takeFirstView } from './firstView.ts';
import type { Host, HostListener, Login } from './Host.ts';
import { onWake } from './onWake.ts';

/** Who makes the line once its code is here. */
type LineMaker = (login: Login) => Host;

export interface ServerHostOptions {
  /**
   * What is fetched along with the line and has to be here before it stands: only the line brings what asks for it. It may
   * listen to the line before anybody else.
   */
  readonly beside?: () => Promise<Hearing>;
  /** Only tests give these. */
  readonly first?: (login: Login) => Promise<Arrived | null>;
  readonly fetchLine?: () => Promise<LineMaker>;
  /** How long the line is not fetched yet because the first view is to come before it (ms). */
  readonly patienceMs?: number;
  /** How long to wait, at most, before fetching the line once more (ms). */
  readonly againMs?: number;
}

/** Somebody who hears what the line tells, and passes it on. */
export type Hearing = (listener: HostListener) => HostListener;

/** What a device is doing; said again to the line once it is there. */
type Doing = (line: Host) => void;

/**
 * The server as host, without waiting for the line: the first view comes over plain HTTP, and the code of the line is
 * fetched once that is on the screen. The line then goes on from the version that was got. Until it stands, commands
 * wait in the outbox as they do without a network; who is gone hears so from the line.
 */
export class ServerHost implements Host {
  readonly #login: Login;
  readonly #options: ServerHostOptions;
  #listener: HostListener | null = null;
  #line: Host | null = null;
  #doing: Doing | null = null;
  /** The line has said how things stand: a first view that comes after that is old. */
  #hasSpoken = false;

  constructor(login: Login, options: ServerHostOptions = {}) {
    this.#login = login;
    this.#options = options;
  }

  connect = (listener: HostListener): void => {
    this.#listener = listener;
    const first = (this.#options.first ?? takeFirstView)(this.#login).then((view) => this.#show(view));
    void Promise.race([first, wait(this.#options.patienceMs ?? 1_500)])
      // What came has to be drawn first.
      .then(() => wait(0))
      .then(() => this.#fetchLine());
  };

  send = async (command: Command): Promise<Ack> => {
    if (!this.#line) throw new Error('no line');
    return this.#line.send(command);
  };

  setWriting = (activityId: string | null): void => this.#tell((line) => line.setWriting(activityId));

  setReady = (activityId: string | null): void => this.#tell((line) => line.setReady(activityId));

  resume = (): void => this.#line?.resume();

  close = (): void => {
    this.#listener = null;
    this.#line?.close();
  };

  #tell(doing: Doing): void {
    this.#doing = doing;
    if (this.#line) doing(this.#line);
  }

  #show(view: Arrived | null): void {
    if (view === null || this.#hasSpoken) return;
    const { whole, own, at } = view;
    // It may have waited for the program; the host's clock went on meanwhile.
    this.#listener?.whole({ ...whole, now: whole.now + Date.now() - at });
    if (own) this.#listener?.own(own);
  }

  /** A file that could not be fetched is fetched again, as a line that broke is made again. */
  async #fetchLine(): Promise<void> {
    if (!this.#listener) return;
    try {
      const { fetchLine: fetch = fetchLine, beside } = this.#options;
      const [make, hearing] = await Promise.all([fetch(), beside?.()]);
      const listener = this.#listener;
      if (listener) this.#begin(make(this.#login), hearing?.(listener) ?? listener);
    } catch {
      this.#listener?.line('offline');
      await backOnNetwork(this.#options.againMs ?? 5_000);
      await this.#fetchLine();
    }
  }

  #begin(line: Host, listener: HostListener): void {
    this.#line = line;
    this.#doing?.(line);
    line.connect({
      ...listener,
      whole: (message) => {
        this.#hasSpoken = true;
        listener.whole(message);
      },
      delta: (message) => {
        this.#hasSpoken = true;
        listener.delta(message);
      },
      gone: (reason) => {
        this.#hasSpoken = true;
        listener.gone(reason);
      },
    });
  }
}

/** The code of the line. */
async function fetchLine(): Promise<LineMaker> {
  await fetchNamed('line');
  const { SocketHost } = await import('./SocketHost.ts');
  return (login) => new SocketHost(login);
}

function wait(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** After a while, or as soon as the device says that it is back. */
function backOnNetwork(mostMs: number): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      stop();
      clearTimeout(timer);
      resolve();
    };
    const stop = onWake(go);
    const timer = setTimeout(go, mostMs * (0.5 + Math.random() / 2));
  });
}
