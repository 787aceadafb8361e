import { describe, expect, test } from 'vitest';
import { BOARD } from './boardUnits.ts';
import { lanesOf } from './lanesOf.ts';
import type { LayoutInput, NoteLayout } from './NoteLayout.ts';
import { NoteLayouter } from './NoteLayouter.ts';
import type { SceneGroup, SceneNote } from './SceneState.ts';
import { shareColumns } from './shareColumns.ts';

const groups: SceneGroup[] = [
  { id: 'beleid', label: 'Beleid', colour: '#D39A5B', icon: 'scales', order: 3 },
  { id: 'inwoner', label: 'Inwoner', colour: '#B5523B', icon: 'house', order: 0 },
  { id: 'professional', label: 'Professional', colour: '#7C9A78', icon: 'hands', order: 1 },
  { id: 'organisatie', label: 'Organisatie', colour: '#4F6D8A', icon: 'office', order: 2 },
];
const ids = ['professional', 'inwoner', 'beleid', null, 'organisatie'];
const many = (n: number): SceneNote[] =>
  Array.from({ length: n }, (_, i) => ({
    id: `n${i}`,
    groupId: ids[i % ids.length] ?? null,
    text: `Een briefje met wat woorden, nummer ${i}, en soms ${'heel '.repeat(i % 30)}lang`,
    late: i % 7 === 0,
  }));
const measure = (text: string, size: number) => text.length * size * 0.5;
/** All pages of a layout together. */
const told = (layout: NoteLayout) => ({
  ...layout,
  pages: layout.pages.length,
  notes: layout.pages.flatMap(({ notes }) => notes),
  lanes: layout.pages.flatMap(({ lanes }) => lanes),
  clusters: layout.pages.flatMap(({ clusters }) => clusters),
});
const layOut = (input: LayoutInput) => told(new NoteLayouter().lay(input));
const lay = (notes: SceneNote[], width = 1920, height = 1000, minText = 35) =>
  layOut({ notes, groups, width, height, minText, measure });

describe('lanes', () => {
  test('residents come first, everyone last, and a group without notes takes no room', () => {
    const lanes = lanesOf([...many(5), { id: 'x', groupId: 'gone', text: '', late: false }], groups);
    expect(lanes.map((lane) => lane.group?.id ?? 'iedereen')).toEqual([
      'inwoner',
      'professional',
      'organisatie',
      'beleid',
      'iedereen',
    ]);
    expect(lanes.at(-1)?.notes).toHaveLength(2);
    expect(lanesOf(many(1), groups).map((lane) => lane.group?.id)).toEqual(['professional']);
  });

  test('every lane gets a column before one gets a second, and the fullest gets what is left', () => {
    expect(shareColumns([2, 9, 0, 4], 6)).toEqual([1, 3, 0, 2]);
    expect(shareColumns([5, 5, 5], 2)).toEqual([1, 1, 0]);
    expect(shareColumns([0, 0], 4)).toEqual([0, 0]);
  });

  test('each page keeps a lane for every group that still has notes', () => {
    const layout = lay(many(300));
    expect(layout.pages).toBeGreaterThan(3);
    expect(layout.lanes.filter((lane) => lane.page === 0)).toHaveLength(5);
  });

  test('on a narrow screen groups take turns: all have been seen before one comes a third time', () => {
    const heads = lay(many(200), 420, 700, 17).lanes;
    const order = heads.map((head) => head.group?.id ?? 'iedereen');
    const first = new Map(order.map((id) => [id, order.indexOf(id)]));
    expect(first.size).toBe(5);
    for (const [id, at] of first)
      expect(order.slice(0, at).filter((one) => one === order[0]).length, id).toBeLessThan(3);
    expect(order[0]).toBe('inwoner');
  });
});

describe('pages', () => {
  test.each([0, 1, 12, 40, 300, 1000])('%i notes are all laid out exactly once', (n) => {
    const layout = lay(many(n));
    expect(layout.notes).toHaveLength(n);
    expect(new Set(layout.notes.map((one) => one.note.id)).size).toBe(n);
    expect(layout.pages).toBeGreaterThanOrEqual(1);
  });

  test.each([
    [1920, 1000, 35],
    [1024, 700, 25],
    [820, 1000, 26],
    [360, 640, 17],
  ])('on %i × %i no note leaves the board, overlaps another or has letters under %i px', (w, h, minText) => {
    const layout = lay(many(120), w, h, minText);
    expect(layout.font).toBeGreaterThanOrEqual(minText);
    for (const a of layout.notes) {
      expect(a.x).toBeGreaterThanOrEqual(0);
      expect(a.x + a.w).toBeLessThanOrEqual(w);
      expect(a.y).toBeGreaterThanOrEqual(layout.headHeight);
      expect(a.y + a.h).toBeLessThanOrEqual(h);
      for (const b of layout.notes) {
        if (a === b || a.page !== b.page) continue;
        const apart = a.x + a.w <= b.x || b.x + b.w <= a.x || a.y + a.h <= b.y || b.y + b.h <= a.y;
        expect(apart).toBe(true);
      }
    }
  });

  test('few notes get larger letters, a long text among them is shown whole', () => {
    const few = lay([...many(3), { id: 'long', groupId: 'inwoner', text: 'woord '.repeat(40), late: false }]);
    expect(few.font).toBeGreaterThan(35);
    expect(few.notes.some((note) => note.cut)).toBe(false);
  });
});

describe('what the facilitator decided', () => {
  test('a hidden note is not there', () => {
    expect(lay([{ id: 'a', groupId: null, text: 'x', late: false, hidden: true }]).notes).toEqual([]);
  });

  test('a placed note lies where she put it, on every size of screen', () => {
    const placed: SceneNote = { id: 'p', groupId: 'inwoner', text: 'hier', late: false, x: 800, y: 450 };
    for (const [w, h] of [
      [1920, 1080],
      [800, 600],
    ] as const) {
      const at = lay([...many(4), placed], w, h, 20).notes.find((one) => one.note.id === 'p');
      expect(at?.x).toBeCloseTo(w / 2);
      expect(at?.y).toBeCloseTo(h / 2);
      expect(at?.page).toBe(0);
    }
  });

  test('placed on a page that this screen does not have, it shows on the last one', () => {
    const layout = lay([{ id: 'p', groupId: null, text: 'x', late: false, x: 10, y: 5 * BOARD.height + 20 }]);
    expect(layout.notes[0]?.page).toBe(0);
  });
});

describe('clusters', () => {
  const clusters = [
    { id: 'b', title: 'Tijd', order: 1 },
    { id: 'a', title: 'Een vast gezicht voor iedereen in de wijk', order: 0 },
  ];
  const gathered = (n: number) =>
    many(n).map((note, i) => (i % 3 === 0 ? note : { ...note, clusterId: i % 3 === 1 ? 'a' : 'b' }));
  const layClusters = (notes: SceneNote[]) =>
    layOut({ notes, groups, clusters, width: 1920, height: 1000, minText: 35, measure });

  test('come first, in their order, each under its title in every column it stands in', () => {
    const layout = layClusters(gathered(60));
    expect(layout.lanes[0]).toMatchObject({ clustered: true, total: 40 });
    expect(layout.clusters[0]?.id).toBe('a');
    for (const note of layout.notes.filter((each) => each.note.clusterId)) {
      const over = layout.clusters.filter(
        (each) => each.page === note.page && each.id === note.note.clusterId && each.x <= note.x,
      );
      expect(
        over.some(
          (each) => note.y > each.y && note.y + note.h <= each.y + each.h && note.x < each.x + each.w,
        ),
        note.note.id,
      ).toBe(true);
    }
  });

  test('text never shrinks and nothing hangs outside the board or twice', () => {
    const layout = layClusters(gathered(90));
    expect(layout.font).toBeGreaterThanOrEqual(35);
    expect(new Set(layout.notes.map((each) => each.note.id)).size).toBe(90);
    for (const note of layout.notes) expect(note.y + note.h).toBeLessThanOrEqual(1000);
  });

  test('a note in one has no place of its own; a cluster that is gone leaves its notes in their lanes', () => {
    const [note] = many(1);
    if (!note) return;
    const placed = { ...note, clusterId: 'a', x: 900, y: 400 };
    expect(layClusters([placed]).notes[0]?.x).toBeLessThan(60);
    expect(layClusters([{ ...note, clusterId: 'gone' }]).clusters).toEqual([]);
  });
});

describe('laying out again', () => {
  const clusters = [{ id: 'a', title: 'Tijd', order: 0 }];
  const input = (notes: readonly SceneNote[]): LayoutInput => ({
    notes,
    groups,
    clusters,
    width: 1920,
    height: 1000,
    minText: 35,
    measure,
  });
  const notes = many(400).map((note, i) => (i % 20 === 0 ? { ...note, clusterId: 'a' } : note));
  const late: SceneNote = { id: 'late', groupId: 'inwoner', text: 'Nog een', late: true };
  const placed: SceneNote = { ...late, id: 'placed', x: 100, y: 100 };
  const longer = { ...(notes[7] as SceneNote), text: 'Veel langer dan eerst, met heel wat meer woorden' };
  const cases: [string, readonly SceneNote[]][] = [
    ['one that arrives', [...notes, late]],
    ['one that goes', notes.filter((_, i) => i !== 200)],
    ['the first one that goes', notes.slice(1)],
    ['one that is changed', notes.map((note, i) => (i === 7 ? longer : note))],
    ['one that is hidden', notes.map((note, i) => (i === 9 ? { ...note, hidden: true } : note))],
    ['one that is placed', [...notes, placed]],
    ['one that joins a cluster', notes.map((note, i) => (i === 30 ? { ...note, clusterId: 'a' } : note))],
    ['all of a group that go', notes.filter((note) => note.groupId !== 'inwoner')],
    ['hardly any left', notes.slice(0, 20)],
  ];

  test.each(cases)('after %s: as if for the first time', (_, after) => {
    const layouter = new NoteLayouter();
    layouter.lay(input(notes));
    expect(layouter.lay(input(after))).toEqual(new NoteLayouter().lay(input(after)));
    expect(layouter.lay(input(notes))).toEqual(new NoteLayouter().lay(input(notes)));
  });

  test('a cluster with another title is laid out anew', () => {
    const layouter = new NoteLayouter();
    layouter.lay(input(notes));
    const renamed = {
      ...input(notes),
      clusters: [{ id: 'a', title: 'Een titel die wel over twee regels loopt', order: 0 }],
    };
    expect(layouter.lay(renamed)).toEqual(new NoteLayouter().lay(renamed));
  });

  test('a note that arrives leaves the other pages the same objects', () => {
    const layouter = new NoteLayouter();
    const loose = many(400);
    const before = layouter.lay(input(loose)).pages;
    const after = layouter.lay(input([...loose, late])).pages;
    const same = after.filter((page, i) => page.notes === before[i]?.notes);
    expect(before.length).toBeGreaterThan(8);
    expect(same.length).toBeGreaterThanOrEqual(before.length - 3);
  });

  test('page by page it comes to the same, and says when it is through', () => {
    const layouter = new NoteLayouter();
    const pages: number[] = [];
    let layout = layouter.lay(input([...notes, placed]), () => true);
    for (; !layout.whole; layout = layouter.lay(input([...notes, placed]), (n) => n > (pages.at(-1) ?? 0)))
      pages.push(layout.pages.length);
    expect(pages.slice(0, 3)).toEqual([1, 2, 3]);
    expect(layout).toEqual(new NoteLayouter().lay(input([...notes, placed])));
  });

  test('the first page breaks no text into lines that is not on it', () => {
    const asked = new Set<string>();
    const listening = (text: string, size: number) => {
      asked.add(text);
      return measure(text, size);
    };
    const own = many(1000).map((note, i) => ({ ...note, text: `woord${i}` }));
    const layout = new NoteLayouter().lay({ ...input(own), measure: listening }, () => true);
    const shown = layout.pages[0]?.notes.length ?? 0;
    expect(shown).toBeGreaterThan(10);
    expect([...asked].filter((text) => text.startsWith('woord')).length).toBeLessThan(3 * shown);
  });
});
