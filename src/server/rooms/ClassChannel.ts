import type { BlockRegistry } from '#domain/blocks/Block.ts';
import type { Kind } from '#domain/workshop/entities.ts';
import type { Touched } from '#domain/workshop/touched.ts';
import type { ViewClass } from '#domain/workshop/viewer.ts';
import type { WholeMessage } from '#protocol/socket.ts';
import type { Audience, Start } from './Audience.ts';
import { ClassFeed } from './ClassFeed.ts';
import type { Clock } from './Clock.ts';
import type { Source, Viewer } from './Source.ts';

/**
 * How long a class is left alone after a delta: so many ms for each of its devices, and no longer than `LONGEST`. Sending
 * is what costs the host, so the pause grows with the devices: a small room hears of everything soon, twenty-five tablets
 * and more two and a half times a second, in the same turn as the desk. A wall is what a hall looks at; a desk reads what
 * people write, and nobody reads faster. What the facilitator does with the session itself never waits. Why so:
 * docs/decisions/2026-11-22-pace-per-class.md.
 */
const PER_DEVICE: Readonly<Record<ViewClass, number>> = {
  wall: 8,
  participants: 16,
  facilitator: 400,
  notetaker: 400,
};
const LONGEST = 400;
/** The longest pause of a class in which somebody waits: to begin, or for the version of what she asked for. */
const MOST_FOR_ONE_WHO_ASKED = 100;
/** What everybody in the hall has to see together: a question that opens, notes that turn round, a timer. */
const URGENT: readonly Kind[] = ['workshop', 'activity'];

/** One class of viewers of a room: what changed for them since the last delta, when the next leaves, who waits to start. */
export class ClassChannel {
  readonly #cls: ViewClass;
  readonly #source: Source;
  readonly #audience: Audience;
  readonly #clock: Clock;
  readonly #feed: ClassFeed;
  readonly #afterDelta: () => void;
  #touched: Touched = new Map();
  readonly #viewers = new Set<string>();
  #waiting: Viewer[] = [];
  #evenEmpty = false;
  /** When the next delta leaves, and which timer sees to it: one that was overtaken does nothing. */
  #due = Number.POSITIVE_INFINITY;
  #timer = 0;
  #lastSent = Number.NEGATIVE_INFINITY;

  /** `afterDelta` runs after each delta (or none, when there was no difference), before newcomers start. */
  constructor(
    cls: ViewClass,
    room: { source: Source; audience: Audience; clock: Clock; blocks: BlockRegistry },
    afterDelta: () => void = () => {},
  ) {
    this.#cls = cls;
    this.#source = room.source;
    this.#audience = room.audience;
    this.#clock = room.clock;
    this.#afterDelta = afterDelta;
    this.#feed = new ClassFeed(cls, room.source.state, room.source.version, room.blocks);
  }

  /** Something changed; `evenEmpty`: somebody waits for the version, also when there is no difference to see. */
  changed(touched: Touched, evenEmpty: boolean): void {
    for (const [kind, ids] of touched) {
      const all = this.#touched.get(kind);
      if (all) for (const id of ids) all.add(id);
      else this.#touched.set(kind, new Set<string>(ids));
    }
    this.#evenEmpty ||= evenEmpty;
    // Nobody looks: what changed is kept by its id, and whoever comes starts with all of it.
    if (this.#viewers.size === 0) return;
    this.#schedule(URGENT.some((kind) => touched.has(kind)));
  }

  /** A device starts to look, or asks for what it missed. */
  welcome(viewer: Viewer): void {
    this.#viewers.add(viewer.id);
    this.#waiting = [...this.#waiting.filter(({ id }) => id !== viewer.id), viewer];
    this.#schedule(false);
  }

  /**
   * What this class was last sent, for who asks once over HTTP: where it goes on from is a version that devices were
   * sent. It lags behind by one pause at most.
   */
  whole(): WholeMessage {
    // Nobody looks, so nothing was sent for a while, and sending costs nothing.
    if (this.#viewers.size === 0 && this.#hasNews()) this.#flush();
    return { ...this.#feed.whole(), now: this.#clock.now() };
  }

  /** A device is gone. */
  forget(viewerId: string): void {
    this.#viewers.delete(viewerId);
    this.#waiting = this.#waiting.filter(({ id }) => id !== viewerId);
  }

  #schedule(isUrgent: boolean): void {
    if (isUrgent) {
      this.#flush(true);
      return;
    }
    const now = this.#clock.now();
    const usual = pauseFor(this.#cls, this.#viewers.size);
    const isAwaited = this.#evenEmpty || this.#waiting.length > 0;
    const pause = isAwaited ? Math.min(usual, MOST_FOR_ONE_WHO_ASKED) : usual;
    // Bounded, because a host's clock may be set back.
    const due = Math.min(now + pause, this.#lastSent + pause);
    if (due <= now) this.#flush();
    else if (due < this.#due) {
      this.#due = due;
      this.#timer += 1;
      const timer = this.#timer;
      this.#clock.after(due - now, () => {
        if (timer === this.#timer) this.#flush();
      });
    }
  }

  #hasNews(): boolean {
    return this.#touched.size > 0 || this.#evenEmpty || this.#waiting.length > 0;
  }

  #flush(isUrgent = false): void {
    this.#lastSent = this.#clock.now();
    // Whatever timer was set: this takes along what it was set for.
    this.#due = Number.POSITIVE_INFINITY;
    this.#timer += 1;
    const { state, version } = this.#source;
    const touched = this.#touched;
    this.#touched = new Map();
    const delta = this.#feed.advance(state, version, touched, this.#evenEmpty);
    this.#evenEmpty = false;
    if (delta) this.#audience.delta(this.#cls, delta, isUrgent);
    this.#afterDelta();
    this.#startWaiting();
  }

  #startWaiting(): void {
    const bySince = new Map<number | null, string[]>();
    for (const { id, since } of this.#waiting) {
      const ids = bySince.get(since);
      if (ids) ids.push(id);
      else bySince.set(since, [id]);
    }
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const [since, ids] of bySince) this.#audience.start(this.#cls, ids, this.#startFrom(since));
    for (const { id, seatId } of waiting)
      if (seatId !== null) this.#audience.own(seatId, this.#source.ownOf(seatId), id);
  }

  #startFrom(since: number | null): Start {
    const delta = since === null ? null : this.#feed.since(since);
    return delta ? { delta } : { whole: { ...this.#feed.whole(), now: this.#clock.now() } };
  }
}

function pauseFor(cls: ViewClass, devices: number): number {
  return Math.min(LONGEST, devices * PER_DEVICE[cls]);
}
