import type { BlockRegistry } from '#domain/blocks/Block.ts';
import { type Change, changing } from '#domain/workshop/changes.ts';
import { type ViewChange, wholeView } from '#domain/workshop/Delta.ts';
import type { EntityOf, Kind } from '#domain/workshop/entities.ts';
import type { State } from '#domain/workshop/State.ts';
import type { Touched } from '#domain/workshop/touched.ts';
import { viewChange } from '#domain/workshop/viewChange.ts';
import type { ViewClass } from '#domain/workshop/viewer.ts';
import { classView } from '#domain/workshop/viewFor.ts';
import type { DeltaMessage } from '#protocol/socket.ts';

/** How much of the past a class can resume from: so many deltas, and so many entities in them together. */
const KEPT = { deltas: 2_000, entities: 20_000 };
const NOTHING: ViewChange = { put: {}, remove: {} };

/**
 * What one class of viewers was sent last, and the deltas that led there. Everybody in the class sees the same, so
 * everything here is made once for all of them.
 */
export class ClassFeed {
  readonly #cls: ViewClass;
  readonly #blocks: BlockRegistry;
  readonly #birth: number;
  #sent: State;
  /** Changes `#sent` without copying a thousand notes for one. */
  readonly #apply: (changes: readonly Change[]) => State;
  #version: number;
  #past: { readonly delta: DeltaMessage; readonly size: number }[] = [];
  #pastSize = 0;
  #whole: ViewChange | null = null;

  constructor(cls: ViewClass, state: State, version: number, blocks: BlockRegistry) {
    this.#cls = cls;
    this.#blocks = blocks;
    this.#sent = classView(state, cls, blocks);
    this.#apply = changing(this.#sent);
    this.#version = version;
    this.#birth = version;
  }

  /**
   * The delta from what was sent to the state now, or null when this class sees no difference. `evenEmpty`: also then,
   * because somebody in the class waits for the version.
   */
  advance(state: State, version: number, touched: Touched, evenEmpty: boolean): DeltaMessage | null {
    const difference = viewChange(this.#sent, state, this.#cls, touched, this.#blocks, this.#apply);
    if (!difference && !(evenEmpty && version > this.#version)) return null;
    const delta = { from: this.#version, to: version, change: difference?.change ?? NOTHING };
    if (difference) {
      this.#sent = difference.view;
      this.#whole = null;
    }
    this.#version = version;
    this.#remember(delta);
    return delta;
  }

  /**
   * Everything that came after a version, as one delta (an empty one says: you are up to date); null when the past does
   * not reach that far, or the version is not one of ours.
   */
  since(version: number): DeltaMessage | null {
    // What changes without a version (who is writing) goes from n to n; somebody who stands at n may have missed it.
    const missed = this.#past.filter(({ delta }) => delta.from >= version).map(({ delta }) => delta);
    if ((missed[0]?.from ?? this.#version) !== version) return null;
    // Who stands where this feed began may come from the life before it, with other people writing.
    const changes = version === this.#birth ? [...missed, this.#counts()] : missed;
    return { from: version, to: this.#version, change: merged(changes) };
  }

  /** All that can differ between two lives of a room at the same version: the rest is in the store. */
  #counts(): Pick<DeltaMessage, 'change'> {
    return { change: { put: { tally: [...this.#sent.tally.values()] }, remove: {} } };
  }

  /** The whole view that was sent last. */
  whole(): { readonly version: number; readonly change: ViewChange } {
    this.#whole ??= wholeView(this.#sent);
    return { version: this.#version, change: this.#whole };
  }

  #remember(delta: DeltaMessage): void {
    const size = sizeOf(delta.change);
    this.#past.push({ delta, size });
    this.#pastSize += size;
    let forget = 0;
    while (this.#past.length - forget > KEPT.deltas || this.#pastSize > KEPT.entities) {
      this.#pastSize -= this.#past[forget]?.size ?? 0;
      forget += 1;
    }
    if (forget > 0) this.#past = this.#past.slice(forget);
  }
}

function sizeOf({ put, remove }: ViewChange): number {
  let size = 0;
  for (const each of [...Object.values(put), ...Object.values(remove)]) size += each.length;
  return size;
}

/** Several changes as one: for each entity the last word counts. */
function merged(deltas: readonly Pick<DeltaMessage, 'change'>[]): ViewChange {
  const [only, second] = deltas;
  if (!only) return NOTHING;
  if (!second) return only.change;
  const last = new Map<Kind, Map<string, EntityOf[Kind] | null>>();
  const say = (kind: Kind, id: string, entity: EntityOf[Kind] | null) => {
    const known = last.get(kind) ?? new Map<string, EntityOf[Kind] | null>();
    last.set(kind, known.set(id, entity));
  };
  for (const { change } of deltas) {
    for (const [kind, ids] of Object.entries(change.remove))
      for (const id of ids) say(kind as Kind, id, null);
    for (const [kind, entities] of Object.entries(change.put))
      for (const entity of entities) say(kind as Kind, entity.id, entity);
  }
  const put: Partial<Record<Kind, EntityOf[Kind][]>> = {};
  const remove: Partial<Record<Kind, string[]>> = {};
  for (const [kind, entities] of last) {
    // In the order of the random ids, as everywhere: the order of arrival says nothing about who wrote when.
    const sorted = [...entities].sort(([a], [b]) => (a < b ? -1 : 1));
    const puts = sorted.flatMap(([, entity]) => entity ?? []);
    const removes = sorted.flatMap(([id, entity]) => (entity === null ? id : []));
    if (puts.length > 0) put[kind] = puts;
    if (removes.length > 0) remove[kind] = removes;
  }
  return { put, remove } as ViewChange;
}
