import { toBoard } from './boardUnits.ts';

/**
 * All pages of a board beside and below each other, as one sees them from further away. Sizes are in CSS pixels at
 * which the notes are read (scale 1); the first page lies at 0, 0.
 */
export interface BoardGrid {
  columns: number;
  pages: number;
  /** One page, and from one page to the next. */
  width: number;
  height: number;
  stepX: number;
  stepY: number;
  /** From the left of the first page to the right of the last, and likewise downwards. */
  totalWidth: number;
  totalHeight: number;
}

/** The gap between two pages, as a share of a page's width. */
const GAP = 0.05;

/**
 * The pages as a grid about as wide as high, counted in pages, so that the whole has the proportions of one page; or in
 * one row below each other where only one is seen at a time: then it does not matter how many there will be.
 */
export function gridFor(pages: number, width: number, height: number, free = true): BoardGrid {
  const columns = free ? Math.max(1, Math.ceil(Math.sqrt(pages))) : 1;
  const rows = Math.max(1, Math.ceil(pages / columns));
  const gap = Math.round(width * GAP);
  return {
    columns,
    pages,
    width,
    height,
    stepX: width + gap,
    stepY: height + gap,
    totalWidth: columns * (width + gap) - gap,
    totalHeight: rows * (height + gap) - gap,
  };
}

/** Where a page's top left corner lies. */
export function pageSpot(grid: BoardGrid, page: number): { x: number; y: number } {
  return { x: (page % grid.columns) * grid.stepX, y: Math.floor(page / grid.columns) * grid.stepY };
}

/** The page nearest to a point. */
export function pageNear(grid: BoardGrid, x: number, y: number): number {
  const gapX = grid.stepX - grid.width;
  const column = Math.floor((x + gapX / 2) / grid.stepX);
  const row = Math.floor((y + gapX / 2) / grid.stepY);
  const inside = (n: number, most: number) => Math.min(Math.max(0, n), most);
  const rows = Math.ceil(grid.pages / grid.columns);
  return Math.min(inside(row, rows - 1) * grid.columns + inside(column, grid.columns - 1), grid.pages - 1);
}

/** The pages of which something may lie within a rectangle, in their order. */
export function pagesIn(grid: BoardGrid, x: number, y: number, w: number, h: number): number[] {
  const found: number[] = [];
  const rows = Math.ceil(grid.pages / grid.columns);
  const last = { column: Math.floor((x + w) / grid.stepX), row: Math.floor((y + h) / grid.stepY) };
  for (let row = Math.max(0, Math.floor(y / grid.stepY)); row <= Math.min(rows - 1, last.row); row++) {
    for (
      let column = Math.max(0, Math.floor(x / grid.stepX));
      column <= Math.min(grid.columns - 1, last.column);
      column++
    ) {
      const page = row * grid.columns + column;
      if (page < grid.pages) found.push(page);
    }
  }
  return found;
}

/** Where a note of `w` × `h` that was let go at a point lies: kept whole on the nearest page, in board units. */
export function dropAt(
  grid: BoardGrid,
  x: number,
  y: number,
  w: number,
  h: number,
): { x: number; y: number } {
  const page = pageNear(grid, x + w / 2, y + h / 2);
  const spot = pageSpot(grid, page);
  const inside = (n: number, most: number) => Math.min(Math.max(0, n), Math.max(0, most));
  return toBoard(
    inside(x - spot.x, grid.width - w),
    inside(y - spot.y, grid.height - h),
    grid.width,
    grid.height,
    page,
  );
}
