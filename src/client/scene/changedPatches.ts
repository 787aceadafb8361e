import { pageSpot, pagesIn } from './boardGrid.ts';
import { type BoardScene, laneTurn, type Patch, patchOf } from './boardScene.ts';
import type { LaidCluster, LaidLane, LaidNote, LaidPage } from './NoteLayout.ts';

/** More notes than this that lie elsewhere are not mended one by one. */
const MANY = 400;

/** What is compared, beside the pages themselves. */
interface Change {
  readonly before: BoardScene;
  readonly after: BoardScene;
  readonly turned: (lane: number) => boolean;
  readonly turning: boolean;
  /** Notes that were picked or lifted, or are now. */
  readonly marked: ReadonlySet<string>;
}

/**
 * What has to be drawn anew when a board follows another: the places of notes that came, went or look different, or
 * `'all'` if that is most of it. So a note that arrives costs one note, among five thousand.
 *
 * @param within - when given, what lies on pages outside of it does not matter
 */
export function changedPatches(before: BoardScene, after: BoardScene, within?: Patch): Patch[] | 'all' {
  if (before === after) return [];
  if (!sameFrame(before, after)) return 'all';
  const patches: Patch[] = [];
  const [was, is] = [before.layout.pages, after.layout.pages];
  const count = Math.max(was.length, is.length);
  const wanted =
    within && new Set(pagesIn({ ...after.grid, pages: count }, within.x, within.y, within.w, within.h));
  const turned = turnsThatDiffer(before, after);
  const change: Change = {
    before,
    after,
    turned: turned ?? (() => false),
    turning: turned !== null,
    marked: marksThatDiffer(before, after),
  };
  for (let page = 0; page < count && patches.length <= MANY; page++) {
    if (wanted && !wanted.has(page)) continue;
    // The panel of a page that came or went
    const [old, now] = [was[page], is[page]];
    if (!old || !now || was.length > 1 !== is.length > 1) {
      patches.push({ ...pageSpot(after.grid, page), w: after.grid.width, h: after.grid.height });
    } else comparePages(change, page, old, now, patches);
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

function comparePages(change: Change, page: number, a: LaidPage, b: LaidPage, patches: Patch[]): void {
  const { before, after, turned, turning, marked } = change;
  const spot = pageSpot(after.grid, page);
  if (a.lanes !== b.lanes) {
    for (const [old, now] of pairs(a.lanes, b.lanes)) {
      if (old && now && sameHead(old, now, after.free)) continue;
      for (const lane of [old, now]) {
        if (lane) patches.push({ x: spot.x + lane.x, y: spot.y, w: lane.w, h: after.layout.headHeight });
      }
    }
  }
  if (a.clusters !== b.clusters || turning) {
    for (const [old, now] of pairs(a.clusters, b.clusters)) {
      if (old && now && sameCluster(old, now) && !turned(now.lane)) continue;
      for (const each of [old, now])
        if (each) patches.push({ x: spot.x + each.x, y: spot.y + each.y, w: each.w, h: each.h });
    }
  }
  if (a.notes === b.notes && !turning && marked.size === 0) return;
  const same = (old: LaidNote, now: LaidNote) =>
    !differs(old, now) && !turned(now.lane) && !marked.has(now.note.id);
  let first = 0;
  let [lastOld, lastNow] = [a.notes.length, b.notes.length];
  // What is the same at both ends needs no looking up
  const sameAt = (i: number, k: number) => {
    const [old, now] = [a.notes[i], b.notes[k]];
    return old !== undefined && now !== undefined && old.note.id === now.note.id && same(old, now);
  };
  while (first < lastOld && first < lastNow && sameAt(first, first)) first++;
  for (; lastOld > first && lastNow > first && sameAt(lastOld - 1, lastNow - 1); lastNow--) lastOld--;
  const gone = new Map(a.notes.slice(first, lastOld).map((laid) => [laid.note.id, laid]));
  for (const now of b.notes.slice(first, lastNow)) {
    const old = gone.get(now.note.id);
    gone.delete(now.note.id);
    if (old && same(old, now)) continue;
    if (old) patches.push(patchOf(before.grid, old));
    patches.push(patchOf(after.grid, now));
  }
  for (const old of gone.values()) patches.push(patchOf(before.grid, old));
}

function pairs<T>(a: readonly T[], b: readonly T[]): (readonly [T | undefined, T | undefined])[] {
  return Array.from({ length: Math.max(a.length, b.length) }, (_, i) => [a[i], b[i]] as const);
}

function differs(old: LaidNote, now: LaidNote): boolean {
  return (
    old !== now &&
    (old.x !== now.x ||
      old.y !== now.y ||
      old.w !== now.w ||
      old.h !== now.h ||
      old.lines !== now.lines ||
      old.note.mark !== now.note.mark ||
      old.note.late !== now.note.late ||
      old.note.groupId !== now.note.groupId)
  );
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

function marksThatDiffer(a: BoardScene, b: BoardScene): Set<string> {
  const marked = new Set<string>();
  for (const [old, now] of [
    [a.selected, b.selected],
    [a.lifted, b.lifted],
  ]) {
    if (old === now) continue;
    if (old) marked.add(old);
    if (now) marked.add(now);
  }
  return marked;
}

function turnsThatDiffer(before: BoardScene, after: BoardScene): ((lane: number) => boolean) | null {
  const [was, is] = [before.layout.laneCount, after.layout.laneCount];
  if (before.reveal === after.reveal && was === is) return null;
  return (lane) => laneTurn(before.reveal, lane, was) !== laneTurn(after.reveal, lane, is);
}
