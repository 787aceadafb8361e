import { BLOCKS } from '#domain/blocks/registry.ts';
import type { Activity } from '#domain/workshop/Activity.ts';

/** True for an activity that adds up (dots, scale, statement): nobody sees single answers, everybody the result. */
export function isVote(activity: Pick<Activity, 'block'>): boolean {
  return BLOCKS.get(activity.block)?.audience === 'result';
}
