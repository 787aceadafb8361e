/** Fewer people than this are never shown apart. */
const SMALL = 3;

/** What may be shown of some groups: which stand alone, which only together, or nothing at all. */
export interface Shown {
  readonly alone: readonly string[];
  /** Groups shown together as *overige groepen*; empty when there are none. */
  readonly together: readonly string[];
  /** False: fewer than three answered in all. */
  readonly any: boolean;
}

/**
 * The one rule for small groups, used by every screen and every format. Groups with fewer than three answers are shown
 * together; if these are together one or two people, the smallest shown group joins them (otherwise the rest could be
 * found by subtraction); under three in all, nothing is shown. Groups without answers are left out.
 *
 * @param answered - people that answered, per group id
 */
export function smallGroups(answered: ReadonlyMap<string, number>): Shown {
  const groups = [...answered].filter(([, n]) => n > 0);
  const total = groups.reduce((sum, [, n]) => sum + n, 0);
  if (total < SMALL) return { alone: [], together: [], any: false };
  const alone = groups.filter(([, n]) => n >= SMALL);
  const small = groups.filter(([, n]) => n < SMALL);
  const rest = small.reduce((sum, [, n]) => sum + n, 0);
  if (rest > 0 && rest < SMALL) {
    const joins = [...alone].sort(([a, n], [b, m]) => n - m || (a < b ? -1 : 1))[0];
    if (joins)
      return {
        alone: alone.filter((each) => each !== joins).map(idOf),
        together: [...small, joins].map(idOf),
        any: true,
      };
  }
  return { alone: alone.map(idOf), together: small.map(idOf), any: true };
}

function idOf([id]: readonly [string, number]): string {
  return id;
}
