import { fromBoard } from './boardUnits.ts';
import type { Lane } from './lanesOf.ts';
import type { SizeAt } from './layColumns.ts';
import { type Enough, layPages } from './layPages.ts';
import type { LaidNote, LaidPage, LayoutInput, NoteLayout } from './NoteLayout.ts';
import { type PageFrame, pageFrame, visibleLanes } from './pageFrame.ts';
import { keepHeadings, type LayoutMemory } from './pageMemory.ts';
import { headingsOf, sizerFor } from './sizeNotes.ts';

/** Lines of a long note before it ends in '…': few when there are many pages, more when all notes fit on one. */
const LINES = { crowded: 6, roomy: 16 } as const;
/** More notes than this never fit on one page: sixty single lines fill any screen. */
const ONE_PAGE = 60;
const NO_PAGE: LaidPage = { notes: [], lanes: [], clusters: [] };

/**
 * Lays notes out in lanes per group, residents first. The letter grows up to 1.6 × `minText` while all notes stay on
 * one page; it never gets smaller than `minText`, there are more pages instead, and on each page every group that
 * still has notes keeps a column. Notes that the facilitator placed stay where she put them. Hidden ones are left out.
 *
 * It remembers what it laid out last: pages on which nothing changed are the same objects again, so that a note that
 * arrives costs its own page. And it can stop after any page; asked again, it goes on from there.
 */
export class NoteLayouter {
  #memory: LayoutMemory | null = null;
  #measure: LayoutInput['measure'] | null = null;

  /** @param enough - asked before each further page, with how many there are; true stops, for now */
  lay(input: LayoutInput, enough: Enough = () => false): NoteLayout {
    const lanes = visibleLanes(input);
    const smallest = Math.ceil(input.minText);
    const count = lanes.reduce((sum, lane) => sum + lane.notes.length, 0);
    if (count > ONE_PAGE) return this.#layAt(input, lanes, smallest, LINES.crowded, enough);
    const all = () => false;
    for (const growth of [1.6, 1.4, 1.2, 1.1]) {
      const layout = this.#layAt(input, lanes, Math.round(input.minText * growth), LINES.roomy, all);
      if (layout.pages.length === 1 && layout.pages[0]?.notes.every((note) => !note.cut)) return layout;
    }
    const roomy = this.#layAt(input, lanes, smallest, LINES.roomy, all);
    return roomy.pages.length === 1 ? roomy : this.#layAt(input, lanes, smallest, LINES.crowded, all);
  }

  #layAt(
    input: LayoutInput,
    lanes: readonly Lane[],
    font: number,
    mostLines: number,
    enough: Enough,
  ): NoteLayout {
    const { width, height, measure } = input;
    const frame = pageFrame(input, lanes, font, mostLines);
    const { sizes, column, shape } = frame;
    const last = this.#measure === measure ? this.#memory : null;
    const headings = keepHeadings(headingsOf(input, font, column.width - 2 * sizes.pad), last?.headings);
    const memory: LayoutMemory = {
      key: `${[width, height, font, mostLines, sizes.headLines].join(' ')} ${lanes.map(nameOf).join('\n')}`,
      queues: lanes.map((lane) => ({ lane, notes: lane.notes.filter((note) => flows(lane, note)), next: 0 })),
      headings,
      pages: [],
    };
    this.#memory = memory;
    this.#measure = measure;
    const size = sizerFor(measure, shape);
    const sizeAt: SizeAt = ({ lane, notes }, at) => {
      const note = notes[at];
      return note && size(note, lane.clustered ? (headings.get(note.clusterId ?? '') ?? null) : null);
    };
    const whole = layPages(memory, last?.key === memory.key ? last : null, frame, sizeAt, enough);
    const flown = memory.pages.length > 0 ? memory.pages.map(({ page }) => page) : [NO_PAGE];
    const pages = whole ? withPlaced(flown, placedNotes(input, lanes, frame, flown.length)) : flown;
    return { ...sizes, laneCount: lanes.length, pages, whole };
  }
}

function nameOf({ group, clustered }: Lane): string {
  return clustered ? '*' : group ? `${group.id} ${group.label} ${group.colour} ${group.icon}` : '';
}

/** Whether a note hangs where there is room, and not where somebody put it. */
function flows(lane: Lane, { x, y }: Lane['notes'][number]): boolean {
  return lane.clustered || x === undefined || y === undefined;
}

function placedNotes(
  { width, height, measure }: LayoutInput,
  lanes: readonly Lane[],
  { column, shape }: PageFrame,
  pages: number,
): LaidNote[] {
  const size = sizerFor(measure, shape);
  return lanes.flatMap((lane, index) =>
    lane.notes.flatMap((note): LaidNote[] => {
      if (flows(lane, note)) return [];
      const { lines, cut, h } = size(note, null);
      const at = fromBoard(note.x ?? 0, note.y ?? 0, width, height, pages);
      const x = Math.min(at.x, Math.max(0, width - column.width));
      const y = Math.min(at.y, Math.max(0, height - h));
      return [{ note, lane: index, page: at.page, x, y, w: column.width, h, lines, cut }];
    }),
  );
}

/** Pages with the notes that were placed on them: over the others. */
function withPlaced(pages: readonly LaidPage[], placed: readonly LaidNote[]): readonly LaidPage[] {
  if (placed.length === 0) return pages;
  const on = new Map<number, LaidNote[]>();
  for (const laid of placed) {
    const notes = on.get(laid.page);
    if (notes) notes.push(laid);
    else on.set(laid.page, [laid]);
  }
  return pages.map((page, i) => {
    const more = on.get(i);
    return more ? { ...page, notes: [...page.notes, ...more] } : page;
  });
}
