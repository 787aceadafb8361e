/**
 * The wall room: what the projector shows, made from a wall's view alone. The wall's own page uses it at full size,
 * the facilitator's desk as a small living picture of the same; nothing here acts, so both are safe anywhere.
 */

import { countdownNumber } from '#client/conduct/countdown.ts';
import type { Activity } from '#domain/workshop/Activity.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';
import { inOrder, type State, workshopOf } from '#domain/workshop/State.ts';
import type { WallAside } from '#domain/workshop/Workshop.ts';

/** What is on the wall at this moment. */
export type WallScene =
  | { readonly kind: 'blank' }
  /** Beside the script: it goes when the script goes on. */
  | { readonly kind: 'aside'; readonly aside: WallAside }
  | { readonly kind: 'closed' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'explain'; readonly activity: Activity }
  | { readonly kind: 'ready'; readonly activity: Activity }
  | { readonly kind: 'open'; readonly activity: Activity; readonly countdown: 3 | 2 | 1 | null }
  | { readonly kind: 'revealed'; readonly activity: Activity }
  | { readonly kind: 'feedback'; readonly activity: Activity }
  | {
      readonly kind: 'spotlight';
      readonly activity: Activity;
      readonly contribution: Contribution;
    };

/**
 * Picks the scene for a view.
 *
 * @param now - ms since epoch, the host's clock; only a countdown needs it
 */
export function wallScene(view: State, now: number): WallScene {
  const workshop = workshopOf(view);
  if (!workshop) return { kind: 'waiting' };
  if (workshop.wallBlank) return { kind: 'blank' };
  if (workshop.aside) return { kind: 'aside', aside: workshop.aside };
  if (workshop.status === 'closed') return { kind: 'closed' };
  const activity = view.activity.get(workshop.currentActivityId ?? '');
  if (!activity) return { kind: 'waiting' };
  if (activity.block === 'explain')
    return activity.state === 'ready' && activity.id === inOrder(view.activity.values())[0]?.id
      ? { kind: 'waiting' }
      : { kind: 'explain', activity };
  if (activity.state === 'ready') return { kind: 'ready', activity };
  if (activity.block === 'feedback') return { kind: 'feedback', activity };
  if (activity.state !== 'open') {
    // One note large, as long as the hall is at its question and may see it.
    const contribution = view.contribution.get(workshop.spotlightId ?? '');
    return contribution?.activityId === activity.id
      ? { kind: 'spotlight', activity, contribution }
      : { kind: 'revealed', activity };
  }
  const number = countdownNumber(activity, now);
  // At zero the reveal is on its way; the last number stays until it is here.
  return { kind: 'open', activity, countdown: number === 0 ? 1 : number };
}
