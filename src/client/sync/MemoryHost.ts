import type { Action, Actor, Command } from '#domain/workshop/commands.ts';
import { WALLS } from '#domain/workshop/counts.ts';
import type { Ack } from '#protocol/socket.ts';
import type { Host, HostListener } from './Host.ts';

/** What a line needs of its room. */
export interface LineRoom {
  readonly wire: 'at once' | 'by hand';
  readonly ask: (actor: Actor, command: Command, acknowledge: (ack: Ack) => void) => void;
  readonly act: (actor: Actor, action: Action) => Ack;
  readonly welcome: (host: MemoryHost, since: number | null) => void;
  readonly lose: (host: MemoryHost) => void;
}

interface Upward {
  readonly command: Command;
  readonly resolve: (ack: Ack) => void;
  readonly reject: (error: Error) => void;
}

/**
 * One viewer's line to a room in memory. With the wire `by hand` a test decides when what goes up and comes down
 * arrives; `drop` loses everything that is under way, as Wi-Fi does.
 */
export class MemoryHost implements Host {
  readonly actor: Actor;
  readonly #room: LineRoom;
  #listener: HostListener | null = null;
  #connected = false;
  #up: Upward[] = [];
  #unanswered = new Set<(error: Error) => void>();
  #down: (() => void)[] = [];

  constructor(room: LineRoom, actor: Actor) {
    this.#room = room;
    this.actor = actor;
  }

  connect = (listener: HostListener): void => {
    this.#listener = listener;
    this.restore();
  };

  send = (command: Command): Promise<Ack> =>
    new Promise((resolve, reject) => {
      if (!this.#connected) return reject(new Error('no line'));
      this.#unanswered.add(reject);
      this.#up.push({ command, resolve, reject });
      if (this.#room.wire === 'at once') this.receive();
    });

  setWriting = (activityId: string | null): void => this.#presence(activityId, null);

  setReady = (activityId: string | null): void => this.#presence(null, activityId);

  resume = (): void => {
    if (this.#connected) this.#room.welcome(this, this.#listener?.since() ?? null);
  };

  close = (): void => {
    this.drop();
    this.#listener = null;
  };

  /** The room handles what is on its way up: all of it, or so many commands. */
  receive(count = Number.POSITIVE_INFINITY): void {
    for (const { command, resolve, reject } of this.#up.splice(0, Math.min(count, this.#up.length))) {
      this.#room.ask(this.actor, command, (ack) =>
        this.tell(() => {
          this.#unanswered.delete(reject);
          resolve(ack);
        }),
      );
    }
  }

  /** The device gets what is on its way down: all of it, or so many messages. */
  deliver(count = Number.POSITIVE_INFINITY): void {
    for (let done = 0; done < count; done += 1) {
      const message = this.#down.shift();
      if (!message) return;
      message();
    }
  }

  /** Puts a message on its way to the device. */
  tell(message: (listener: HostListener) => void): void {
    if (!this.#connected) return;
    this.#down.push(() => {
      if (this.#listener) message(this.#listener);
    });
    if (this.#room.wire === 'at once') this.deliver();
  }

  /** The line goes down; nobody knows what still arrived. */
  drop(): void {
    if (!this.#connected) return;
    this.#presence(null, null, false);
    this.#room.lose(this);
    this.#connected = false;
    this.#up = [];
    this.#down = [];
    const lost = [...this.#unanswered];
    this.#unanswered.clear();
    for (const reject of lost) reject(new Error('the line is down'));
    this.#listener?.line('offline');
  }

  /** The line comes back. */
  restore(): void {
    if (this.#connected || !this.#listener) return;
    this.#connected = true;
    this.#listener.line('live');
    this.#room.welcome(this, this.#listener.since());
    this.#presence(null, null);
  }

  #presence(writingIn: string | null, readyIn: string | null, connected = true): void {
    const { actor } = this;
    const seatId = actor.role === 'participant' ? actor.seatId : actor.role === 'wall' ? WALLS : null;
    if (seatId === null || !this.#connected) return;
    this.#room.act({ role: 'host' }, { type: 'setPresence', seatId, connected, writingIn, readyIn });
  }
}
