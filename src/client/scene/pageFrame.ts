import { type Lane, lanesOf } from './lanesOf.ts';
import type { ColumnSizes } from './layColumns.ts';
import { BOLD, headIcon, type LayoutInput, type LayoutSizes, SPINE_EM } from './NoteLayout.ts';
import type { NoteShape } from './sizeNotes.ts';

const LINE = 1.24;
/** A note is this many letters' heights wide: about twenty letters a line, the length that reads fastest aloud. */
const NOTE_EM = 11.4;
/** The narrowest a note gets when that gives every group a lane of its own. */
const NARROW_EM = 8.6;

/** How every page of a board is divided, at one size of letter. */
export interface PageFrame {
  readonly sizes: LayoutSizes;
  readonly columns: number;
  readonly column: ColumnSizes;
  readonly shape: NoteShape;
  /** About so many short notes fit in a column. */
  readonly perColumn: number;
}

/** The lanes of what is to be seen. */
export function visibleLanes({ notes, groups, clusters }: LayoutInput): Lane[] {
  return lanesOf(
    notes.filter((note) => note.hidden !== true),
    groups,
    clusters,
  );
}

/** Divides a page into columns for letters of `font` pixels and notes of at most `mostLines`. */
export function pageFrame(
  { width, height, measure }: LayoutInput,
  lanes: readonly Lane[],
  font: number,
  mostLines: number,
): PageFrame {
  const gap = Math.round(font * 0.42);
  const pad = Math.round(font * 0.5);
  const inset = Math.round(font * 0.3);
  const fitting = (em: number) => Math.floor((width + gap) / (font * em + gap));
  const columns = Math.max(1, fitting(NOTE_EM), Math.min(lanes.length, fitting(NARROW_EM)));
  const noteWidth = Math.floor((width - gap * (columns - 1)) / columns);
  const nameRoom = noteWidth - headIcon(font) - 8;
  const long = lanes.some(({ group }) => group && measure(group.label, font) * BOLD > nameRoom);
  const headLines = long ? 2 : 1;
  const headHeight = Math.round(font * (long ? 2.9 : 1.9));
  const lineHeight = font * LINE;
  const room = height - headHeight;
  const least = lineHeight + 2 * pad;
  return {
    sizes: { font, lineHeight, headHeight, headLines, pad },
    columns,
    column: { top: headHeight, bottom: height, width: noteWidth, gap, inset, least },
    shape: {
      font,
      lineHeight,
      pad,
      inset,
      room,
      foot: Math.round(font * 1.1),
      text: noteWidth - 2 * pad - Math.round(font * SPINE_EM),
      lines: Math.max(1, Math.min(mostLines, Math.floor((room - 2 * pad) / lineHeight))),
    },
    perColumn: Math.max(1, Math.floor((room + gap) / (2.6 * lineHeight + 2 * pad + gap))),
  };
}
