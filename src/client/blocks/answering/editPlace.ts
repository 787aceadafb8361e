import type { DraftPlace } from '#client/sync/drafts.ts';
import type { Contribution } from '#domain/workshop/Contribution.ts';

/** Where the half-made change of an own note is kept on this device. */
export function editPlace(workshopId: string, note: Contribution): DraftPlace {
  return {
    workshopId,
    seatId: note.seatId ?? '',
    activityId: note.activityId,
    promptId: note.promptId,
    contributionId: note.id,
  };
}
