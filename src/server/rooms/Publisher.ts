import type { BlockRegistry } from '#domain/blocks/Block.ts';
import { wholeView } from '#domain/workshop/Delta.ts';
import type { Touched } from '#domain/workshop/touched.ts';
import { VIEW_CLASSES, type ViewClass } from '#domain/workshop/viewer.ts';
import { privateView } from '#domain/workshop/viewFor.ts';
import type { FirstView } from '#protocol/http.ts';
import type { OwnMessage } from '#protocol/socket.ts';
import type { Audience } from './Audience.ts';
import { ClassChannel } from './ClassChannel.ts';
import type { Clock } from './Clock.ts';
import type { Source, Viewer } from './Source.ts';

/**
 * Tells the audience of one room what it may know: deltas per class, each at its own pace, and every seat its own part.
 * Fan-out costs more than anything else a hall does, so everything is made and encoded once per class.
 */
export class Publisher {
  readonly #source: Source;
  readonly #audience: Audience;
  readonly #channels: Map<ViewClass, ClassChannel>;
  readonly #channelOf: (cls: ViewClass) => ClassChannel;
  readonly #owns = new Set<string>();

  constructor(
    room: Pick<Source, 'state' | 'version'>,
    audience: Audience,
    clock: Clock,
    blocks: BlockRegistry,
  ) {
    const source: Source = {
      get state() {
        return room.state;
      },
      get version() {
        return room.version;
      },
      ownOf: (seatId) => ownOf(room, seatId),
    };
    this.#source = source;
    this.#audience = audience;
    const parts = { source, audience, clock, blocks };
    this.#channelOf = (cls) =>
      // Parts of seats travel with the tablets' deltas.
      new ClassChannel(cls, parts, cls === 'participants' ? () => this.#tellOwns() : undefined);
    // Few sessions have a note-taker, and a class costs work at every change.
    const always = VIEW_CLASSES.filter((cls) => cls !== 'notetaker');
    this.#channels = new Map(always.map((cls) => [cls, this.#channelOf(cls)]));
  }

  /** Something changed; `waiting`: classes that had a command acknowledged, and so wait for the version. */
  changed(touched: Touched, seats: Iterable<string>, waiting: ReadonlySet<ViewClass>): void {
    for (const seatId of seats) this.#owns.add(seatId);
    for (const [cls, channel] of this.#channels) channel.changed(touched, waiting.has(cls));
  }

  /** A device starts to look, or asks for what it missed. */
  welcome(viewer: Viewer): void {
    this.#channelFor(viewer.cls).welcome(viewer);
  }

  /** What such a device would begin with, for who asks once and is told nothing more. */
  first(cls: ViewClass, seatId: string | null): FirstView {
    const whole = this.#channelFor(cls).whole();
    return { whole, own: seatId === null ? null : this.#source.ownOf(seatId) };
  }

  /** A device is gone. */
  forget(viewerId: string): void {
    for (const channel of this.#channels.values()) channel.forget(viewerId);
  }

  /** A seat's own part, at once: its own command was acknowledged. */
  own(seatId: string): void {
    this.#owns.delete(seatId);
    this.#audience.own(seatId, this.#source.ownOf(seatId));
  }

  #channelFor(cls: ViewClass): ClassChannel {
    const known = this.#channels.get(cls);
    if (known) return known;
    const channel = this.#channelOf(cls);
    this.#channels.set(cls, channel);
    return channel;
  }

  #tellOwns(): void {
    for (const seatId of this.#owns) this.#audience.own(seatId, this.#source.ownOf(seatId));
    this.#owns.clear();
  }
}

function ownOf({ state, version }: Pick<Source, 'state' | 'version'>, seatId: string): OwnMessage {
  return { version, change: wholeView(privateView(state, seatId)) };
}
