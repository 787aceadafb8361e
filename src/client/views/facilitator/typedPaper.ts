import { type DraftPlace, readDraft, writeDraft } from '#client/sync/drafts.ts';

/** A stack of paper in the middle of being typed in, with what the lines are for. */
export interface TypedPaper {
  readonly text: string;
  readonly promptId: string;
  readonly groupId: string;
}

/** Where a desk keeps it on this device. */
export function paperPlace(workshopId: string, role: string): DraftPlace {
  return { workshopId, seatId: role, activityId: 'papier', promptId: null };
}

/** What was typed before the laptop went down or the page was loaded again, or null. */
export function readPaper(place: DraftPlace): TypedPaper | null {
  const [promptId = '', groupId = '', ...lines] = readDraft(place)?.text.split('\n') ?? [];
  return lines.length > 0 ? { text: lines.join('\n'), promptId, groupId } : null;
}

/** Keeps it, ids first (they hold no new line); without any text it is forgotten. */
export function keepPaper(place: DraftPlace, { text, promptId, groupId }: TypedPaper): void {
  writeDraft(place, text.trim() && [promptId, groupId, text].join('\n'));
}
