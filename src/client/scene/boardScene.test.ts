import { describe, expect, test } from 'vitest';
import { cameraOnAll, cameraOnPage, keepOnBoard, panBy, zoomAt } from './boardCamera.ts';
import { dropAt, gridFor, pageNear, pageSpot, pagesIn } from './boardGrid.ts';
import { type BoardScene, dropTargetAt, noteAt, patchOf } from './boardScene.ts';
import { BOARD } from './boardUnits.ts';
import { changedPatches } from './changedPatches.ts';
import { NoteLayouter } from './NoteLayouter.ts';
import type { SceneCluster, SceneGroup, SceneNote } from './SceneState.ts';

const [width, height] = [1600, 900];
const groups: SceneGroup[] = [
  { id: 'inwoner', label: 'Inwoner', colour: '#B5523B', icon: 'house', order: 0 },
  { id: 'beleid', label: 'Beleid', colour: '#D39A5B', icon: 'scales', order: 1 },
];
const measure = (text: string, size: number) => text.length * size * 0.5;
const note = (i: number, text = `Briefje ${i} met een paar woorden`): SceneNote => ({
  id: `n${i}`,
  groupId: i % 2 ? 'inwoner' : 'beleid',
  text,
  late: false,
});
const many = (n: number) => Array.from({ length: n }, (_, i) => note(i));

const layouter = new NoteLayouter();
const notesOf = (scene: BoardScene) => scene.layout.pages.flatMap(({ notes }) => notes);

function sceneOf(
  notes: SceneNote[],
  more: Partial<BoardScene> = {},
  clusters: SceneCluster[] = [],
): BoardScene {
  const layout = layouter.lay({ notes, groups, clusters, width, height, minText: 30, measure });
  return {
    layout,
    grid: gridFor(layout.pages.length, width, height),
    looks: new Map(groups.map((group) => [group.id, group])),
    everyone: 'Iedereen',
    gathered: 'Stapels',
    late: 'nagekomen',
    free: true,
    reveal: 1,
    selected: null,
    lifted: null,
    letter: 0,
    ...more,
  };
}

describe('what is drawn anew', () => {
  const before = sceneOf(many(400));

  test('nothing, when nothing changed', () => {
    expect(changedPatches(before, sceneOf(many(400)))).toEqual([]);
  });
  test('a note that arrives, not the four hundred that were there', () => {
    const after = sceneOf([...many(400), note(400)]);
    const patches = changedPatches(before, after);
    const laid = notesOf(after).find((one) => one.note.id === 'n400');
    if (!laid || patches === 'all') throw new Error('expected patches');
    expect(patches).toContainEqual(patchOf(after.grid, laid));
    expect(patches.length).toBeLessThan(60);
  });
  test('a note that went, where it was', () => {
    const patches = changedPatches(before, sceneOf(many(399)));
    const gone = notesOf(before).find((one) => one.note.id === 'n399');
    if (!gone) throw new Error('expected a note');
    expect(patches).toContainEqual(patchOf(before.grid, gone));
  });
  test('what was and what is picked', () => {
    const patches = changedPatches({ ...before, selected: 'n0' }, { ...before, selected: 'n7' });
    const found = notesOf(before).filter(({ note }) => note.id === 'n0' || note.id === 'n7');
    for (const laid of found) expect(patches).toContainEqual(patchOf(before.grid, laid));
  });
  test('only the lane that is turning', () => {
    const patches = changedPatches({ ...before, reveal: 0.1 }, { ...before, reveal: 0.2 });
    if (patches === 'all') throw new Error('expected patches');
    const first = notesOf(before).filter(({ lane }) => lane === 0);
    expect(patches).toHaveLength(2 * first.length);
  });
  test('nothing that lies on pages out of sight', () => {
    const patches = changedPatches(
      { ...before, reveal: 0.1 },
      { ...before, reveal: 0.2 },
      { x: 10, y: 10, w: 100, h: 100 },
    );
    const [first] = before.layout.pages;
    expect(patches).toHaveLength(2 * (first?.notes.filter(({ lane }) => lane === 0).length ?? 0));
  });
  test('everything, when letters or sizes are others', () => {
    expect(changedPatches(before, { ...before, letter: 1 })).toBe('all');
    expect(changedPatches(before, sceneOf(many(4)))).toBe('all');
  });
});

describe('pages beside each other', () => {
  const grid = gridFor(10, width, height);

  test('each point belongs to the page that lies there', () => {
    for (let page = 0; page < 10; page++) {
      const { x, y } = pageSpot(grid, page);
      expect(pageNear(grid, x + 5, y + 5)).toBe(page);
      expect(pagesIn(grid, x + 10, y + 10, 50, 50)).toEqual([page]);
    }
    expect(pageNear(grid, 1e6, 1e6)).toBe(9);
  });
  test('a note let go beside a page lies whole on the nearest', () => {
    const { x, y } = pageSpot(grid, 5);
    const at = dropAt(grid, x + width - 150, y + 100, 200, 80);
    expect(at).toEqual({ x: BOARD.width - 200, y: 5 * BOARD.height + 100 });
  });
  test('a note is found where it is seen, on its own page', () => {
    const scene = sceneOf(many(200));
    for (const laid of notesOf(scene)) {
      const spot = pageSpot(scene.grid, laid.page);
      expect(noteAt(scene, laid.page, spot.x + laid.x + 3, spot.y + laid.y + 3)?.note.id).toBe(laid.note.id);
    }
  });
});

describe('the camera over the board', () => {
  const grid = gridFor(10, width, height);

  test('sees every page from furthest away, and one page exactly from near', () => {
    const all = cameraOnAll(grid);
    expect(all.x).toBeLessThan(0);
    expect(all.x + width / all.scale).toBeGreaterThan(grid.totalWidth);
    expect(all.y + height / all.scale).toBeGreaterThan(grid.totalHeight);
    expect(cameraOnPage(grid, 1)).toEqual({ x: grid.stepX, y: 0, scale: 1 });
    expect(cameraOnAll(gridFor(1, width, height)).scale).toBe(1);
  });
  test('keeps under the finger what was there', () => {
    const from = cameraOnPage(grid, 5);
    const to = zoomAt(grid, from, 0.7, 400, 300);
    expect(to.x + 400 / to.scale).toBeCloseTo(from.x + 400);
    expect(to.y + 300 / to.scale).toBeCloseTo(from.y + 300);
  });
  test('never leaves the board, nor comes too near or goes too far', () => {
    const away = panBy(grid, cameraOnPage(grid, 0), -1e6, 1e6);
    expect(away.x).toBeGreaterThanOrEqual(-width);
    expect(away.y).toBeLessThanOrEqual(grid.totalHeight);
    expect(keepOnBoard(grid, { x: 0, y: 0, scale: 50 }).scale).toBeLessThanOrEqual(3);
    expect(keepOnBoard(grid, { x: 0, y: 0, scale: 1e-3 }).scale).toBe(cameraOnAll(grid).scale);
  });
});

describe('clusters', () => {
  const gathered = many(4).map((each, i) => (i < 2 ? { ...each, clusterId: 'c1' } : each));
  const scene = sceneOf(gathered, {}, [{ id: 'c1', title: 'Fietsen', order: 0 }]);

  test('a new title is drawn where the cluster hangs, and nothing else', () => {
    const renamed = sceneOf(gathered, {}, [{ id: 'c1', title: 'Lopen', order: 0 }]);
    const [patch, ...more] = changedPatches(scene, renamed);
    const [cluster] = scene.layout.pages[0]?.clusters ?? [];
    expect(more.every((each) => JSON.stringify(each) === JSON.stringify(patch))).toBe(true);
    expect(patch).toMatchObject({ x: cluster?.x, y: cluster?.y, w: cluster?.w, h: cluster?.h });
  });

  test('a note falls on the cluster, on another note, never on itself', () => {
    const [cluster] = scene.layout.pages[0]?.clusters ?? [];
    const loose = notesOf(scene).find((each) => each.note.id === 'n3');
    if (!cluster || !loose) throw new Error('laid out otherwise');
    expect(dropTargetAt(scene, 0, cluster.x + 4, cluster.y + 4, 'n3')).toEqual({
      kind: 'cluster',
      laid: cluster,
    });
    expect(dropTargetAt(scene, 0, loose.x + 4, loose.y + 4, 'n2')).toEqual({ kind: 'note', laid: loose });
    expect(dropTargetAt(scene, 0, loose.x + 4, loose.y + 4, 'n3')).toBeNull();
  });
});
