/**
 * One workshop while it is alive: everything that changes it goes through one queue, in the order
 * authorise → decide → guard → settle → store → apply → acknowledge → publish. Commands that wait at the same moment go
 * in one transaction. Only what the store has is acknowledged, and only what is acknowledged is shown to others.
 */
import type { BlockRegistry } from '#domain/blocks/Block.ts';
import { applyChanges, type Change } from '#domain/workshop/changes.ts';
import type { Actor, Command } from '#domain/workshop/commands.ts';
import { UNSAVED, WALLS } from '#domain/workshop/counts.ts';
import { decide } from '#domain/workshop/decide.ts';
import { type State, workshopOf } from '#domain/workshop/State.ts';
import { touchedBy } from '#domain/workshop/touched.ts';
import { classOf, type ViewClass, viewerOf } from '#domain/workshop/viewer.ts';
import type { Workshop } from '#domain/workshop/Workshop.ts';
import type { FirstView } from '#protocol/http.ts';
import type { Ack, Life } from '#protocol/socket.ts';
import type { Credential, Loaded, Store } from '../store/Store.ts';
import type { Audience } from './Audience.ts';
import type { Clock } from './Clock.ts';
import { type Decided, decideBatch, givenIds, outcomeKey, rowsToStore } from './decideBatch.ts';
import { everythingTouched } from './everythingTouched.ts';
import { grantsOf, isOk, type SentAway, type Waiting, whoGoes } from './keysOf.ts';
import { Publisher } from './Publisher.ts';
import type { Viewer } from './Source.ts';
import { seatsTouched } from './seatsTouched.ts';

/** Commands in one transaction at most, so that nobody waits for a queue that somebody else filled. */
const MOST_AT_ONCE = 500;
/**
 * How long commands wait for company (ms). After a transaction that took so long, as long again (and at most so much),
 * so that a slow disk is not busy with one note at a time. In a hall also before each transaction, the longer the more
 * people there are: everything that follows from one costs the same for one note as for five. A small room, and whoever
 * conducts, waits for nobody.
 */
const GATHER = { times: 1, most: 10, hall: 60, perSeat: 1 / 15, mostAhead: 12 };
/** The classes that send commands and wait to see the version of their acknowledgement. */
const CONDUCTING: ReadonlySet<ViewClass> = new Set(['facilitator', 'notetaker']);
const NOTHING: ReadonlySet<string> = new Set();
const UNAVAILABLE: Ack = { ok: false, retry: 'unavailable' };

export interface RoomDeps {
  readonly store: Store;
  readonly audience: Audience;
  readonly clock: Clock;
  readonly blocks: BlockRegistry;
  /** Told of a fault that people only see as `unavailable`. */
  readonly report: (error: unknown) => void;
}

export class Room {
  readonly id: string;
  /** Only of a session that came out of a back-up. */
  readonly life: Life | undefined;
  readonly #deps: RoomDeps;
  readonly #publisher: Publisher;
  #state: State;
  #version: number;
  #queue: Waiting[] = [];
  #running: Promise<void> | null = null;
  #closed = false;
  /** After a failed write nobody knows what the store has; it is asked before the next one. */
  #doubtful = false;
  /** The moment until which commands gather. */
  #gatherUntil = Number.NEGATIVE_INFINITY;

  constructor(id: string, { state, version, life }: Loaded, deps: RoomDeps) {
    this.id = id;
    this.life = life;
    this.#deps = deps;
    this.#state = state;
    this.#version = version;
    this.#publisher = new Publisher(this, deps.audience, deps.clock, deps.blocks);
  }

  get state(): State {
    return this.#state;
  }

  get version(): number {
    return this.#version;
  }

  get workshop(): Workshop {
    const workshop = workshopOf(this.#state);
    if (!workshop) throw new TypeError('a room has a workshop');
    return workshop;
  }

  /** True while commands wait or are being written. */
  get isBusy(): boolean {
    return this.#running !== null;
  }

  /** Asks for a command; `answer` gets what came of it, once that is durable. Never throws. */
  ask(command: Command, actor: Actor, answer: (ack: Ack) => void, grant: Credential | null = null): void {
    if (this.#closed) answer(UNAVAILABLE);
    else if (this.workshop.expiresAt <= this.#deps.clock.now()) answer({ ok: false, code: 'gone' });
    else {
      this.#queue.push({ command, actor, answer, grant });
      this.#running ??= this.#run();
    }
  }

  /** As `ask`, for who can wait. */
  submit(command: Command, actor: Actor, grant: Credential | null = null): Promise<Ack> {
    return new Promise((resolve) => this.ask(command, actor, resolve, grant));
  }

  /**
   * Whether a seat's device, or a wall, is there, and in which activity it is writing; or that nothing can be kept now.
   * Shown, never stored.
   */
  setPresence(seatId: string, connected: boolean, writingIn: string | null, readyIn: string | null): void {
    const known = this.#state.presence.get(seatId);
    if (known?.connected === connected && known.writingIn === writingIn && known.readyIn === readyIn) return;
    const command: Command = { id: 'presence', type: 'setPresence', seatId, connected, writingIn, readyIn };
    const { clock, blocks } = this.#deps;
    const decision = decide(this.#state, command, { actor: { role: 'host' }, now: clock.now(), blocks });
    if (!decision.ok) return;
    this.#apply(applyChanges(this.#state, decision.changes), this.#version, decision.changes, []);
  }

  watch(viewer: Viewer): void {
    this.#publisher.welcome(viewer);
  }

  /** What such a device would begin with; asking makes nobody a viewer, and nobody present. */
  first(cls: ViewClass, seatId: string | null): FirstView {
    return this.#publisher.first(cls, seatId);
  }

  /** How many walls are connected at this moment. */
  wallsThere(): number {
    return this.#deps.audience.countOf(WALLS);
  }

  unwatch(viewerId: string): void {
    this.#publisher.forget(viewerId);
  }

  /** Takes nothing in any more and resolves when everything that waited has its answer. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#running;
  }

  /** Takes in again: what it was closed for did not happen. */
  reopen(): void {
    this.#closed = false;
  }

  async #run(): Promise<void> {
    while (this.#queue.length > 0) {
      await this.#gather();
      const batch = this.#queue.splice(0, MOST_AT_ONCE);
      try {
        await this.#commit(batch);
      } catch (error) {
        this.#doubtful = true;
        this.#deps.report(error);
        this.setPresence(UNSAVED, true, null, null);
        for (const { answer } of batch) answer(UNAVAILABLE);
      }
    }
    this.#running = null;
  }

  async #gather(): Promise<void> {
    const { clock } = this.#deps;
    // Bounded, because a host's clock may be set back.
    const wait = Math.max(this.#ahead(), Math.min(GATHER.most, this.#gatherUntil - clock.now()));
    // Whoever closes the room waits for the queue; nobody new comes in any more.
    const isWaiting = wait > 0 && !this.#closed && this.#queue.length < MOST_AT_ONCE;
    // At least until everything that has arrived by now is read from its sockets: it goes into the same transaction.
    await new Promise<void>((go) => (isWaiting ? clock.after(wait, go) : setImmediate(go)));
  }

  #ahead(): number {
    const seats = this.#state.seat.size;
    if (seats < GATHER.hall || this.#queue.some(({ actor }) => actor.role !== 'participant')) return 0;
    return Math.min(GATHER.mostAhead, seats * GATHER.perSeat);
  }

  async #commit(batch: readonly Waiting[]): Promise<void> {
    const { store, clock, blocks } = this.#deps;
    if (this.#doubtful) await this.#reload();
    const known = await store.outcomes(this.id, batch.map(outcomeKey));
    const from = { state: this.#state, version: this.#version };
    const gone = this.life === undefined ? NOTHING : await this.#gone(batch);
    const decided = decideBatch(from, batch, { known, gone }, { now: clock.now(), blocks });
    const sentAway = whoGoes(batch, decided);
    if (decided.fresh.size > 0) {
      const began = clock.now();
      await store.save(this.id, {
        from: from.version,
        to: decided.version,
        rows: rowsToStore(decided.changes, decided.state),
        outcomes: decided.fresh,
        grants: grantsOf(batch, decided),
        revokedSeats: sentAway.seats,
        revokedHelpers: sentAway.helpers,
        revokesWalls: sentAway.walls,
      });
      if (this.#state.presence.get(UNSAVED)?.connected) this.setPresence(UNSAVED, false, null, null);
      const ended = clock.now();
      this.#gatherUntil = ended + Math.min(GATHER.most, GATHER.times * (ended - began));
    }
    // People came and went while we wrote; that is nobody's command and in no store.
    const { presence } = this.#state;
    const state = decided.state.presence === presence ? decided.state : { ...decided.state, presence };
    this.#acknowledge(batch, { ...decided, state }, sentAway);
  }

  /** Of what is given: what was there once, and was withdrawn. A device that did not hear of that gives it once more. */
  async #gone(batch: readonly Waiting[]): Promise<ReadonlySet<string>> {
    const { store } = this.#deps;
    const given = (kind: 'contribution' | 'parked') =>
      batch.flatMap(({ command }) => givenIds(command, kind));
    const notes = await store.gone(this.id, 'contribution', given('contribution'));
    return new Set([...notes, ...(await store.gone(this.id, 'parked', given('parked')))]);
  }

  #acknowledge(
    batch: readonly Waiting[],
    { state, version, changes, outcomes }: Decided,
    sentAway: SentAway,
  ): void {
    const before = this.#state;
    this.#state = state;
    this.#version = version;
    const own = new Set<string>();
    const waiting = new Set<ViewClass>();
    batch.forEach(({ actor, answer }, index) => {
      const outcome = outcomes[index];
      answer(outcome ?? UNAVAILABLE);
      if (!isOk(outcome)) return;
      const viewer = viewerOf(actor);
      if (viewer?.role === 'participant') own.add(viewer.seatId);
      else if (viewer) waiting.add(classOf(viewer));
    });
    for (const seatId of own) this.#publisher.own(seatId);
    const others = seatsTouched(before, state, changes);
    for (const seatId of own) others.delete(seatId);
    this.#publisher.changed(touchedBy(before, state, changes), others, waiting);
    for (const seatId of sentAway.seats) this.#deps.audience.dismiss('unknown', seatId);
    for (const helperId of sentAway.helpers) this.#deps.audience.dismissHelper(helperId);
    if (sentAway.walls) this.#deps.audience.dismiss('unknown', WALLS);
  }

  #apply(state: State, version: number, changes: readonly Change[], seats: Iterable<string>): void {
    const before = this.#state;
    this.#state = state;
    this.#version = version;
    this.#publisher.changed(touchedBy(before, state, changes), seats, new Set());
  }

  /** Takes over what the store has, after a write of which nobody knows whether it succeeded. */
  async #reload(): Promise<void> {
    const loaded = await this.#deps.store.load(this.id, this.#deps.clock.now());
    if (!loaded) throw new Error('the workshop is not in the store any more');
    const before = this.#state;
    this.#state = { ...loaded.state, presence: before.presence };
    this.#version = loaded.version;
    this.#doubtful = false;
    this.#publisher.changed(everythingTouched(before, this.#state), this.#state.seat.keys(), CONDUCTING);
  }
}
