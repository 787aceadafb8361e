import type { Activity } from '#domain/workshop/Activity.ts';
import { isVote } from './isVote.ts';

/** What people give to an activity, for the word that stands beside a count of it. */
export type GivenKind = 'notes' | 'steps' | 'words' | 'answers';

/** The kind of thing that is counted in an activity: not everything is a *briefje*. */
export function givenKind(activity: Pick<Activity, 'block'>): GivenKind {
  if (activity.block === 'steps') return 'steps';
  if (activity.block === 'word') return 'words';
  return isVote(activity) || activity.block === 'feedback' ? 'answers' : 'notes';
}
