/**
 * The board's own units, in which places of notes are shared and kept: a page is 1600 × 900 units, and pages hang
 * below each other. So a note lies in the same spot on every screen, whatever its size.
 */
export const BOARD = { width: 1600, height: 900 } as const;

/** A place in board units as a page and pixels on it. A page that this screen does not have becomes the last one. */
export function fromBoard(x: number, y: number, width: number, height: number, pages: number) {
  const page = Math.min(Math.max(0, Math.floor(y / BOARD.height)), Math.max(0, pages - 1));
  const onPage = Math.min(Math.max(0, y - Math.floor(y / BOARD.height) * BOARD.height), BOARD.height);
  return { page, x: (x / BOARD.width) * width, y: (onPage / BOARD.height) * height };
}

/** Pixels on a page as a place in board units, rounded, and kept on the page. */
export function toBoard(x: number, y: number, width: number, height: number, page: number) {
  const inside = (n: number, most: number) => Math.min(Math.max(0, Math.round(n)), most - 1);
  return {
    x: inside((x / width) * BOARD.width, BOARD.width),
    y: page * BOARD.height + inside((y / height) * BOARD.height, BOARD.height),
  };
}
