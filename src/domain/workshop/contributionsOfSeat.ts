import type { Contribution } from './Contribution.ts';
import type { State } from './State.ts';

/** A map that finds by itself what belongs together (`Layered`): the host's. A device has none, so it does not fetch that either. */
interface Grouping {
  readonly group: (
    groupOf: (contribution: Contribution) => string | null,
    name: string,
  ) => Iterable<Contribution>;
}

const seatOf = ({ seatId }: Contribution): string | null => seatId;

/** What one seat gave. A hall asks this at every note, so the host's state knows it without looking at all of them. */
export function contributionsOfSeat({ contribution }: State, seatId: string): Iterable<Contribution> {
  if (isGrouping(contribution)) return contribution.group(seatOf, seatId);
  return [...contribution.values()].filter((each) => each.seatId === seatId);
}

function isGrouping(map: State['contribution']): map is State['contribution'] & Grouping {
  return 'group' in map;
}
