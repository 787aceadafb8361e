import type { LaidNote } from './layoutNotes.ts';

/** The topmost note under a point of a page; later ones lie on top, as they are drawn. */
export function noteAt(notes: readonly LaidNote[], page: number, x: number, y: number): LaidNote | null {
  for (let i = notes.length - 1; i >= 0; i--) {
    const n = notes[i];
    if (n && n.page === page && x >= n.x && x <= n.x + n.w && y >= n.y && y <= n.y + n.h) return n;
  }
  return null;
}
