import type { Crane } from './art/crane.ts';
import { detailsWith } from './details.ts';
import { box, type Marks } from './marks.ts';
import { palette } from './palette.ts';

/** A ring around the detail that has focus in the list; nothing for one that is not drawn. */
export function detailRing(id: string | null, crane: Crane | null = null): Marks {
  const found = detailsWith(crane).filter((detail) => detail.id === id);
  if (found.length === 0) return [];
  const d = found.map(({ area: { x, y, w, h } }) => box(x - 6, y - 6, w + 12, h + 12, 12)).join('');
  return [
    { d, stroke: palette.plaster, width: 9 },
    { d, stroke: palette.ink, width: 4 },
  ];
}
