import { type Mark, type Marks, oval, type Point } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import type { SceneState } from '../SceneState.ts';

const { ink, slate, sky, plaster, brick, lamp } = palette;

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

/** On the site itself, where no plate hangs: nobody who came is cut in two by a word. */
const near: readonly Spot[] = [
  ...field(914, 806, 2, 2, 1.1),
  ...field(550, 832, 2, 3, 1.1),
  ...field(20, 846, 5, 3, 1.1),
  ...field(1563, 840, 2, 3, 1),
];
/** Behind the stairs, the fence and the wall, where the meadow begins. */
const far: readonly Spot[] = [
  ...field(1170, 668, 7, 3, 0.8),
  ...field(2, 650, 5, 3, 0.75),
  ...field(252, 690, 10, 3, 0.8),
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
/** A shirt, a coat, a dress: what stands out from afar is the outline. */
const CLOTHES = [
  'M-5.6-35C-7-29-5.4-24-5-18H5c0.4-6 2-11 0.6-17C3-37-3-37-5.6-35Z',
  'M-5.6-35C-7-28-7-20-7-13H7c0-7 0-15-1.4-22C3-37-3-37-5.6-35Z',
  'M-5.4-35C-6-30-4-26-5-22-6-18-8-13-8-9H8c0-4-2-9-3-13-1-4 1-8 0.4-13C3-37-3-37-5.4-35Z',
] as const;
/** Arms, where the hands end, and what is in them: people greet, point, wait, drink coffee, bring a brick or a plan. */
const GESTURES: readonly (readonly [string, Point, Point, string?])[] = [
  ['M-5-34c-3 5-4 10-3 15M5-34c3 5 4 10 3 15', [-8, -18], [8, -18]],
  ['M-5-34c-3 5-4 10-3 15M5-34c4-3 6-8 6-14', [-8, -18], [11, -49]],
  ['M-5-34c-4 6-2 10 3 10M5-34c4 6 2 10-3 10', [-3, -24], [3, -24], 'M-6-29H6v6H-6Z'],
  ['M-5-34c-6 4-5 9 0 12M5-34c4 3 8 3 11 1', [-5, -22], [17, -33]],
  ['M-5-34c-3 5-4 10-3 15M5-34c4 6 3 7 0 5', [-8, -18], [5, -30], 'M3-34H8v5H3Z'],
  ['M-5-34c-3 5-1 8 5 8M5-34c4 4 3 7-1 7', [0, -26], [4, -27], 'M-9-24L10-35l2 3L-7-21Z'],
];
const STANDS = ['M-2.6-20L-3.2-1.5M2.6-20L3.4-1.5', 'M-2-20L-5.4-1.5M2-20L5-1.5'] as const;

const CAP = 'M-4.6-40C-6-48 6-48 4.6-40C2-44-2-44-4.6-40Z';
/** Short, long, in a bun, a cap, bald, a scarf. */
function hair(kind: number, dye: string, cloth: string): Mark {
  switch (kind) {
    case 1:
      return {
        d: 'M-4.6-40c-1.8-9 11-9 9.2 0L6-33c-2-1-2-6-3-9-2-2-4-2-6 0-1 3-1 8-3 9Z',
        fill: dye,
      };
    case 2:
      return { d: oval(0, -47, 2.4) + CAP, fill: dye };
    case 3:
      return { d: 'M-4.7-41C-6-49 6-49 4.7-41L8-40v1H-4.7Z', fill: mix(cloth, ink, 0.35) };
    case 4:
      return { d: 'M-4.6-40c0-2 0.6-3 1.2-4M4.6-40c0-2-0.6-3-1.2-4', stroke: dye, width: 1.8 };
    case 5:
      return {
        d: 'M-5-40c-1.6-9 11.6-9 10 0 1.4 4-1 7-5 6-4 1-6.4-2-5-6ZM-3-40c0 4 6 4 6 0 0-4-6-4-6 0Z',
        fill: mix(cloth, plaster, 0.35),
      };
    default:
      return { d: CAP, fill: dye };
  }
}

/** An umbrella, put up: in the rain the site is full of them. */
function umbrella(cloth: string, iron: string): Marks {
  return [
    { d: 'M8-24V-58', stroke: iron, width: 1.3 },
    { d: 'M-9-50C-8-66 24-66 25-50C21-53 17-53 14-50 11-53 6-53 3-50 0-53-5-53-9-50Z', fill: cloth },
    { d: 'M8-62C16-62 24-60 25-50C21-53 17-53 14-50C14-55 12-60 8-62Z', fill: ink, alpha: 0.16 },
    { d: 'M8-62v-3', stroke: iron, width: 1.6 },
  ];
}

/** One of the hall: seen from so far that an outline, a colour, a gesture and two dots make a person. */
function figure({ x, y, size }: Spot, group: string, i: number, rain: boolean): Mark {
  const skin = tones[(i * 3) % tones.length] ?? slate;
  const dye = dyes[(i * 5 + 2) % dyes.length] ?? ink;
  const away = size < 0.7;
  // Paler with distance, as everything on this site.
  const tint = (colour: string) => mix(colour, sky, y < 720 && away ? 0.28 : 0);
  const cloth = tint(mix(group, [plaster, ink, group][i % 3] ?? group, 0.12));
  const gesture = (i * 5 + (i >> 2)) % GESTURES.length;
  const [arms, left, right, held] = GESTURES[gesture] ?? never;
  const wheels = i % 17 === 5;
  const dry = rain && i % 5 !== 3 && !wheels;
  return {
    at: [x, y],
    scale: size * (i % 11 === 7 ? 0.74 : 1),
    flip: i % 2 === 1,
    marks: [
      { d: `M-7 0Q2-3 30-1Q34 1 28 2Q2 3-7 0Z`, fill: ink, alpha: 0.2 },
      ...(wheels
        ? [{ d: `${oval(-2, -8, 7.6)}M-9-24V-12H7V-3`, stroke: tint(ink), width: 2 }]
        : [{ d: 'M-5-0.6h4M2.4-0.6h4', stroke: tint(ink), width: 2.6 }]),
      {
        d: wheels ? 'M-2-13H6L7-2' : (STANDS[i % 5 === 2 ? 1 : 0] ?? ''),
        stroke: tint(mix(slate, ink, 0.3 + ((i * 7) % 4) * 0.18)),
        width: 4,
      },
      {
        at: [0, wheels ? 8 : 0],
        marks: [
          { d: CLOTHES[wheels ? 0 : i % CLOTHES.length] ?? '', fill: cloth },
          { d: 'M2-36c2 6 2 14 1 18H5c0.4-6 2-11 0.6-17C4-36 3-36 2-36Z', fill: slate, alpha: 0.3 },
          { d: 'M-2-39h4v4h-4z', fill: tint(mix(skin, slate, 0.25)) },
          ...(held ? [{ d: held, fill: tint(i % 2 ? brick : plaster) }] : []),
          { d: arms, stroke: mix(cloth, ink, 0.16), width: 3.2 },
          {
            d: `${oval(left[0], left[1], 1.8)}${oval(right[0], right[1], 1.8)}${oval(0, -41, 4.3, 4.8)}`,
            fill: tint(skin),
          },
          hair((i * 5 + 1) % 6, tint(dye), cloth),
          ...(dry
            ? umbrella(tint(mix(group, [plaster, brick, lamp][i % 3] ?? plaster, 0.35)), tint(ink))
            : []),
          ...(away ? [] : [{ d: `${oval(0.6, -41, 0.65)}${oval(3, -41, 0.65)}`, fill: ink }]),
        ],
      },
    ],
  };
}
const never = ['', [0, 0], [0, 0]] as const;

/**
 * A small figure for everyone who joined, in the colour of the group: first on the site, then in the meadow behind it.
 * When it rains umbrellas go up. Groups stand mixed by turns, never in the order in which people came, so nobody can be told from a note.
 */
export function joinedMarks(joined: SceneState['joined'], rain = false): { front: Marks; back: Marks } {
  const colours = byTurns(joined);
  const draw = (spots: readonly Spot[], from: number) =>
    spots
      .map((spot, i) => ({ spot, colour: colours[from + i], i: from + i }))
      .filter((one): one is { spot: Spot; colour: string; i: number } => one.colour !== undefined)
      .sort((a, b) => a.spot.y - b.spot.y)
      .map(({ spot, colour, i }) => figure(spot, colour, i, rain));
  return { front: draw(near, 0), back: draw(far, near.length) };
}
