import type { Command } from '#domain/workshop/commands.ts';
import type { Ack, Refusal } from '#protocol/socket.ts';
import { type OutboxKeep, onStopOutboxes, type Waiting } from './outboxKeep.ts';

/** A final answer of the host. */
export type Outcome =
  | { readonly ok: true; readonly version: number }
  | { readonly ok: false; readonly code: Refusal };

export interface OutboxOptions {
  readonly keep: OutboxKeep;
  readonly send: (command: Command) => Promise<Ack>;
  readonly onOutcome: (id: string, outcome: Outcome) => void;
  /** It was tried in vain while there was a line; it will be tried again. */
  readonly onTrouble: (id: string) => void;
  readonly onUndurable: () => void;
  /** How long to wait (ms) after so many attempts in vain. */
  readonly backoff?: (attempts: number) => number;
}

/** 1 s, 2 s, 4 s … 15 s, a little spread so that a hall does not come back at one moment. */
function patience(attempts: number): number {
  return Math.min(15_000, 500 * 2 ** Math.min(attempts, 6)) * (0.75 + Math.random() / 2);
}

/**
 * The only queue between a person and the host. A command is kept on the device before it is sent, sent in order one
 * by one, sent again until there is a final answer, and only then forgotten. Sending twice is harmless: the host knows
 * a command by its id. So two tabs of one seat, or a reload in the middle, do no harm.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  #queue: { waiting: Waiting; kept: Promise<void> }[] = [];
  #order = 0;
  #live = false;
  #stopped = false;
  #pumping = false;
  #loaded: Promise<void> = Promise.resolve();
  #wake: () => void = () => {};
  readonly #unregister: () => void;

  constructor(options: OutboxOptions) {
    this.#options = options;
    this.#unregister = onStopOutboxes(() => this.stop());
  }

  /** Reads what an earlier tab left; it goes first. Nothing is sent before `onLeft` has seen it, refused ones included. */
  load(onLeft: (left: readonly Waiting[]) => void): void {
    this.#loaded = this.#options.keep
      .load()
      .catch(() => [])
      .then((left) => {
        if (this.#stopped) return;
        const mine = new Set(this.#queue.map(({ waiting }) => waiting.id));
        const others = left.filter((waiting) => !mine.has(waiting.id));
        const kept = Promise.resolve();
        const unsent = others.filter((waiting) => waiting.code === undefined);
        this.#queue.unshift(...unsent.map((waiting) => ({ waiting, kept })));
        this.#order = Math.max(this.#order, ...left.map((waiting) => waiting.order));
        if (others.length > 0) onLeft(others);
      });
  }

  /** Takes a command in. It is sent as soon as it is kept and its turn has come. */
  add(entry: Omit<Waiting, 'order'>): void {
    if (this.#stopped) return;
    // The clock keeps commands of an earlier tab in front, also before they have been read.
    this.#order = Math.max(this.#order + 1, Date.now());
    const waiting = { ...entry, order: this.#order };
    this.#queue.push({ waiting, kept: this.#put(waiting) });
    void this.#pump();
  }

  async #put(waiting: Waiting): Promise<void> {
    const durable = await this.#options.keep.put(waiting).catch(() => false);
    if (!durable && !this.#stopped) this.#options.onUndurable();
  }

  /** Whether there is a line. A new line tries again at once. */
  setLive(live: boolean): void {
    this.#live = live;
    this.#wake();
    void this.#pump();
  }

  /** Forgets a refused command. */
  forget(id: string): void {
    void this.#options.keep.remove(id).catch(() => {});
  }

  /** Sends nothing more. What waits stays on the device. */
  stop(): void {
    this.#stopped = true;
    this.#unregister();
    this.#wake();
  }

  async #pump(): Promise<void> {
    if (this.#pumping) return;
    this.#pumping = true;
    try {
      await this.#loaded;
      let attempts = 0;
      while (this.#live && !this.#stopped) {
        const head = this.#queue[0];
        if (!head) break;
        await head.kept;
        if (!this.#live || this.#stopped) break;
        const { id, intent } = head.waiting;
        const answer = await this.#options.send({ id, ...intent }).catch(() => null);
        if (this.#stopped) break;
        if (answer?.ok || (answer && 'code' in answer)) {
          attempts = 0;
          this.#settle(head.waiting, answer);
        } else if (this.#live) {
          attempts += 1;
          // Being asked to slow down is no trouble.
          if (!(answer && answer.retry === 'tooFast')) this.#options.onTrouble(id);
          await this.#pause((this.#options.backoff ?? patience)(attempts));
        }
      }
    } finally {
      this.#pumping = false;
    }
  }

  #settle(waiting: Waiting, outcome: Outcome): void {
    this.#queue = this.#queue.filter((each) => each.waiting.id !== waiting.id);
    if (outcome.ok) this.forget(waiting.id);
    else void this.#options.keep.put({ ...waiting, code: outcome.code }).catch(() => {});
    this.#options.onOutcome(waiting.id, outcome);
  }

  #pause(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#wake = () => {
        clearTimeout(timer);
        this.#wake = () => {};
        resolve();
      };
    });
  }
}
