/** Measures and colours of the paper report, in points (1/72 inch) on A4. The palette is that of the picture. */
export const PAGE = {
  width: 595.28,
  height: 841.89,
  left: 62,
  right: 62,
  top: 76,
  bottom: 66,
} as const;

/** The width of the column of text. */
export const COLUMN = PAGE.width - PAGE.left - PAGE.right;

export const INK = '#22303C';
export const PLASTER = '#F3E7D3';
export const BRICK = '#B5523B';
export const TIMBER = '#D39A5B';
export const LAMP = '#FFD27A';
/** Ink thinned for furniture and small remarks; 7:1 on white. */
const SOFT_INK = '#4A555E';
export const LINK = '#2B557C';
export const RULE = '#DDD3C3';

export type FaceName = 'regular' | 'bold' | 'emoji' | 'arabic';

/** How one kind of text looks. `leading` is the distance of baselines as a multiple of the size. */
export interface TextStyle {
  size: number;
  face: 'regular' | 'bold';
  leading: number;
  colour: string;
}

export const STYLES = {
  body: { size: 10, face: 'regular', leading: 1.5, colour: INK },
  lead: { size: 12, face: 'regular', leading: 1.45, colour: INK },
  small: { size: 8.5, face: 'regular', leading: 1.45, colour: SOFT_INK },
  question: { size: 11, face: 'bold', leading: 1.4, colour: INK },
  h1: { size: 24, face: 'bold', leading: 1.25, colour: INK },
  h2: { size: 15, face: 'bold', leading: 1.3, colour: BRICK },
  h3: { size: 11.5, face: 'bold', leading: 1.35, colour: INK },
  caption: { size: 9, face: 'bold', leading: 1.4, colour: INK },
  cell: { size: 9, face: 'regular', leading: 1.4, colour: INK },
  headCell: { size: 9, face: 'bold', leading: 1.4, colour: INK },
  note: { size: 9.5, face: 'regular', leading: 1.38, colour: INK },
  denseHeading: { size: 11, face: 'bold', leading: 1.3, colour: BRICK },
  denseTitle: { size: 9, face: 'bold', leading: 1.35, colour: INK },
  denseLabel: { size: 8.5, face: 'bold', leading: 1.4, colour: SOFT_INK },
  dense: { size: 8.5, face: 'regular', leading: 1.38, colour: INK },
  notesLabel: { size: 10.5, face: 'bold', leading: 1.4, colour: INK },
  furniture: { size: 8, face: 'regular', leading: 1.4, colour: SOFT_INK },
  contentsChapter: { size: 11, face: 'bold', leading: 1.5, colour: INK },
  contentsPart: { size: 10, face: 'regular', leading: 1.5, colour: INK },
  coverTitle: { size: 34, face: 'bold', leading: 1.16, colour: INK },
  coverSubtitle: { size: 15, face: 'regular', leading: 1.4, colour: INK },
  coverFact: { size: 11.5, face: 'bold', leading: 1.45, colour: INK },
  coverCredit: { size: 8.5, face: 'regular', leading: 1.45, colour: SOFT_INK },
} as const satisfies Record<string, TextStyle>;
