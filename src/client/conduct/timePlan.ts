import type { Activity } from '#domain/workshop/Activity.ts';

export interface Planned {
  readonly activity: Activity;
  /** Minutes from the beginning of the session. */
  readonly from: number;
  readonly to: number;
}

/** The script with the minute at which each activity begins and ends. */
export function timePlan(activities: readonly Activity[]): Planned[] {
  let from = 0;
  return activities.map((activity) => {
    const planned = { activity, from, to: from + activity.minutes };
    from = planned.to;
    return planned;
  });
}
