import type { Activity } from '../../workshop/Activity.ts';
import type { GroupResult } from '../../workshop/counts.ts';
import type { FormatSource } from '../FormatSource.ts';
import { isTold } from '../isTold.ts';
import { spokenAbout } from './spokenAbout.ts';

/** What one set of groups, or everybody together, answered to an activity. */
export interface Voted {
  readonly activity: Activity;
  readonly label: string;
  readonly result: GroupResult;
  /** Of everybody together. */
  readonly all: GroupResult;
}

/** Per activity whose result may be shown: each set of groups, and then all together. */
export function voted(source: FormatSource): Voted[] {
  const { view, say } = source;
  return spokenAbout(source).flatMap((activity) => {
    const result = view.result.get(activity.id);
    const all = result?.all;
    if (!result || !all || !isTold(view, activity.placeId)) return [];
    return [
      ...result.groups.map((each) => ({ label: groupName(source, each), result: each })),
      { label: say('total'), result: all },
    ].map((each) => ({ ...each, activity, all }));
  });
}

function groupName({ view, say, tell }: FormatSource, { groupIds }: GroupResult): string {
  const labels = groupIds.map((id) => view.group.get(id)?.label ?? say('others'));
  return labels.length === 1 ? (labels[0] ?? say('others')) : tell('othersOf', { groups: labels.join(', ') });
}
