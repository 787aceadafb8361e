import type { GroupResult, Result } from '../workshop/counts.ts';
import type { GroupColour } from '../workshop/StakeholderGroup.ts';
import type { ReportSource } from './ReportSource.ts';

/** The name of a line of a result: its group, or *Overige groepen* for several together (`othersAmong`: in a sentence). */
export function groupName(
  { view, say }: ReportSource,
  { groupIds }: Pick<GroupResult, 'groupIds'>,
  others: 'others' | 'othersAmong' = 'others',
): string {
  const [id] = groupIds;
  return (groupIds.length === 1 && id !== undefined ? view.group.get(id)?.label : undefined) ?? say(others);
}

/** The names of all lines of a result, in its order. */
export function groupNames(source: ReportSource, result: Result): string[] {
  return result.groups.map((each) => groupName(source, each));
}

/** The colour of a line of a result; null for several groups together. */
export function groupColour({ view }: ReportSource, { groupIds }: GroupResult): GroupColour | null {
  return groupIds.length === 1 ? (view.group.get(groupIds[0] ?? '')?.colour ?? null) : null;
}
