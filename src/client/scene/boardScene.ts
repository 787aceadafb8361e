import { type BoardGrid, pageSpot } from './boardGrid.ts';
import type { LaidCluster, LaidLane, LaidNote, NoteLayout } from './layoutNotes.ts';
import { EVERYONE, type Look, MARGIN } from './paintNote.ts';

/** A board as it is to be seen: what lies where, and in which state. Never changed, only followed by another. */
export interface BoardScene {
  layout: NoteLayout;
  grid: BoardGrid;
  pages: readonly BoardPage[];
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

export interface BoardPage {
  notes: LaidNote[];
  lanes: LaidLane[];
  clusters: LaidCluster[];
}

/** A rectangle on the board, in pixels at reading distance. */
export interface Patch {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Notes, heads and clusters, page by page. */
export function pagesOf(layout: NoteLayout): BoardPage[] {
  const pages = Array.from(
    { length: layout.pages },
    (): BoardPage => ({ notes: [], lanes: [], clusters: [] }),
  );
  for (const note of layout.notes) pages[note.page]?.notes.push(note);
  for (const lane of layout.lanes) pages[lane.page]?.lanes.push(lane);
  for (const cluster of layout.clusters) pages[cluster.page]?.clusters.push(cluster);
  return pages;
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
  const notes = scene.pages[page]?.notes ?? [];
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
  const cluster = scene.pages[page]?.clusters.find((each) => holds(each, x - spot.x, y - spot.y));
  if (cluster) return { kind: 'cluster', laid: cluster };
  const note = noteAt(scene, page, x, y, draggedId);
  return note && { kind: 'note', laid: note };
}

const holds = (box: Patch, x: number, y: number) =>
  x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;

/** More notes than this that lie elsewhere are not mended one by one. */
const MANY = 400;

/**
 * What has to be drawn anew when a board follows another: the places of notes that came, went or look different, or
 * `'all'` if that is most of it. So a note that arrives costs one note, among five thousand.
 */
export function changedPatches(before: BoardScene, after: BoardScene): Patch[] | 'all' {
  if (before === after) return [];
  if (!sameFrame(before, after)) return 'all';
  const patches: Patch[] = [];
  const count = Math.max(before.pages.length, after.pages.length);
  for (let page = 0; page < count && patches.length <= MANY; page++) {
    comparePages(before, after, page, patches);
  }
  return patches.length > MANY ? 'all' : patches;
}

function sameFrame(a: BoardScene, b: BoardScene): boolean {
  return (
    a.grid.columns === b.grid.columns &&
    a.grid.stepX === b.grid.stepX &&
    a.grid.stepY === b.grid.stepY &&
    a.layout.font === b.layout.font &&
    a.layout.headHeight === b.layout.headHeight &&
    a.everyone === b.everyone &&
    a.gathered === b.gathered &&
    a.late === b.late &&
    a.free === b.free &&
    a.letter === b.letter &&
    sameLooks(a.looks, b.looks)
  );
}

function sameLooks(a: BoardScene['looks'], b: BoardScene['looks']): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [id, look] of a) {
    const other = b.get(id);
    if (other?.colour !== look.colour || other.icon !== look.icon) return false;
  }
  return true;
}

const NOTHING: BoardPage = { notes: [], lanes: [], clusters: [] };

function comparePages(before: BoardScene, after: BoardScene, page: number, patches: Patch[]): void {
  const a = before.pages[page] ?? NOTHING;
  const b = after.pages[page] ?? NOTHING;
  const { grid } = after;
  const spot = pageSpot(grid, page);
  // The panel of a page that came or went
  if (a === NOTHING || b === NOTHING || before.pages.length > 1 !== after.pages.length > 1) {
    patches.push({ ...spot, w: grid.width, h: grid.height });
    return;
  }
  const heads = Math.max(a.lanes.length, b.lanes.length);
  for (let i = 0; i < heads; i++) {
    const [old, now] = [a.lanes[i], b.lanes[i]];
    if (old && now && sameHead(old, now, after.free)) continue;
    for (const lane of [old, now]) {
      if (lane) patches.push({ x: spot.x + lane.x, y: spot.y, w: lane.w, h: after.layout.headHeight });
    }
  }
  const turned = turnsThatDiffer(before, after);
  const titles = Math.max(a.clusters.length, b.clusters.length);
  for (let i = 0; i < titles; i++) {
    const [old, now] = [a.clusters[i], b.clusters[i]];
    if (old && now && sameCluster(old, now) && !turned(now.lane)) continue;
    for (const each of [old, now])
      if (each) patches.push({ x: spot.x + each.x, y: spot.y + each.y, w: each.w, h: each.h });
  }
  const differs = (old: LaidNote, now: LaidNote) =>
    old !== now &&
    (old.x !== now.x ||
      old.y !== now.y ||
      old.w !== now.w ||
      old.h !== now.h ||
      old.lines !== now.lines ||
      old.note.mark !== now.note.mark ||
      old.note.groupId !== now.note.groupId);
  const marked = (id: string) =>
    (before.selected === id) !== (after.selected === id) || (before.lifted === id) !== (after.lifted === id);
  let other: Map<string, LaidNote> | null = null;
  const gone = new Set<LaidNote>();
  for (let i = 0; i < b.notes.length; i++) {
    const now = b.notes[i];
    if (!now) continue;
    let old = a.notes[i];
    if (old?.note.id !== now.note.id) {
      // From here on the two pages are out of step
      if (!other) {
        other = new Map(a.notes.map((note) => [note.note.id, note]));
        for (const note of a.notes.slice(i)) gone.add(note);
      }
      old = other.get(now.note.id);
    }
    if (old) gone.delete(old);
    if (old && !differs(old, now) && !turned(now.lane) && !marked(now.note.id)) continue;
    if (old) patches.push(patchOf(before.grid, old));
    patches.push(patchOf(grid, now));
  }
  for (const old of other ? gone : a.notes.slice(b.notes.length)) patches.push(patchOf(before.grid, old));
}

function sameHead(a: LaidLane, b: LaidLane, free: boolean): boolean {
  return (
    a.x === b.x &&
    a.w === b.w &&
    a.first === b.first &&
    ((free && !a.first) || a.total === b.total) &&
    a.lane === b.lane &&
    a.clustered === b.clustered &&
    a.group?.label === b.group?.label
  );
}

function sameCluster(a: LaidCluster, b: LaidCluster): boolean {
  return (
    a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h && a.lines.join('\n') === b.lines.join('\n')
  );
}

function turnsThatDiffer(before: BoardScene, after: BoardScene): (lane: number) => boolean {
  if (before.reveal === after.reveal && before.layout.laneCount === after.layout.laneCount)
    return () => false;
  return (lane) =>
    laneTurn(before.reveal, lane, before.layout.laneCount) !==
    laneTurn(after.reveal, lane, after.layout.laneCount);
}
