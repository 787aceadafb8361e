/**
 * The report as a plain, serialisable tree: what it says, in reading order, and nothing about how it looks on paper.
 * It knows no sessions (`toReport` does) and no formats (the renderers in `src/report` do), so that a PDF, a Word
 * file or a spreadsheet can be made from the same tree. A renderer has no prose of its own: all its words are here.
 *
 * Of the nodes, `sides` and what is optional in `notes` say how it may look: a renderer without columns sets the sides
 * of a `sides` below each other, and what is `dense` as anything else. `facts` are words of the report: always show them.
 */
export interface ReportTree {
  language: 'nl';
  title: string;
  subtitle: string;
  organisation: string;
  /** The day of the session as a reader sees it, for example '21 november 2026'. */
  date: string;
  cover: ReportCover;
  /** Everything after cover and contents, in reading order. Headings of level 1 are the chapters. */
  blocks: readonly ReportNode[];
  /** The name the file is offered under, without extension. */
  fileName: string;
  words: ReportWords;
}

/** The first page, drawn from the tree's title, subtitle, organisation and date, with a picture. */
export interface ReportCover {
  picture: VectorPicture;
  /** What the picture shows, for who cannot see it. */
  alt: string;
  /** The page goes on above the picture in its sky and below it in its ground, as one drawing (`#rrggbb`). */
  sky: string;
  ground: string;
  /** Who made what the session was built on; short lines at the foot of the page. */
  credits: readonly Inline[];
}

/** The words a renderer needs itself. `{n}` and `{m}` and `{title}` are filled in by the renderer. */
export interface ReportWords {
  /** Heading of the table of contents: 'Inhoud'. */
  contents: string;
  /** At the foot of every page: 'Pagina {n} van {m}'. */
  page: string;
  /** What a line of the contents says to a screen reader: '{title}, pagina {n}'. */
  contentsLink: string;
  /** Before the caption of a table: 'Tabel {n}'. */
  table: string;
  /** Before the caption of a figure: 'Figuur {n}'. */
  figure: string;
  /** Marks a note that came after the reveal: 'nagekomen'. */
  late: string;
  /** Says at the end how many characters no font could show, and that `[?]` stands in their place. */
  missing: {
    one: string;
    other: string;
    /** Names the scripts that they belong to, where that is known: 'Het gaat om: {scripts}.' */
    named?: string;
  };
}

/** One piece of running text. */
export type Span = string | { strong: string } | { link: string; text: string };

/** Running text: a plain string, or pieces of which some are strong or a link. */
export type Inline = string | readonly Span[];

/** One block of the report. */
export type ReportNode =
  | HeadingNode
  | ParagraphNode
  | ListNode
  | NotesNode
  | SidesNode
  | TableNode
  | FigureNode
  | PageBreakNode
  | SectionNode;

/** A heading under the title of the report: 1 is a chapter, 3 the deepest. Levels never skip. */
export interface HeadingNode {
  type: 'heading';
  level: 1 | 2 | 3;
  text: string;
  /** Unique in the tree; contents and bookmarks point at it. */
  id: string;
  /** The table of contents passes over it; bookmarks do not. */
  minor?: boolean;
}

export interface ParagraphNode {
  type: 'paragraph';
  text: Inline;
  /** `lead` opens a chapter in larger type, `small` is for sources and remarks, `question` is a question as it was asked. */
  style?: 'lead' | 'small' | 'question';
}

export interface ListNode {
  type: 'list';
  ordered?: boolean;
  items: readonly Inline[];
}

/** The notes of one group, shown as cards that carry the group's mark and name. */
export interface NotesNode {
  type: 'notes';
  /** The name of the group as a reader sees it, for example 'Inwoner'. */
  label: string;
  mark: NoteMark;
  /** One line under the name of the group: how many notes, which score. */
  facts?: string;
  /** May be empty when there are `facts` to tell. */
  items: readonly ReportNote[];
}

/** What several groups said to the same question, beside each other where there is room; residents come first. */
export interface SidesNode {
  type: 'sides';
  sides: readonly NotesNode[];
}

export interface ReportNote {
  /** The contribution it is, so that the preview can hide or mask it. No file shows it. */
  id?: string;
  text: string;
  /** Came in after the reveal. */
  late?: boolean;
  /** BCP 47 tag, when the note is known to be in another language than the report. */
  lang?: string;
}

/** How a group is told apart, never by colour alone: a shape, a strong colour and the paper of its cards (`#rrggbb`). */
export interface NoteMark {
  /** A filled shape (even-odd), SVG path data in a box of 24 by 24. */
  path: string;
  colour: string;
  paper: string;
}

/** A table whose first row heads the columns; every row has as many cells as `head`. */
export interface TableNode {
  type: 'table';
  caption: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  /** The first cell of each row heads that row. */
  rowHeaders?: boolean;
  /** Shares of the width per column; equal when left out. They need not add up to 1. */
  widths?: readonly number[];
}

export interface FigureNode {
  type: 'figure';
  picture: VectorPicture;
  alt: string;
  caption?: string;
}

export interface PageBreakNode {
  type: 'pageBreak';
}

/** Blocks that belong together, usually a chapter with its heading. */
export interface SectionNode {
  type: 'section';
  children: readonly ReportNode[];
  /** Much to look something up in: set small, in columns where there is room for them. */
  dense?: boolean;
}

/** A drawing in a format small enough for every renderer; (0, 0) is the top left, later shapes lie over earlier ones. */
export interface VectorPicture {
  width: number;
  height: number;
  shapes: readonly VectorShape[];
}

export type VectorShape = VectorPath | VectorText | VectorGroup;

/** SVG path data, filled and then stroked; colours are `#rrggbb`, lines have round caps and joins. */
export interface VectorPath {
  type: 'path';
  path: string;
  fill?: string | VectorGradient;
  stroke?: string;
  lineWidth?: number;
  /** Lengths of dash and gap. */
  dash?: readonly [number, number];
  /** 0 to 1; opaque when left out. */
  opacity?: number;
  /** How it mixes with what lies under it; it covers when left out. */
  blend?: 'multiply' | 'screen' | 'color-dodge';
}

/** Colours flowing along a line, or outwards from `from` when there is a `radius`. */
export interface VectorGradient {
  from: readonly [number, number];
  to: readonly [number, number];
  radius?: number;
  stops: readonly { at: number; colour: string; opacity: number }[];
}

/** One line of text; `y` is its baseline and `size` the height of the letters' body. */
export interface VectorText {
  type: 'text';
  text: string;
  x: number;
  y: number;
  size: number;
  fill: string;
  align: 'left' | 'center' | 'right';
  bold?: boolean;
  /** The room there is; letters that would need more are set smaller. */
  maxWidth?: number;
}

/** Shapes that are moved, turned or scaled together: x' = ax + cy + e, y' = bx + dy + f. */
export interface VectorGroup {
  type: 'group';
  transform: readonly [number, number, number, number, number, number];
  /** SVG path data in the group's own units; what sticks out of it is cut off. */
  clip?: string;
  shapes: readonly VectorShape[];
}
