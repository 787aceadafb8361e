import { type Mark, type Marks, oval } from '../marks.ts';
import { mix, palette, skins } from '../palette.ts';
import type { SceneState } from '../SceneState.ts';

const { ink, slate, sky, brick } = palette;

/** Where somebody can stand, and how large one looks there. */
interface Spot {
  x: number;
  y: number;
  size: number;
}

/** A loose field of spots: nobody stands in rows. */
function field(x: number, y: number, columns: number, rows: number, size: number): Spot[] {
  const spots: Spot[] = [];
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const loose = (((c * 7 + r * 11) % 9) - 4) * size;
      const step = 21 * size;
      spots.push({
        x: x + c * step + (r % 2) * (step / 2) + loose * 0.8,
        y: y + r * 19 * size + ((c * 5) % 7) * size,
        size: size * (0.97 + ((c + r * 2) % 3) * 0.06),
      });
    }
  }
  return spots;
}

/** On the site itself, nearest to the table first. */
const near: readonly Spot[] = [
  ...field(914, 806, 2, 2, 1.1),
  ...field(1130, 806, 2, 4, 1.15),
  ...field(18, 848, 8, 3, 1.15),
  ...field(446, 893, 6, 1, 1.1),
  ...field(1140, 893, 18, 1, 1.1),
];
/** Behind the fence, the wall and the stairs, where the meadow begins. */
const far: readonly Spot[] = [
  ...field(252, 690, 10, 3, 0.8),
  ...field(1352, 690, 5, 3, 0.8),
  ...field(-10, 640, 32, 5, 0.62),
  ...field(1150, 634, 20, 4, 0.6),
  ...field(-60, 606, 46, 3, 0.5),
];

/** Groups by turns, so that the site looks as mixed as the hall. */
function byTurns(joined: SceneState['joined']): string[] {
  const left = joined.map(({ n, colour }) => ({ n, colour: colour ?? slate }));
  const turns: string[] = [];
  for (let more = true; more; ) {
    more = false;
    for (const group of left) {
      if (group.n <= 0) continue;
      group.n--;
      turns.push(group.colour);
      more = true;
    }
  }
  return turns;
}

const tones = Object.values(skins);

function figure({ x, y, size }: Spot, group: string, i: number): Mark {
  const skin = tones[(i * 3) % tones.length] ?? slate;
  // Paler with distance, as everything on this site.
  const haze = size < 0.7 ? 0.28 : 0;
  const tint = (colour: string) => mix(colour, sky, haze);
  const arm = i % 5 === 0 ? 'M5-21C10-26 12-32 11-38' : i % 3 === 0 ? 'M-5-20C-10-16-11-12-8-9' : null;
  return {
    at: [x, y],
    scale: size,
    flip: i % 2 === 1,
    marks: [
      { d: oval(4, 0, 9, 2.6), fill: ink, alpha: 0.2 },
      ...(arm === null ? [] : [{ d: arm, stroke: tint(mix(group, ink, 0.14)), width: 4.2 }]),
      {
        d: 'M-5 0L-4-12C-9-18-8-25 0-25C8-25 9-18 4-12L5 0L1 0L0-8L-1 0Z',
        fill: tint(group),
      },
      { d: oval(0, -30, 5.2, 5.6), fill: tint(skin) },
      {
        d: 'M-5.6-30C-6-38 6-38 5.6-30C2-34-2-34-5.6-30Z',
        fill: tint(mix(ink, brick, (i % 4) * 0.18)),
      },
    ],
  };
}

/**
 * A small figure for everyone who joined, in the colour of the group: first on the site, then in the meadow behind it.
 * Groups stand mixed by turns, never in the order in which people came, so nobody can be told from a note.
 */
export function joinedMarks(joined: SceneState['joined']): { front: Marks; back: Marks } {
  const colours = byTurns(joined);
  const draw = (spots: readonly Spot[], from: number) =>
    spots
      .map((spot, i) => ({ spot, colour: colours[from + i], i: from + i }))
      .filter((one): one is { spot: Spot; colour: string; i: number } => one.colour !== undefined)
      .sort((a, b) => a.spot.y - b.spot.y)
      .map(({ spot, colour, i }) => figure(spot, colour, i));
  return { front: draw(near, 0), back: draw(far, near.length) };
}
