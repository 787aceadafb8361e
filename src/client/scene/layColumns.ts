import type { Lane } from './lanesOf.ts';
import type { LaidCluster, LaidNote } from './NoteLayout.ts';
import type { Heading, Sized } from './sizeNotes.ts';

/** Measures of a page's columns, in pixels. */
export interface ColumnSizes {
  /** Where notes begin, and where the page ends. */
  top: number;
  bottom: number;
  width: number;
  gap: number;
  /** How far a note in a cluster is set in. */
  inset: number;
  /** The least that a note is high. */
  least: number;
}

/** What of a lane still has to hang somewhere: `notes` from `next` on. */
export interface Queue {
  readonly lane: Lane;
  readonly notes: readonly Lane['notes'][number][];
  next: number;
}

export type SizeAt = (queue: Queue, at: number) => Sized | undefined;

/**
 * How far down columns of this lane are filled, so that the last page of a lane has columns of even length: infinitely
 * far as long as they fill the page anyway. Notes are sized only when that is not clear yet.
 */
export function evenFill(queue: Queue, share: number, sizes: ColumnSizes, sizeAt: SizeAt): number {
  const { top, bottom, gap, least } = sizes;
  const left = queue.notes.length - queue.next;
  if (left * (least + gap) >= share * (bottom - top)) return Number.POSITIVE_INFINITY;
  let height = 0;
  let open: Heading | null = null;
  for (let at = queue.next; at < queue.notes.length; at++) {
    const one = sizeAt(queue, at);
    if (!one) continue;
    if (one.heading && one.heading !== open) height += one.heading.height;
    open = one.heading;
    height += one.h + gap;
  }
  const even = top + height / share;
  return even >= bottom ? Number.POSITIVE_INFINITY : even;
}

/** Fills columns of one page with what is next in a lane, until they are full or as long as `even` says. */
export function fillColumns(
  queue: Queue,
  at: { page: number; lane: number; x: number; share: number; even: number },
  sizes: ColumnSizes,
  sizeAt: SizeAt,
): { notes: LaidNote[]; clusters: LaidCluster[] } {
  const { page, lane } = at;
  const { top, bottom, width, gap, inset } = sizes;
  const notes: LaidNote[] = [];
  const clusters: LaidCluster[] = [];
  for (let c = 0; c < at.share; c++) {
    const x = at.x + c * (width + gap);
    let y = top;
    // The last column takes what is left; the ones before it stop at an even share.
    const even = c === at.share - 1 ? bottom : at.even;
    let open = null as LaidCluster | null;
    for (;;) {
      const next = sizeAt(queue, queue.next);
      if (!next || y >= even) break;
      const { note, lines, cut, h, heading } = next;
      const begins: Heading | null = heading && heading.id !== open?.id ? heading : null;
      if (y !== top && y + (begins?.height ?? 0) + h > bottom) break;
      if (begins) {
        open = { id: begins.id, page, lane, x, y, w: width, h: 0, lines: begins.lines };
        clusters.push(open);
        y += begins.height;
      }
      const aside = heading ? inset : 0;
      notes.push({ note, lane, page, x: x + aside, y, w: width - 2 * aside, h, lines, cut });
      if (open) open.h = y + h + inset - open.y;
      y += h + gap;
      queue.next++;
    }
  }
  return { notes, clusters };
}
