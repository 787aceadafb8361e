import { describe, expect, it } from 'vitest';
import { inColumns, type Piece } from './columns.ts';

const COLUMNS = { count: 2, first: 100, top: 100, bottom: 200 };
const note = (lines: number): Piece => ({ lines, lineHeight: 10, before: 0, after: 0, leads: false });
const name: Piece = { ...note(1), leads: true };
const spotsOf = (pieces: readonly Piece[], columns = COLUMNS) => inColumns(pieces, columns).spots;

describe('setting in columns', () => {
  it('fills the left column, then the right one, then the next page', () => {
    const spots = spotsOf(Array.from({ length: 25 }, () => note(1)));
    const on = (page: number, column: number) =>
      spots.filter((spot) => spot.page === page && spot.column === column).length;
    expect([on(0, 0), on(0, 1)]).toEqual([10, 10]);
    expect(spots.map(({ piece }) => piece)).toEqual(Array.from({ length: 25 }, (_, at) => at));
    expect(
      spots
        .filter(({ heads }) => heads)
        .map(({ piece }) => piece)
        .slice(0, 3),
    ).toEqual([0, 10, 20]);
  });

  it('makes the columns of the last page about equally high', () => {
    const { spots, end } = inColumns(
      Array.from({ length: 8 }, () => note(1)),
      COLUMNS,
    );
    expect(spots.filter(({ column }) => column === 0)).toHaveLength(4);
    expect(end).toBe(140);
  });

  it('never leaves a name alone at the foot of a column', () => {
    const spots = spotsOf([note(9), name, note(2), note(2), note(7)]);
    expect(spots.find(({ piece }) => piece === 1)).toMatchObject({ column: 1, y: 100 });
  });

  it('divides a text that is longer than a page, and keeps every line once and in order', () => {
    const spots = spotsOf([name, note(57), note(1)]).filter(({ piece }) => piece === 1);
    expect(spots.length).toBeGreaterThan(4);
    expect(spots.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at))).toEqual(
      Array.from({ length: 57 }, (_, at) => at),
    );
  });

  it('begins where there is room on the first page, and at the top on others', () => {
    const spots = spotsOf(
      Array.from({ length: 9 }, () => note(1)),
      { ...COLUMNS, first: 180 },
    );
    expect(spots.slice(0, 5).map(({ page, y }) => [page, y])).toEqual([
      [0, 180],
      [0, 190],
      [0, 180],
      [0, 190],
      [1, 100],
    ]);
  });
});
