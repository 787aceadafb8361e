import type { LaidCluster, LaidNote, NoteLayout } from './layoutNotes.ts';

/** The topmost note under a point of a page; later ones lie on top, as they are drawn. */
export function noteAt(notes: readonly LaidNote[], page: number, x: number, y: number): LaidNote | null {
  for (let i = notes.length - 1; i >= 0; i--) {
    const n = notes[i];
    if (n && n.page === page && x >= n.x && x <= n.x + n.w && y >= n.y && y <= n.y + n.h) return n;
  }
  return null;
}

/** What a note can be dropped on: another note, or the cluster under its title. */
export type DropTarget =
  | { readonly kind: 'note'; readonly laid: LaidNote }
  | { readonly kind: 'cluster'; readonly laid: LaidCluster };

/** What lies under a point for the note that is dragged there: never itself, and its own cluster only as such. */
export function dropTargetAt(
  layout: Pick<NoteLayout, 'notes' | 'clusters'>,
  page: number,
  x: number,
  y: number,
  draggedId: string,
): DropTarget | null {
  const cluster = layout.clusters.find(
    (each) =>
      each.page === page && x >= each.x && x <= each.x + each.w && y >= each.y && y <= each.y + each.h,
  );
  if (cluster) return { kind: 'cluster', laid: cluster };
  const others = layout.notes.filter((each) => each.note.id !== draggedId);
  const note = noteAt(others, page, x, y);
  return note && { kind: 'note', laid: note };
}
