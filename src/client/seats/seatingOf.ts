import type { Seat } from '#domain/workshop/Seat.ts';
import type { StakeholderGroup } from '#domain/workshop/StakeholderGroup.ts';
import type { Seating } from '#domain/workshop/seating.ts';

/**
 * What was chosen, as the core wants it; null when nobody sits at the table. A table begins with its residents.
 *
 * @param groups - residents first
 */
export function seatingOf(
  mode: Seat['mode'],
  groupId: string,
  perGroup: Readonly<Record<string, number>>,
  groups: readonly StakeholderGroup[],
): Seating | null {
  if (mode !== 'table') return { mode, groupId, perGroup: {} };
  const here = groups.filter(({ id }) => (perGroup[id] ?? 0) > 0);
  const [first] = here;
  if (first === undefined) return null;
  return {
    mode,
    groupId: first.id,
    perGroup: Object.fromEntries(here.map(({ id }) => [id, perGroup[id] ?? 0])),
  };
}
