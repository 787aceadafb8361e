import { awaitsApproval } from '#domain/workshop/approval.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import type { State } from '#domain/workshop/State.ts';

/** True when everybody looks at what was given, and this one still waits for the facilitator: its writer is told. */
export function waitsInSight(view: State, given: Contribution): boolean {
  const state = view.activity.get(given.activityId)?.state;
  return (state === 'revealed' || state === 'closed') && awaitsApproval(view, given);
}
