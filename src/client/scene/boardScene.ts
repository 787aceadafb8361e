import { type BoardGrid, pageSpot } from './boardGrid.ts';
import type { LaidCluster, LaidNote, NoteLayout } from './NoteLayout.ts';
import { EVERYONE, type Look, MARGIN } from './paintNote.ts';

/** A board as it is to be seen: what lies where, and in which state. Never changed, only followed by another. */
export interface BoardScene {
  layout: NoteLayout;
  grid: BoardGrid;
  looks: ReadonlyMap<string, Look>;
  everyone: string;
  /** Over the lane of what was put together. */
  gathered: string;
  late: string;
  /** Whether the pages lie beside each other: then each group's number stands on its first page only. */
  free: boolean;
  /** 0..1: how much of all lanes has turned round. */
  reveal: number;
  selected: string | null;
  /** The note that is being dragged: it is drawn elsewhere. */
  lifted: string | null;
  /** Changes when the letter has arrived: what was drawn with another one is of no use. */
  letter: number;
}

/** A rectangle on the board, in pixels at reading distance. */
export interface Patch {
  x: number;
  y: number;
  w: number;
  h: number;
}

export const lookOf = (scene: BoardScene, laid: LaidNote): Look =>
  scene.looks.get(laid.note.groupId ?? '') ?? EVERYONE;

/** How far a lane has turned, 0..1, when `reveal` of all `lanes` have; lanes turn one after the other. */
export function laneTurn(reveal: number, lane: number, lanes: number): number {
  return Math.min(1, Math.max(0, reveal * lanes - lane));
}

/** Where a note is seen, its shadow and ring included. */
export function patchOf(grid: BoardGrid, laid: LaidNote): Patch {
  const spot = pageSpot(grid, laid.page);
  return {
    x: spot.x + laid.x - MARGIN,
    y: spot.y + laid.y - MARGIN,
    w: laid.w + 2 * MARGIN,
    h: laid.h + 2 * MARGIN,
  };
}

/** The topmost note under a point of the board; later ones lie on top, as they are drawn. */
export function noteAt(
  scene: BoardScene,
  page: number,
  x: number,
  y: number,
  except?: string,
): LaidNote | null {
  const spot = pageSpot(scene.grid, page);
  const [px, py] = [x - spot.x, y - spot.y];
  const notes = scene.layout.pages[page]?.notes ?? [];
  for (let i = notes.length - 1; i >= 0; i--) {
    const n = notes[i];
    if (n && n.note.id !== except && holds(n, px, py)) return n;
  }
  return null;
}

/** What a note can be dropped on: another note, or the cluster under its title. */
export type DropTarget =
  | { readonly kind: 'note'; readonly laid: LaidNote }
  | { readonly kind: 'cluster'; readonly laid: LaidCluster };

/** What lies under a point for the note that is dragged there: never itself, and its own cluster only as such. */
export function dropTargetAt(
  scene: BoardScene,
  page: number,
  x: number,
  y: number,
  draggedId: string,
): DropTarget | null {
  const spot = pageSpot(scene.grid, page);
  const cluster = scene.layout.pages[page]?.clusters.find((each) => holds(each, x - spot.x, y - spot.y));
  if (cluster) return { kind: 'cluster', laid: cluster };
  const note = noteAt(scene, page, x, y, draggedId);
  return note && { kind: 'note', laid: note };
}

const holds = (box: Patch, x: number, y: number) =>
  x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;
