/**
 * Keeps notes in the order in which this screen first saw them, so that one that arrives comes last in its lane and
 * pushes nobody aside. Hosts hand notes out in the order of random ids: there a new one would land anywhere.
 *
 * @returns a function that puts a list in that order and remembers what is new in it
 */
export function createOrder<T extends { id: string }>(): (list: readonly T[]) => T[] {
  const seen = new Map<string, number>();
  let next = 0;
  return (list) => {
    const slots: (T | undefined)[] = new Array(next);
    const fresh: T[] = [];
    for (const one of list) {
      const slot = seen.get(one.id);
      if (slot === undefined) fresh.push(one);
      else slots[slot] = one;
    }
    for (const one of fresh) {
      seen.set(one.id, next++);
      slots.push(one);
    }
    return slots.filter((one) => one !== undefined);
  };
}
