import type { ReportTables } from './ReportTables.ts';
import type { ReportTree, VectorPicture } from './ReportTree.ts';

/** Every format of a report, in the order in which they are offered. */
export const REPORT_FORMATS = [
  'pdf',
  'short',
  'docx',
  'xlsx',
  'csv',
  'markdown',
  'png',
  'svg',
  'json',
  'followUp',
] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** One of the formats, or all of them together. */
export type ReportDownload = ReportFormat | 'zip';

/** Everything the formats are made of, as plain data: a renderer needs nothing else and knows no session. */
export interface ReportBundle {
  readonly tree: ReportTree;
  readonly short: ReportTree;
  readonly tables: ReportTables;
  /** The picture as the session left it, 16 to 9, and what it shows in words. */
  readonly picture: { readonly drawing: VectorPicture; readonly alt: string };
  /** The session as a file, and what it leaves to the next: JSON, byte for byte as it is saved. */
  readonly session: string;
  readonly followUp: string;
  /** What each file is called, extension included. */
  readonly names: Readonly<Record<ReportDownload, string>>;
}
