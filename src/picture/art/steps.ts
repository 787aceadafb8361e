import type { PlaceId } from '#domain/workshop/place.ts';
import { box, type Mark, type Marks, type Point } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { PlaceSteps } from '../SceneState.ts';

const { brick, plaster, ink } = palette;
const BRICK = { w: 30, h: 13 } as const;

/** Where a bouwopgave's steps become a wall: lower left corner, and how many bricks lie side by side. */
const walls: Partial<Record<PlaceId, readonly [Point, number]>> = {
  bo1: [[534, 778], 2],
  bo2: [[252, 892], 6],
  bo3: [[1158, 738], 2],
  bo4: [[1236, 796], 2],
  bo5: [[1338, 618], 2],
};
const MOST = 6;

/** One brick: firm when the step was confirmed, a dashed pencil line as long as it is only agreed. */
function one(x: number, y: number, confirmed: boolean, i: number): Mark[] {
  const d = box(x, y, BRICK.w - 2, BRICK.h - 2, 1.5);
  if (!confirmed)
    return [
      { d, fill: '#fffaf0', alpha: 0.82 },
      { d, stroke: ink, width: 1.8, dash: [4, 3] },
    ];
  return [
    { d: box(x + 2, y + 2, BRICK.w - 2, BRICK.h - 2, 1.5), fill: ink, alpha: 0.25 },
    { d, fill: mix(brick, i % 2 ? ink : plaster, 0.08) },
    { d: box(x + 2, y + 1.5, BRICK.w - 8, 2, 1), fill: plaster, alpha: 0.45 },
  ];
}

/** The steps for a place as a low wall, at most six of each place: brick below, pencil on top. */
export function stepMarks(place: PlaceId, { agreed, confirmed }: PlaceSteps): Marks {
  const wall = walls[place];
  if (!wall) return [];
  const [[left, ground], columns] = wall;
  const shown = Math.min(MOST, agreed + confirmed);
  const firm = Math.min(shown, confirmed);
  return Array.from({ length: shown }, (_, i) => {
    const row = Math.floor(i / columns);
    const x = left + (i % columns) * BRICK.w + (row % 2) * 9;
    return one(x, ground - (row + 1) * BRICK.h, i < firm, i);
  }).flat();
}
