/** More than this on top goes into a new base. */
const MOST_ON_TOP = 64;

/** Says to which group something belongs; null: to none. */
type GroupOf<V> = (value: V) => string | null;

/** What lies below: never changed, and so shared by every map over it, with what was found out about it. */
interface Base<V> {
  readonly map: ReadonlyMap<string, V>;
  readonly groups: Map<GroupOf<V>, ReadonlyMap<string, readonly V[]>>;
  readonly sums: Map<object, unknown>;
}

/**
 * A map of many entities in which few change at a time: the change lies in a thin layer on top, so that the next state
 * costs a copy of that layer and not of a thousand notes. It also finds what belongs together (the notes of a seat)
 * without going through all of them. Reads as any map does; only who made it with `over` may change it, until it is
 * given away.
 */
export class Layered<V extends { readonly id: string }> implements ReadonlyMap<string, V> {
  readonly #base: Base<V>;
  /** What is other than below; undefined: it went. */
  readonly #top: Map<string, V | undefined>;
  #size: number;

  private constructor(base: Base<V>, top: Map<string, V | undefined>, size: number) {
    this.#base = base;
    this.#top = top;
    this.#size = size;
  }

  /** A map with the same entries that can be changed; `map` stays as it is. */
  static over<V extends { readonly id: string }>(map: ReadonlyMap<string, V>): Layered<V> {
    if (!(map instanceof Layered)) return new Layered(baseOf(map), new Map(), map.size);
    const { size } = map;
    const layered = map as Layered<V>;
    if (layered.#top.size <= MOST_ON_TOP) return new Layered(layered.#base, new Map(layered.#top), size);
    const flat = new Map<string, V>();
    layered.forEach((value, key) => {
      flat.set(key, value);
    });
    return new Layered(baseOf(flat), new Map(), size);
  }

  get size(): number {
    return this.#size;
  }

  get(key: string): V | undefined {
    return this.#top.get(key) ?? (this.#top.has(key) ? undefined : this.#base.map.get(key));
  }

  has(key: string): boolean {
    return this.#top.has(key) ? this.#top.get(key) !== undefined : this.#base.map.has(key);
  }

  set(key: string, value: V): this {
    if (!this.has(key)) this.#size += 1;
    this.#top.set(key, value);
    return this;
  }

  delete(key: string): boolean {
    if (!this.has(key)) return false;
    this.#size -= 1;
    if (this.#base.map.has(key)) this.#top.set(key, undefined);
    else this.#top.delete(key);
    return true;
  }

  forEach(tell: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) tell(value, key, this);
  }

  *entries(): Generator<[string, V], undefined> {
    for (const entry of this.#base.map) if (!this.#top.has(entry[0])) yield entry;
    for (const [key, value] of this.#top) if (value !== undefined) yield [key, value];
  }

  *keys(): Generator<string, undefined> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Generator<V, undefined> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): Generator<[string, V], undefined> {
    return this.entries();
  }

  /** What belongs to a group. Always give the same function: what it said is kept with the base. */
  *group(groupOf: GroupOf<V>, name: string): Generator<V, undefined> {
    for (const value of this.#below(groupOf, name)) if (!this.#top.has(value.id)) yield value;
    for (const value of this.#top.values()) if (value !== undefined && groupOf(value) === name) yield value;
  }

  /** How much belongs to a group, without going through it. */
  count(groupOf: GroupOf<V>, name: string): number {
    let count = this.#below(groupOf, name).length;
    for (const [key, value] of this.#top) {
      const before = this.#base.map.get(key);
      if (before !== undefined && groupOf(before) === name) count -= 1;
      if (value !== undefined && groupOf(value) === name) count += 1;
    }
    return count;
  }

  /** What `make` makes of everything that lies below. Always give the same function: what it made is kept with the base. */
  sumBelow<S>(make: (below: ReadonlyMap<string, V>) => S): S {
    const { map, sums } = this.#base;
    if (!sums.has(make)) sums.set(make, make(map));
    return sums.get(make) as S;
  }

  /** Tells of everything on top what lies below it and what is there now; undefined: nothing. */
  forEachOnTop(tell: (below: V | undefined, now: V | undefined) => void): void {
    this.#top.forEach((now, key) => {
      tell(this.#base.map.get(key), now);
    });
  }

  #below(groupOf: GroupOf<V>, name: string): readonly V[] {
    let groups = this.#base.groups.get(groupOf);
    if (!groups) {
      groups = grouped(this.#base.map, groupOf);
      this.#base.groups.set(groupOf, groups);
    }
    return groups.get(name) ?? [];
  }
}

function baseOf<V>(map: ReadonlyMap<string, V>): Base<V> {
  return { map, groups: new Map(), sums: new Map() };
}

function grouped<V>(map: ReadonlyMap<string, V>, groupOf: GroupOf<V>): ReadonlyMap<string, readonly V[]> {
  const groups = new Map<string, V[]>();
  map.forEach((value) => {
    const name = groupOf(value);
    const group = name === null ? undefined : groups.get(name);
    if (group) group.push(value);
    else if (name !== null) groups.set(name, [value]);
  });
  return groups;
}
