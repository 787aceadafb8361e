import type { ReportTree, VectorPicture } from './ReportTree.ts';

/** A picture on one sheet, to hang on a wall: what it shows, and of which session. */
export interface Poster
  extends Pick<ReportTree, 'language' | 'title' | 'subtitle' | 'organisation' | 'date' | 'words'> {
  /** Fills a landscape sheet of paper, with room in the sky for the title. */
  picture: VectorPicture;
  alt: string;
  /** The colour of the sky behind the title (`#rrggbb`): letters are dark or light by it. */
  sky: string;
}
