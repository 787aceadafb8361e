import type { BlockRegistry } from '#domain/blocks/Block.ts';
import type { Kind } from '#domain/workshop/entities.ts';
import type { State } from '#domain/workshop/State.ts';
import type { Touched } from '#domain/workshop/touched.ts';
import { VIEW_CLASSES, type ViewClass } from '#domain/workshop/viewer.ts';
import { privateView } from '#domain/workshop/viewFor.ts';
import type { OwnMessage } from '#protocol/socket.ts';
import type { Audience, Start } from './Audience.ts';
import { ClassFeed } from './ClassFeed.ts';

/** At most one delta per class in this many ms; the first after a quiet while leaves at once. */
const TICK = 50;

/** A device that wants to look. `since`: the version it holds, or null. */
export interface Viewer {
  readonly id: string;
  readonly cls: ViewClass;
  readonly seatId: string | null;
  readonly since: number | null;
}

/** The clock and timers of a publisher, so that tests need not wait. */
export interface Clock {
  now(): number;
  after(ms: number, work: () => void): void;
}

/** What the publisher reads of its room at the moment of sending. */
export interface Source {
  readonly state: State;
  readonly version: number;
}

/**
 * Tells the audience of one room what it may know: deltas per class, gathered per tick, and every seat its own part.
 * Fan-out costs more than anything else a hall does, so everything is made and encoded once per class.
 */
export class Publisher {
  readonly #source: Source;
  readonly #audience: Audience;
  readonly #clock: Clock;
  readonly #feeds: ReadonlyMap<ViewClass, ClassFeed>;
  readonly #touched: Touched = new Map();
  readonly #owns = new Set<string>();
  #waiting: Viewer[] = [];
  #facilitatorWaits = false;
  #scheduled = false;
  #lastSent = Number.NEGATIVE_INFINITY;

  constructor(source: Source, audience: Audience, clock: Clock, blocks: BlockRegistry) {
    this.#source = source;
    this.#audience = audience;
    this.#clock = clock;
    this.#feeds = new Map(
      VIEW_CLASSES.map((cls) => [cls, new ClassFeed(cls, source.state, source.version, blocks)]),
    );
  }

  /** Something changed; `forFacilitator`: one of her commands was acknowledged, so she waits for the version. */
  changed(touched: Touched, seats: Iterable<string>, forFacilitator: boolean): void {
    for (const [kind, ids] of touched) {
      const all = this.#touched.get(kind);
      if (all) for (const id of ids) all.add(id);
      else this.#touched.set(kind, new Set<string>(ids));
    }
    for (const seatId of seats) this.#owns.add(seatId);
    this.#facilitatorWaits ||= forFacilitator;
    this.#schedule();
  }

  /** A device starts to look, or asks for what it missed. */
  welcome(viewer: Viewer): void {
    this.#waiting = [...this.#waiting.filter(({ id }) => id !== viewer.id), viewer];
    this.#schedule();
  }

  /** A device is gone. */
  forget(viewerId: string): void {
    this.#waiting = this.#waiting.filter(({ id }) => id !== viewerId);
  }

  /** A seat's own part, at once: its own command was acknowledged. */
  own(seatId: string): void {
    this.#owns.delete(seatId);
    this.#audience.own(seatId, this.#ownMessage(seatId));
  }

  #schedule(): void {
    if (this.#scheduled) return;
    const wait = this.#lastSent + TICK - this.#clock.now();
    if (wait <= 0) this.#flush();
    else {
      this.#scheduled = true;
      this.#clock.after(wait, () => {
        this.#scheduled = false;
        this.#flush();
      });
    }
  }

  #flush(): void {
    this.#lastSent = this.#clock.now();
    const { state, version } = this.#source;
    const touched = new Map<Kind, Set<string>>(this.#touched);
    this.#touched.clear();
    for (const [cls, feed] of this.#feeds) {
      const waits = cls === 'facilitator' && this.#facilitatorWaits;
      const delta = feed.advance(state, version, touched, waits);
      if (delta) this.#audience.delta(cls, delta);
    }
    this.#facilitatorWaits = false;
    for (const seatId of this.#owns) this.#audience.own(seatId, this.#ownMessage(seatId));
    this.#owns.clear();
    this.#startWaiting();
  }

  #startWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    const groups = new Map<string, Viewer[]>();
    for (const viewer of waiting) {
      const key = `${viewer.cls} ${viewer.since}`;
      groups.set(key, [...(groups.get(key) ?? []), viewer]);
    }
    for (const viewers of groups.values()) {
      const [first] = viewers;
      if (!first) continue;
      const ids = viewers.map(({ id }) => id);
      this.#audience.start(first.cls, ids, this.#startFrom(first));
      for (const { id, seatId } of viewers)
        if (seatId !== null) this.#audience.own(seatId, this.#ownMessage(seatId), id);
    }
  }

  #startFrom({ cls, since }: Viewer): Start {
    const feed = this.#feeds.get(cls);
    if (!feed) throw new TypeError(`no feed for ${cls}`);
    const delta = since === null ? null : feed.since(since);
    return delta ? { delta } : { whole: { ...feed.whole(), now: this.#clock.now() } };
  }

  #ownMessage(seatId: string): OwnMessage {
    const { state, version } = this.#source;
    const { seat, contribution, placement } = privateView(state, seatId);
    return {
      version,
      change: {
        put: {
          ...(seat.size > 0 ? { seat: [...seat.values()] } : {}),
          ...(contribution.size > 0 ? { contribution: [...contribution.values()] } : {}),
          ...(placement.size > 0 ? { placement: [...placement.values()] } : {}),
        },
        remove: {},
      },
    };
  }
}
