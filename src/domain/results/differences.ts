import { meanOf } from '../blocks/scale/scale.ts';
import type { GroupResult, Result } from '../workshop/counts.ts';

/** Groups whose means lie so many points apart see it differently. */
const DIFFERS = 1;
/** From so many points on groups contradict each other: the place stands on a prop. */
export const CONTRADICTS = 2;

/** A group (or *overige groepen*) that answered with a number, and the mean of those numbers (1–5). */
export interface GroupMean {
  readonly group: GroupResult;
  readonly mean: number;
}

/** What the groups' answers on a scale have between them. `none`: there are no two groups to compare. */
export type ScaleDifference =
  | { readonly kind: 'none' }
  | { readonly kind: 'same' }
  | {
      readonly kind: 'apart';
      readonly one: GroupMean;
      readonly other: GroupMean;
      /** Points between the two means. */
      readonly points: number;
    };

/** The groups of a scale's result with their means, residents first as in the result. */
function groupMeans(result: Result): GroupMean[] {
  return result.groups.flatMap((group) => {
    const mean = meanOf(group.counts);
    return mean === null ? [] : [{ group, mean }];
  });
}

/** True when a line of a result speaks for residents and nobody else. */
export function isResidents(group: GroupResult, residents: ReadonlySet<string>): boolean {
  return group.groupIds.length > 0 && group.groupIds.every((id) => residents.has(id));
}

/**
 * The one difference worth a sentence: between residents and the group furthest from them, or else between the two
 * groups furthest apart. Looks only at what the rule for small groups lets show.
 *
 * @param residents - ids of the groups that speak for residents
 */
export function scaleDifference(result: Result, residents: ReadonlySet<string>): ScaleDifference {
  const means = groupMeans(result);
  if (means.length < 2) return { kind: 'none' };
  const pairs = means.flatMap((one, index) => means.slice(index + 1).map((other) => ({ one, other })));
  const resident = pairs.filter(
    ({ one, other }) => isResidents(one.group, residents) !== isResidents(other.group, residents),
  );
  const widest = widestOf(resident) ?? widestOf(pairs);
  return widest ?? { kind: 'same' };
}

function widestOf(pairs: readonly { one: GroupMean; other: GroupMean }[]): ScaleDifference | null {
  let best: Extract<ScaleDifference, { kind: 'apart' }> | null = null;
  for (const { one, other } of pairs) {
    const points = Math.abs(one.mean - other.mean);
    if (points >= DIFFERS && points > (best?.points ?? 0)) best = { kind: 'apart', one, other, points };
  }
  return best;
}

/** How many points the groups of a scale lie apart at most (0 when there is nothing to compare). */
export function pointsApart(result: Result): number {
  const means = groupMeans(result).map(({ mean }) => mean);
  return means.length < 2 ? 0 : Math.max(...means) - Math.min(...means);
}

/** How often one answer was given, out of how many answers. */
export interface Share {
  readonly n: number;
  readonly of: number;
}

/** How one answer to a proposition moved between the first and the second time, for the same people together. */
export interface Shift {
  readonly groupIds: readonly string[];
  readonly value: string;
  readonly before: Share;
  readonly after: Share;
}

/**
 * Per group that is shown both times (and for everyone, with all group ids, last) the answer whose share moved most.
 * A group that is shown alone only once is left out: its people cannot be told apart from others then.
 */
export function shiftsOf(before: Result, after: Result): Shift[] {
  const same = after.groups.flatMap((group) => {
    const earlier = before.groups.find((each) => sameGroups(each, group));
    return earlier ? [shiftOf(earlier, group)] : [];
  });
  return before.all && after.all ? [...same, shiftOf(before.all, after.all)] : same;
}

function sameGroups(one: GroupResult, other: GroupResult): boolean {
  return [...one.groupIds].sort().join(' ') === [...other.groupIds].sort().join(' ');
}

function shiftOf(before: GroupResult, after: GroupResult): Shift {
  const values = [...new Set(['agree', ...Object.keys(after.counts), ...Object.keys(before.counts)])];
  const shares = values.map((value) => ({
    value,
    before: shareOf(before, value),
    after: shareOf(after, value),
  }));
  const moved = (each: (typeof shares)[number]) => Math.abs(part(each.after) - part(each.before));
  const most = shares.reduce((best, each) => (moved(each) > moved(best) ? each : best));
  return { groupIds: after.groupIds, ...most };
}

function shareOf(group: GroupResult, value: string): Share {
  return { n: group.counts[value] ?? 0, of: group.answered };
}

function part({ n, of }: Share): number {
  return of === 0 ? 0 : n / of;
}
