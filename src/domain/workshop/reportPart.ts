import { PLACE_IDS, type PlaceId } from './place.ts';

/** The parts of the report that a facilitator chooses about: chapters of their own, and a chapter per place. */
export const REPORT_PART_IDS = [
  'foreword',
  'summary',
  'residents',
  'whole',
  ...PLACE_IDS,
  'steps',
  'agreed',
  'open',
  'closing',
  'appendix',
] as const;
export type ReportPartId = (typeof REPORT_PART_IDS)[number];

/** What the facilitator chose for one part of the report; a part that has none is shown, without words of hers. */
export interface ReportPart {
  readonly id: ReportPartId;
  readonly shown: boolean;
  /** The foreword, or what she concludes about a place; empty when she wrote nothing. */
  readonly text: string;
}

/** Tells whether a text from outside names a part of the report. */
export function isReportPartId(value: string): value is ReportPartId {
  return (REPORT_PART_IDS as readonly string[]).includes(value);
}

/** The part in which a place is told; what has no place is told of the whole picture. */
export function partOfPlace(placeId: PlaceId | null): ReportPartId {
  return placeId ?? 'whole';
}

/** What was chosen for a part, or what holds while nobody chose. */
export function reportPartOf(
  { reportPart }: { readonly reportPart: ReadonlyMap<string, ReportPart> },
  id: ReportPartId,
): ReportPart {
  return reportPart.get(id) ?? { id, shown: true, text: '' };
}
