import type { Command } from '#domain/workshop/commands.ts';
import type { Ack, Refusal } from '#protocol/socket.ts';
import { type Edits, type OutboxKeep, onStopOutboxes, type Waiting } from './outboxKeep.ts';
import type { Intent } from './Session.ts';

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
  /** Whether everything that waits is on the device too, or (false) some of it in this tab alone. */
  readonly onDurable: (durable: boolean) => void;
  /** How long (ms) a slow device may hold up what is written; it goes on trying behind that. */
  readonly patience?: number;
  /** How long to wait (ms) after so many attempts in vain. */
  readonly backoff?: (attempts: number) => number;
}

/** What makes something new under an id of its own: it can come late, whatever happened since. */
const MAKES_NEW: ReadonlySet<Intent['type']> = new Set(['contribute', 'contributeFor', 'park', 'parkFor']);
/** What sets or takes away the text of a note. */
const SETS_TEXT: ReadonlySet<Intent['type']> = new Set(['editContribution', 'withdraw']);
const NO_EDITS: Edits = { given: 0, taken: 0 };

/** An IndexedDB that does not answer (it happens on iPads that have slept) must not stop a note from being sent. */
const PATIENCE_MS = 4_000;

/** 1 s, 2 s, 4 s … 15 s, a little spread so that a hall does not come back at one moment. */
function patience(attempts: number): number {
  return Math.min(15_000, 500 * 2 ** Math.min(attempts, 6)) * (0.75 + Math.random() / 2);
}

interface Queued {
  readonly waiting: Waiting;
  /** Whether it reached the device; resolves when that is known, however late. */
  readonly kept: Promise<boolean>;
}

/**
 * The only queue between a person and the host. A command is kept on the device before it is sent, sent in order one
 * by one, sent again until there is a final answer, and only then forgotten. Sending twice is harmless: the host knows
 * a command by its id. So two tabs of one seat, or a reload in the middle, do no harm.
 */
export class Outbox {
  readonly #options: OutboxOptions;
  #queue: Queued[] = [];
  /** What this tab did something with, as `fieldOf` says it. */
  readonly #touched = new Set<string>();
  /** Commands that are not on the device (yet). */
  readonly #elsewhere = new Set<string>();
  /** Something could not be kept at all: this browser is not to be relied on. */
  #isForgetful = false;
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

  /**
   * Reads what an earlier tab left; it goes first, refused ones are only shown. Nothing is sent before that, unless the
   * device takes too long: then what it has after all comes later, as far as that makes no difference.
   *
   * @returns when it has been read, or takes too long
   */
  load(onLeft: (left: readonly Waiting[]) => void): Promise<void> {
    let isLate = false;
    const loading = this.#options.keep.load().then(
      (left) => this.#join(left, isLate, onLeft),
      () => {},
    );
    this.#loaded = this.#inTime(loading).then(() => {
      isLate = true;
    });
    return this.#loaded;
  }

  #join(left: readonly Waiting[], isLate: boolean, onLeft: (left: readonly Waiting[]) => void): void {
    if (this.#stopped) return;
    const mine = new Set(this.#queue.map(({ waiting }) => waiting.id));
    const others = left
      .filter(({ id }) => !mine.has(id))
      .flatMap((waiting) => (isLate && waiting.code === undefined ? this.#joinLate(waiting) : waiting));
    const unsent = others.filter((waiting) => waiting.code === undefined);
    this.#goBehind(Math.max(0, ...left.map((waiting) => waiting.order)));
    this.#queue.unshift(...unsent.map((waiting) => ({ waiting, kept: Promise.resolve(true) })));
    if (others.length > 0) onLeft(others);
    void this.#pump();
  }

  /**
   * What an earlier tab left, found after this one went on. New notes can come late, and an older text as long as the host
   * has no newer one (`#isOverruled`). What else was done with a note since is forgotten, or the next tab would send it
   * after all. An old step of the session is refused, visibly.
   */
  #joinLate(waiting: Waiting): readonly Waiting[] {
    const { id, intent } = waiting;
    if (MAKES_NEW.has(intent.type) || SETS_TEXT.has(intent.type)) return [waiting];
    const field = fieldOf(intent);
    if (field === null) {
      const refused: Waiting = { ...waiting, code: 'changedSince' };
      void this.#options.keep.put(refused).catch(() => {});
      return [refused];
    }
    if (!this.#touched.has(field)) return [waiting];
    this.forget(id);
    return [];
  }

  /** What was written before an earlier tab's commands were read comes after them, also when the clock was set back. */
  #goBehind(last: number): void {
    this.#order = Math.max(this.#order, last);
    this.#queue = this.#queue.map((queued) => {
      if (queued.waiting.order > last) return queued;
      this.#order += 1;
      const waiting = { ...queued.waiting, order: this.#order };
      return { waiting, kept: this.#put(waiting) };
    });
  }

  /** Takes a command in. It is sent as soon as it is kept and its turn has come. */
  add(entry: Omit<Waiting, 'order'>): void {
    if (this.#stopped) return;
    // The clock keeps commands of an earlier tab in front, also before they have been read.
    this.#order = Math.max(this.#order + 1, this.#edits(entry.intent).given + 1, Date.now());
    this.#noteEdit(entry.intent, { given: this.#order });
    const waiting = { ...entry, order: this.#order };
    const field = fieldOf(entry.intent);
    if (field !== null) this.#touched.add(field);
    this.#queue.push({ waiting, kept: this.#put(waiting) });
    void this.#pump();
  }

  /** Puts a command on the device, and gives whether it is there; watched meanwhile. */
  #put(waiting: Waiting): Promise<boolean> {
    const kept = this.#options.keep.put(waiting).then(
      () => true,
      () => {
        this.#isForgetful = true;
        return false;
      },
    );
    const watch = (inTime: boolean) => {
      if (inTime) return;
      this.#elsewhere.add(waiting.id);
      this.#options.onDurable(false);
      void kept.then((there) => there && this.#isSafe(waiting.id));
    };
    void this.#inTime(kept).then((there) => watch(there === true));
    return kept;
  }

  #isSafe(id: string): void {
    if (this.#elsewhere.delete(id) && this.#elsewhere.size === 0 && !this.#isForgetful)
      this.#options.onDurable(true);
  }

  /** What came of some work on the device, or undefined when that takes too long. The work goes on. */
  #inTime<T>(work: Promise<T>): Promise<T | undefined> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, this.#options.patience ?? PATIENCE_MS, undefined);
      void work.then(resolve).finally(() => clearTimeout(timer));
    });
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
        await this.#inTime(head.kept);
        if (!this.#live || this.#stopped) break;
        const { id, intent } = head.waiting;
        if (this.#isOverruled(head.waiting)) {
          this.#settle(head.waiting, { ok: true, version: 0 });
          continue;
        }
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

  /** The host has a newer text of the note, that was given in this tab or in another of this seat. */
  #isOverruled({ intent, order }: Waiting): boolean {
    return this.#edits(intent).taken > order;
  }

  #edits(intent: Intent): Edits {
    if (!SETS_TEXT.has(intent.type) || !('contributionId' in intent)) return NO_EDITS;
    return this.#options.keep.edits?.(intent.contributionId ?? '') ?? NO_EDITS;
  }

  #noteEdit(intent: Intent, edits: Partial<Edits>): void {
    if (intent.type === 'editContribution')
      this.#options.keep.setEdits?.(intent.contributionId, { ...this.#edits(intent), ...edits });
  }

  #settle(waiting: Waiting, outcome: Outcome): void {
    const kept = this.#queue.find((each) => each.waiting.id === waiting.id)?.kept ?? Promise.resolve(true);
    this.#queue = this.#queue.filter((each) => each.waiting.id !== waiting.id);
    // Not before it has arrived there: a slow device must not keep what the host already has.
    if (outcome.ok) void kept.then(() => this.forget(waiting.id));
    else void this.#options.keep.put({ ...waiting, code: outcome.code }).catch(() => {});
    if (outcome.ok) this.#isSafe(waiting.id);
    const { intent, order } = waiting;
    if (outcome.ok && order > this.#edits(intent).taken) this.#noteEdit(intent, { taken: order });
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

/** What a command sets of one note: a later one about the same takes its place. Null for steps of the session. */
function fieldOf(intent: Intent): string | null {
  if (!('contributionId' in intent) || intent.type === 'spotlight') return null;
  return `${intent.type} ${intent.contributionId}`;
}
