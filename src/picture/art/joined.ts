import { type Mark, type Marks, oval, type Point } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import type { SceneState } from '../SceneState.ts';

const { ink, slate, sky, plaster } = palette;

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
  ...field(18, 842, 8, 3, 1.1),
  // Under the plates, so small that no plate hides a head.
  ...field(450, 892, 7, 1, 0.74),
  ...field(1190, 892, 21, 1, 0.74),
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
const dyes = Object.values(hairs);
/** A skirt, trousers, a coat: what stands out from afar is the outline. */
const CLOTHES = [
  'M-7-26C-9-20-8-16-7-12L-6-10H6L7-12C8-16 9-20 7-26C3-29-3-29-7-26Z',
  'M-7-26C-9-20-10-12-11-7H11C10-12 9-20 7-26C3-29-3-29-7-26Z',
  'M-7-26C-10-18-9-10-8-4H8C9-10 10-18 7-26C3-29-3-29-7-26Z',
] as const;
/** Where the hands are: at the side, one waves, both before the body, one on the hip. */
const GESTURES = [
  ['M-7-25C-10-20-10-16-9-12', 'M7-25C10-20 10-16 9-12'],
  ['M-7-25C-10-20-10-16-9-12', 'M7-25C12-28 13-34 12-39'],
  ['M-7-25C-10-20-8-16-2-15', 'M7-25C10-20 8-16 2-15'],
  ['M-7-25C-13-22-12-17-7-15', 'M7-25C10-20 10-16 9-12'],
] as const;
const HANDS: readonly (readonly [Point, Point])[] = [
  [
    [-9, -11],
    [9, -11],
  ],
  [
    [-9, -11],
    [12, -40],
  ],
  [
    [-2, -14],
    [2, -14],
  ],
  [
    [-7, -14],
    [9, -11],
  ],
];
/** Short, long, in a bun, a cap, bald, a scarf. */
const hair = (kind: number, dye: string, cloth: string): Marks => {
  const cap: Mark = { d: 'M-6-32C-7-41 7-41 6-32C3-36-3-36-6-32Z', fill: dye };
  switch (kind) {
    case 1:
      return [{ d: 'M-6-32C-8-42 8-42 6-32L7-24C5-25 5-30 4-34C1-36-2-36-4-34C-5-30-5-25-7-24Z', fill: dye }];
    case 2:
      return [{ d: oval(0, -40, 3), fill: dye }, cap];
    case 3:
      return [{ d: 'M-6-33C-7-42 7-42 6-33L10-32V-31H-6Z', fill: mix(cloth, ink, 0.35) }];
    case 4:
      return [{ d: 'M-6-31C-6-34-5-35-4-35M6-31C6-34 5-35 4-35', stroke: dye, width: 2 }];
    case 5:
      return [
        {
          d: 'M-6-31C-8-42 8-42 6-31C8-26 5-23 0-24C-5-23-8-26-6-31ZM-4-31C-4-27 4-27 4-31C4-36-4-36-4-31Z',
          fill: mix(cloth, plaster, 0.35),
        },
      ];
    default:
      return [cap];
  }
};

/** One of the hall: seen from so far that an outline, a colour and two dots make a person. */
function figure({ x, y, size }: Spot, group: string, i: number): Mark {
  const skin = tones[(i * 3) % tones.length] ?? slate;
  const dye = dyes[(i * 5 + 2) % dyes.length] ?? ink;
  // Paler with distance, as everything on this site.
  const haze = size < 0.7 ? 0.28 : 0;
  const tint = (colour: string) => mix(colour, sky, haze);
  const legs = tint(mix(slate, ink, 0.3 + ((i * 7) % 4) * 0.18));
  const cloth = tint(group);
  const gesture = (i * 3 + (i >> 2)) % GESTURES.length;
  const [one, other] = GESTURES[gesture] ?? GESTURES[0];
  const [left, right] = HANDS[gesture] ?? [
    [0, 0],
    [0, 0],
  ];
  const sleeve = { stroke: mix(cloth, ink, 0.14), width: 4 };
  return {
    at: [x, y],
    scale: size * (i % 11 === 7 ? 0.74 : 1),
    flip: i % 2 === 1,
    marks: [
      { d: oval(6, 0, 12, 2.8), fill: ink, alpha: 0.2 },
      { d: 'M-3-12L-3.4-1M3-12L3.4-1', stroke: legs, width: 4.2 },
      { d: 'M-5-0.6h4M2.4-0.6h4', stroke: tint(ink), width: 2.6 },
      { d: CLOTHES[i % CLOTHES.length] ?? '', fill: cloth },
      { d: 'M3-27C5-20 5-14 4-8L8-8C8-14 9-20 7-26Z', fill: slate, alpha: 0.22 },
      { d: one, ...sleeve },
      { d: other, ...sleeve },
      { d: `${oval(left[0], left[1], 2.1)}${oval(right[0], right[1], 2.1)}`, fill: tint(skin) },
      { d: oval(0, -32, 5.6, 6), fill: tint(skin) },
      ...hair((i * 5 + 1) % 6, tint(dye), cloth),
      ...(size < 0.7 ? [] : [{ d: `${oval(0.4, -32, 0.8)}${oval(3.6, -32, 0.8)}`, fill: ink }]),
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
