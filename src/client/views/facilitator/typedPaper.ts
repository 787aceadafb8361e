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
  try {
    const kept: unknown = JSON.parse(readDraft(place)?.text ?? 'null');
    if (typeof kept !== 'object' || kept === null) return null;
    const { text, promptId, groupId } = kept as Partial<Record<string, unknown>>;
    return typeof text === 'string' && typeof promptId === 'string' && typeof groupId === 'string'
      ? { text, promptId, groupId }
      : null;
  } catch {
    return null;
  }
}

/** Keeps it; without any text it is forgotten. */
export function keepPaper(place: DraftPlace, paper: TypedPaper): void {
  writeDraft(place, paper.text.trim() === '' ? '' : JSON.stringify(paper));
}
