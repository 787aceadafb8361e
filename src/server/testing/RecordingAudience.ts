import { applyViewChange } from '#domain/workshop/Delta.ts';
import { emptyState, type State } from '#domain/workshop/State.ts';
import type { ViewClass } from '#domain/workshop/viewer.ts';
import type { DeltaMessage, GoneReason, OwnMessage } from '#protocol/socket.ts';
import type { Audience, Start } from '../rooms/Audience.ts';

/** What one viewer got, put together as a client would: fails on a delta that does not follow. */
export interface Seen {
  view: State;
  version: number;
  wholes: number;
  deltas: number;
  owns: OwnMessage[];
}

/** An audience for tests: keeps what everybody sees, and the order in which things were said. */
export class RecordingAudience implements Audience {
  readonly seen = new Map<string, Seen>();
  readonly said: string[] = [];
  readonly dismissed: string[] = [];
  readonly deltas: { cls: ViewClass; message: DeltaMessage }[] = [];
  readonly owns: { seatId: string; message: OwnMessage }[] = [];
  readonly #classes = new Map<string, ViewClass>();

  delta(cls: ViewClass, message: DeltaMessage): void {
    this.said.push(`delta ${cls}`);
    this.deltas.push({ cls, message });
    for (const [id, its] of this.#classes) if (its === cls) this.#follow(id, message);
  }

  start(cls: ViewClass, viewerIds: readonly string[], start: Start): void {
    for (const id of viewerIds) {
      this.said.push(`${'whole' in start ? 'whole' : 'resume'} ${id}`);
      this.#classes.set(id, cls);
      if ('delta' in start) this.#follow(id, start.delta);
      else {
        const seen = this.of(id);
        seen.view = applyViewChange(emptyState(), start.whole.change);
        seen.version = start.whole.version;
        seen.wholes += 1;
      }
    }
  }

  own(seatId: string, message: OwnMessage, viewerId?: string): void {
    this.said.push(`own ${seatId}`);
    this.owns.push({ seatId, message });
    if (viewerId !== undefined) this.of(viewerId).owns.push(message);
  }

  dismiss(reason: GoneReason, seatId?: string): void {
    this.dismissed.push(`${seatId ?? 'everyone'} ${reason}`);
  }

  countOf(): number {
    return 0;
  }

  dismissHelper(helperId: string): void {
    this.dismissed.push(`helper ${helperId}`);
  }

  /** A viewer stops listening, as after a lost connection; what it saw stays. */
  lose(viewerId: string): void {
    this.#classes.delete(viewerId);
  }

  of(viewerId: string): Seen {
    const seen = this.seen.get(viewerId) ?? {
      view: emptyState(),
      version: -1,
      wholes: 0,
      deltas: 0,
      owns: [],
    };
    this.seen.set(viewerId, seen);
    return seen;
  }

  #follow(id: string, message: DeltaMessage): void {
    const seen = this.of(id);
    if (message.from !== seen.version) throw new Error(`${id} is at ${seen.version}, not at ${message.from}`);
    seen.view = applyViewChange(seen.view, message.change);
    seen.version = message.to;
    seen.deltas += 1;
  }
}
