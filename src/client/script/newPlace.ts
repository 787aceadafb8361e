import type { DraftPlace } from '#client/sync/drafts.ts';

/** Where something half-typed is kept that belongs to no session yet: in this form, about this thing. */
export function newPlace(form: string, about: string | null = null): DraftPlace {
  return { workshopId: 'nieuw', seatId: 'facilitator', activityId: form, promptId: about };
}
