import type { Contribution } from './Contribution.ts';
import { Layered } from './Layered.ts';
import type { State } from './State.ts';

const activityOf = ({ activityId }: Contribution): string => activityId;

/** How much was given to one activity. */
export function countIn({ contribution }: State, activityId: string): number {
  if (contribution instanceof Layered) return contribution.count(activityOf, activityId);
  let count = 0;
  for (const each of contribution.values()) if (each.activityId === activityId) count += 1;
  return count;
}

/** What an activity was given, without going through all notes when the state knows it: how much, by which groups, by how many. */
export interface Given {
  readonly total: number;
  /** By group id; `''` is *Iedereen*. */
  readonly perGroup: Readonly<Record<string, number>>;
  /** How many gave it; each person at a table is one. */
  readonly writers: number;
}

/** A number of each of some names. */
type Counts = Map<string, number>;
interface Sum {
  readonly groups: Counts;
  readonly writers: Counts;
}

/** What was given to one activity: asked for the facilitator at every delta of a hall. */
export function givenTo({ contribution }: State, activityId: string): Given {
  const sum: Sum = { groups: new Map(), writers: new Map() };
  const count = (each: Contribution | undefined, by: 1 | -1) => {
    if (each?.activityId === activityId) add(sum, each, by);
  };
  if (!(contribution instanceof Layered)) {
    contribution.forEach((each) => {
      count(each, 1);
    });
    return given(sum, NOTHING);
  }
  contribution.forEachOnTop((below, now) => {
    count(below, -1);
    count(now, 1);
  });
  return given(sum, contribution.sumBelow(sums).get(activityId) ?? NOTHING);
}

const NOTHING: Sum = { groups: new Map(), writers: new Map() };

function sums(contributions: State['contribution']): ReadonlyMap<string, Sum> {
  const byActivity = new Map<string, Sum>();
  contributions.forEach((each) => {
    let sum = byActivity.get(each.activityId);
    if (!sum) {
      sum = { groups: new Map(), writers: new Map() };
      byActivity.set(each.activityId, sum);
    }
    add(sum, each, 1);
  });
  return byActivity;
}

function add({ groups, writers }: Sum, each: Contribution, by: 1 | -1): void {
  const group = each.groupId ?? '';
  groups.set(group, (groups.get(group) ?? 0) + by);
  if (each.seatId === null) return;
  const writer = each.person === undefined ? each.seatId : personOf(each);
  writers.set(writer, (writers.get(writer) ?? 0) + by);
}

/** What lies below and what is other on top of it, together. */
function given(top: Sum, below: Sum): Given {
  const perGroup: Record<string, number> = {};
  let total = 0;
  const tell = (count: number, group: string) => {
    if (count > 0) perGroup[group] = count;
    total += count;
  };
  below.groups.forEach((count, group) => {
    tell(count + (top.groups.get(group) ?? 0), group);
  });
  top.groups.forEach((count, group) => {
    if (!below.groups.has(group)) tell(count, group);
  });
  let writers = below.writers.size;
  top.writers.forEach((count, writer) => {
    const before = below.writers.get(writer) ?? 0;
    if (before === 0 && count > 0) writers += 1;
    if (before > 0 && before + count === 0) writers -= 1;
  });
  return { total, perGroup, writers };
}

/** One person at a table, apart from the others there. */
function personOf({ seatId, groupId, person }: Contribution): string {
  return `${seatId} ${groupId} ${person}`;
}
