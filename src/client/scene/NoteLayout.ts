import type { SceneCluster, SceneGroup, SceneNote } from './SceneState.ts';

/** A note with its place on the board: pixels, lines of text, page. */
export interface LaidNote {
  note: SceneNote;
  /** Index of its lane among all lanes, residents first. */
  lane: number;
  page: number;
  x: number;
  y: number;
  w: number;
  h: number;
  lines: string[];
  cut: boolean;
}

/** A cluster, or the part of it that stands in one column: its title over its notes. */
export interface LaidCluster {
  id: string;
  page: number;
  lane: number;
  x: number;
  y: number;
  w: number;
  h: number;
  lines: string[];
}

/** A lane's head on one page. */
export interface LaidLane {
  group: SceneGroup | null;
  /** The lane of what was put together, out of all groups. */
  clustered: boolean;
  lane: number;
  page: number;
  x: number;
  w: number;
  /** Notes in all of the lane. */
  total: number;
  /** Whether this is the first page it is on. */
  first: boolean;
}

/** What hangs on one page. A page on which nothing changed keeps the same arrays from layout to layout. */
export interface LaidPage {
  readonly notes: readonly LaidNote[];
  readonly lanes: readonly LaidLane[];
  readonly clusters: readonly LaidCluster[];
}

/** Sizes that all notes of a board share, in pixels. */
export interface LayoutSizes {
  font: number;
  lineHeight: number;
  headHeight: number;
  /** Lines that the longest name of a group needs in one column; all heads are equally high. */
  headLines: 1 | 2;
  pad: number;
}

export interface NoteLayout extends LayoutSizes {
  /** At least one. */
  pages: readonly LaidPage[];
  /** Whether these are all pages; if not, there is more to lay out, and notes with a place of their own still lack. */
  whole: boolean;
  /** How many lanes there are in all, for the reveal. */
  laneCount: number;
}

export interface LayoutInput {
  notes: readonly SceneNote[];
  groups: readonly SceneGroup[];
  clusters?: readonly SceneCluster[];
  width: number;
  height: number;
  /** The smallest letter in pixels; text is never drawn smaller, there will be more pages instead. */
  minText: number;
  /** Width of a text at a font size, in pixels. Keep it the same function: what it measured is remembered with it. */
  measure: (text: string, size: number) => number;
}

/** The coloured spine with the group's icon, in letters' heights. */
export const SPINE_EM = 1.2;

/** Width in pixels that the icon at the left of a lane's head takes. */
export const headIcon = (font: number) => 2 * font * 0.72 + 14;

/** Bold letters are about this much wider. */
export const BOLD = 1.1;
