/**
 * Keeps notes in the order in which this screen first saw them, so that one that arrives comes last in its lane and
 * pushes nobody aside. Hosts hand notes out in the order of random ids: there a new one would land anywhere. A note in
 * which nothing changed stays the same object, so that what is known of it stays known.
 *
 * @returns a function that puts a list in that order and remembers what is new in it
 */
export function createOrder<T extends { id: string }>(): (list: readonly T[]) => T[] {
  const places = new Map<string, number>();
  let last: (T | undefined)[] = [];
  return (list) => {
    const next: (T | undefined)[] = new Array(last.length);
    for (const one of list) {
      const place = places.get(one.id);
      if (place === undefined) {
        places.set(one.id, next.length);
        next.push(one);
      } else {
        const before = last[place];
        next[place] = before && same(before, one) ? before : one;
      }
    }
    last = next;
    return next.filter((one) => one !== undefined);
  };
}

function same<T extends object>(a: T, b: T): boolean {
  if (a === b) return true;
  // Without making lists of keys: this is asked of five thousand notes for each that arrives.
  let more = 0;
  for (const key in b) {
    if (a[key] !== b[key]) return false;
    more += 1;
  }
  for (const _ in a) more -= 1;
  return more === 0;
}
