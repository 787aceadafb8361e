import type { Activity } from '#domain/workshop/Activity.ts';

/** Whether the notes of an activity have been turned round for everybody. */
export function isRevealed(activity: Activity): boolean {
  return activity.state === 'revealed' || activity.state === 'closed';
}

/** Whether somebody may write in an activity: it is open, or it was once and slow people win. */
export function mayWrite(activity: Activity, sessionClosed: boolean): boolean {
  return !sessionClosed && (activity.state === 'open' || activity.everOpened);
}
