import type { ReportWords, VectorPicture } from '#domain/report/ReportTree.ts';

/** A picture on one sheet, to hang on a wall: what it shows, and of which session. */
export interface Poster {
  language: 'nl';
  title: string;
  subtitle: string;
  organisation: string;
  date: string;
  /** Fills the sheet: its proportions are those of paper, with room in the sky for the title. */
  picture: VectorPicture;
  alt: string;
  /** The colour of the sky behind the title (`#rrggbb`): letters are dark or light by it. */
  sky: string;
  words: ReportWords;
}

/** Sheets, landscape, in points. */
export const SHEETS = { A3: [1190.55, 841.89], A1: [2383.94, 1683.78] } as const;
export type SheetSize = keyof typeof SHEETS;

/** Width by height of a picture that fills a sheet exactly. */
export const SHEET_RATIO = SHEETS.A3[0] / SHEETS.A3[1];
