/** Something to be set in a column: lines that may be divided over columns, of the same height. */
export interface Piece {
  lines: number;
  lineHeight: number;
  /** Room above it, but not at the top of a column. */
  before: number;
  after: number;
  /** Stays with the start of what follows: a heading, a name. It is never divided itself. */
  leads: boolean;
}

/** Where some lines of a piece stand; pages count from the one where the columns begin, `y` is in points. */
export interface Spot {
  piece: number;
  from: number;
  to: number;
  page: number;
  column: number;
  y: number;
  /** It is the first in its column. */
  heads: boolean;
}

/** The measures of the columns, in points from the top of a page: where they begin on the first page and on others. */
export interface Columns {
  count: number;
  first: number;
  top: number;
  bottom: number;
}

/** Lines of one text that stay together at a column's end. */
const TOGETHER = 2;
const STEP = 6;

/**
 * Sets pieces in columns as in a newspaper: down the first, then down the next, and on to the next page. On the last page
 * the columns are about equally high. Also says where the last column that is lowest ends.
 */
export function inColumns(pieces: readonly Piece[], columns: Columns): { spots: Spot[]; end: number } {
  const full = fill(pieces, columns, () => columns.bottom);
  const last = full.at(-1)?.page ?? 0;
  const top = topOf(columns, last);
  const height = (piece: Piece) => piece.lines * piece.lineHeight + piece.before + piece.after;
  const onLast = new Set(full.filter(({ page }) => page === last).map(({ piece }) => piece));
  const even = [...onLast].reduce((sum, at) => sum + heightAt(pieces, at, height), 0) / columns.count;
  for (let bottom = top + even * 0.9; bottom < columns.bottom; bottom += STEP) {
    const tried = fill(pieces, columns, (page) => (page === last ? bottom : columns.bottom));
    if ((tried.at(-1)?.page ?? 0) === last) return { spots: tried, end: endOf(tried, pieces, last, top) };
  }
  return { spots: full, end: endOf(full, pieces, last, top) };
}

function heightAt(pieces: readonly Piece[], at: number, height: (piece: Piece) => number): number {
  const piece = pieces[at];
  return piece ? height(piece) : 0;
}

function topOf({ first, top }: Columns, page: number): number {
  return page === 0 ? first : top;
}

function endOf(spots: readonly Spot[], pieces: readonly Piece[], page: number, top: number): number {
  return spots
    .filter((spot) => spot.page === page)
    .reduce((lowest, { piece, from, to, y }) => {
      return Math.max(lowest, y + (to - from) * (pieces[piece]?.lineHeight ?? 0));
    }, top);
}

function fill(pieces: readonly Piece[], columns: Columns, bottomOf: (page: number) => number): Spot[] {
  const spots: Spot[] = [];
  let page = 0;
  let column = 0;
  let y = columns.first;
  let atTop = true;
  const turn = () => {
    column += 1;
    if (column === columns.count) {
      column = 0;
      page += 1;
    }
    y = topOf(columns, page);
    atTop = true;
  };
  pieces.forEach((piece, at) => {
    const needed = neededAt(pieces, at, atTop);
    // what does not even fit in a column of its own is not moved for ever
    if (!atTop && y + needed > bottomOf(page) + 0.01) turn();
    if (!atTop) y += piece.before;
    let from = 0;
    while (from < piece.lines) {
      const left = piece.lines - from;
      let fit = Math.min(left, Math.max(1, Math.floor((bottomOf(page) - y + 0.01) / piece.lineHeight)));
      if (piece.leads) fit = left;
      // never a single line alone at the head of the next column
      else if (fit < left && left - fit < TOGETHER && fit > TOGETHER) fit -= 1;
      spots.push({ piece: at, from, to: from + fit, page, column, y, heads: atTop });
      y += fit * piece.lineHeight;
      atTop = false;
      from += fit;
      if (from < piece.lines) turn();
    }
    y += piece.after;
  });
  return spots;
}

/** The room for a piece that leads with all it leads to, up to the first lines of a text; or for those lines. */
function neededAt(pieces: readonly Piece[], at: number, atTop: boolean): number {
  let needed = 0;
  for (let index = at; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) break;
    if (!(atTop && index === at)) needed += piece.before;
    // a text of three lines stands whole: one of them would be left alone
    const start = piece.lines <= TOGETHER + 1 ? piece.lines : TOGETHER;
    needed += (piece.leads ? piece.lines : start) * piece.lineHeight;
    if (!piece.leads) break;
    needed += piece.after;
  }
  return needed;
}
