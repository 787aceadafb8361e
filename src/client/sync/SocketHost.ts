import { io, type Socket } from 'socket.io-client';
import type { Command } from '#domain/workshop/commands.ts';
import type { Ack, ClientToServer, Handshake, ServerToClient } from '#protocol/socket.ts';
import { PROTOCOL_VERSION } from '#protocol/version.ts';
import { endRequest } from './endRequest.ts';
import type { Host, HostListener, Login } from './Host.ts';
import { onWake } from './onWake.ts';

type Line = Socket<ServerToClient, ClientToServer>;

export interface SocketHostOptions {
  /** Only tests give one; the page's own address otherwise. */
  readonly url?: string;
  /** How long to wait for an acknowledgement, and for a sign of life after waking up (ms). */
  readonly ackMs?: number;
  readonly signMs?: number;
  /** How long to wait, at least, before coming back to a server that closed the line itself (ms). */
  readonly againMs?: number;
  /** How long to wait for a line to open (ms). */
  readonly openMs?: number;
}

/**
 * How long a request of long polling may take (ms). The server says something every 15 s; a browser itself waits for
 * minutes, and with six requests that nobody answers no seventh leaves.
 */
const REQUEST_MS = 20_000;
/** A WebSocket that lives shorter than this (ms), so many times in a row, is cut by the network: then without one. */
const SHORT_LIFE = { ms: 20_000, times: 3 };

/** In which activity the device is writing, or (`ready`) with which it is done. */
interface Doing {
  readonly activityId: string | null;
  readonly ready: boolean;
}

/**
 * The server as host. Socket.IO reconnects what it knows to be broken; a tablet that slept or changed networks often
 * has a line that only looks alive, so every time it wakes up we ask for what we missed and, without any sign of life,
 * begin a new line. Never its `retries`: the outbox is the only queue.
 */
export class SocketHost implements Host {
  readonly #login: Login;
  readonly #options: SocketHostOptions;
  #socket: Line | null = null;
  #listener: HostListener | null = null;
  #doing: Doing = { activityId: null, ready: false };
  #gone = false;
  /** When this attempt began, and when it came about (null: not yet); ms, this device's clock. */
  #began = 0;
  #live: number | null = null;
  #shortLives = 0;
  #again: ReturnType<typeof setTimeout> | undefined;
  #sign: ReturnType<typeof setTimeout> | undefined;
  #stopWatching: () => void = () => {};

  constructor(login: Login, options: SocketHostOptions = {}) {
    this.#login = login;
    this.#options = options;
  }

  connect = (listener: HostListener): void => {
    this.#listener = listener;
    const options = {
      // Without `tryAllTransports` there is no fallback where a network blocks WebSocket.
      transports: ['websocket', 'polling'],
      tryAllTransports: true,
      reconnectionDelay: 500,
      reconnectionDelayMax: 5_000,
      timeout: this.#options.openMs ?? 10_000,
      requestTimeout: REQUEST_MS,
      forceNew: true,
      auth: (give: (handshake: Handshake) => void) => give(this.#handshake()),
    };
    const url = this.#options.url;
    const socket: Line = url === undefined ? io(options) : io(url, options);
    this.#socket = socket;
    this.#began = Date.now();
    socket.io.on('reconnect_attempt', () => this.#begins(socket));
    socket.on('connect', () => {
      clearTimeout(this.#again);
      this.#live = Date.now();
      this.#isAlive();
      listener.line('live');
      if (this.#doing.activityId !== null) socket.emit('writing', this.#doing);
    });
    socket.on('disconnect', (reason) => {
      // A server that sends us away says nothing about the network.
      if (reason !== 'io server disconnect') this.#judge(socket);
      this.#live = null;
      this.#isDown();
    });
    socket.on('connect_error', () => {
      this.#tryTheOtherWay(socket);
      this.#isDown();
    });
    socket.on('whole', (message) => listener.whole(message));
    socket.on('delta', (message) => listener.delta(message));
    socket.on('own', (message) => listener.own(message));
    socket.on('life', (life) => listener.life?.(life));
    socket.on('gone', (reason) => {
      this.#gone = true;
      listener.gone(reason);
      this.close();
    });
    socket.onAny(() => this.#isAlive());
    socket.io.on('ping', () => this.#isAlive());
    this.#stopWatching = onWake(() => this.#wake());
  };

  send = async (command: Command): Promise<Ack> => {
    const socket = this.#socket;
    if (!socket?.connected) throw new Error('no line');
    try {
      const ack = await socket.timeout(this.#options.ackMs ?? 8_000).emitWithAck('command', command);
      this.#isAlive();
      return ack;
    } catch (error) {
      // Rather than wait for Socket.IO's heartbeat to find out.
      this.#wake();
      throw error;
    }
  };

  setWriting = (activityId: string | null): void => this.#tell({ activityId, ready: false });

  setReady = (activityId: string | null): void => this.#tell({ activityId, ready: activityId !== null });

  /** Says what this device is doing; said once, and again by every new line. */
  #tell(doing: Doing): void {
    if (this.#doing.activityId === doing.activityId && this.#doing.ready === doing.ready) return;
    this.#doing = doing;
    if (this.#socket?.connected) this.#socket.emit('writing', doing);
  }

  resume = (): void => {
    if (this.#socket?.connected) this.#socket.emit('resume', { since: this.#listener?.since() ?? null });
  };

  close = (): void => {
    clearTimeout(this.#again);
    this.#isAlive();
    this.#stopWatching();
    this.#listener = null;
    this.#socket?.removeAllListeners();
    this.#socket?.disconnect();
    this.#socket = null;
  };

  #handshake(): Handshake {
    const since = this.#listener?.since() ?? null;
    const { workshopId, key } = this.#login;
    const who = { protocol: PROTOCOL_VERSION, workshopId, key, since };
    return this.#login.role === 'participant'
      ? { ...who, role: 'participant', seatId: this.#login.seatId }
      : { ...who, role: this.#login.role };
  }

  /**
   * Some networks let a WebSocket open and then swallow every word, which `tryAllTransports` takes for a slow server. So
   * the next attempt begins the other way round: polling first, which moves to a WebSocket only once that has answered.
   */
  #tryTheOtherWay(socket: Line): void {
    const [first] = socket.io.opts.transports ?? [];
    socket.io.opts.transports = first === 'polling' ? ['websocket', 'polling'] : ['polling', 'websocket'];
  }

  /** What a line that ended says about the network: it may swallow what we say, or cut what it does not know. */
  #judge(socket: Line): void {
    if (this.#live === null) this.#tryTheOtherWay(socket);
    if (this.#live === null || socket.io.engine?.transport.name !== 'websocket') return;
    this.#shortLives = Date.now() - this.#live < SHORT_LIFE.ms ? this.#shortLives + 1 : 0;
    if (this.#shortLives < SHORT_LIFE.times) return;
    this.#shortLives = 0;
    socket.io.opts.transports = ['polling'];
  }

  /** Socket.IO comes back by itself, but not when the server closed the line or refused it. */
  #isDown(): void {
    if (this.#gone || !this.#socket) return;
    this.#listener?.line('offline');
    clearTimeout(this.#again);
    if (this.#socket.active) return;
    const least = this.#options.againMs ?? 1_000;
    this.#again = setTimeout(() => this.#open(), least * (1 + 2 * Math.random()));
  }

  /** The device woke up, the page came back, or the network did. */
  #wake(): void {
    // Waking up comes as several events in a row.
    if (!this.#socket || this.#sign !== undefined) return;
    const patience = this.#options.signMs ?? 2_000;
    // What began before the device slept is waiting for an answer that went elsewhere.
    const isStale = Date.now() - this.#began > patience;
    if (this.#socket.connected) this.resume();
    else if (isStale || !this.#isOpening) this.#beginAnew();
    this.#sign = setTimeout(() => {
      this.#sign = undefined;
      if (!this.#isOpening) this.#beginAnew();
    }, patience);
  }

  #isAlive(): void {
    clearTimeout(this.#sign);
    this.#sign = undefined;
  }

  /** True while a connection is being made: interrupting it would only take longer. */
  get #isOpening(): boolean {
    const socket = this.#socket;
    if (!socket?.active || socket.connected) return false;
    return socket.io.engine?.readyState === 'opening' || socket.io.engine?.readyState === 'open';
  }

  /** A new line at once, also in the middle of Socket.IO's own waiting. */
  #beginAnew(): void {
    this.#isAlive();
    this.#socket?.disconnect();
    this.#open();
  }

  #open(): void {
    if (!this.#socket) return;
    this.#begins(this.#socket);
    this.#socket.connect();
  }

  #begins({ io }: Line): void {
    this.#began = Date.now();
    endRequest(io);
  }
}
