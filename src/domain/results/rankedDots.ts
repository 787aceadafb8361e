import type { Result } from '../workshop/counts.ts';

/** What got dots, how many in all and how many from each line of the result. */
export interface Ranked {
  readonly key: string;
  readonly total: number;
  readonly perGroup: readonly { readonly groupIds: readonly string[]; readonly n: number }[];
}

/** What could be voted for, most dots first; what got as many stays in the order of `keys`. */
export function rankedDots(result: Result, keys: readonly string[]): Ranked[] {
  return keys
    .map((key) => ({
      key,
      total: result.all?.counts[key] ?? 0,
      perGroup: result.groups.map(({ groupIds, counts }) => ({ groupIds, n: counts[key] ?? 0 })),
    }))
    .sort((a, b) => b.total - a.total);
}
