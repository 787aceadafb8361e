import type { Contribution } from './Contribution.ts';
import { Layered } from './Layered.ts';
import type { State } from './State.ts';

const seatOf = ({ seatId }: Contribution): string | null => seatId;
const activityOf = ({ activityId }: Contribution): string => activityId;

/** What one seat gave. A hall asks this at every note, so the host's state knows it without looking at all of them. */
export function contributionsOfSeat({ contribution }: State, seatId: string): Iterable<Contribution> {
  if (contribution instanceof Layered) return contribution.group(seatOf, seatId);
  return [...contribution.values()].filter((each) => each.seatId === seatId);
}

/** How much was given to one activity. */
export function countIn({ contribution }: State, activityId: string): number {
  if (contribution instanceof Layered) return contribution.count(activityOf, activityId);
  let count = 0;
  for (const each of contribution.values()) if (each.activityId === activityId) count += 1;
  return count;
}
