import type { Mark, Marks, Point } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import { CLOUD_IDS, type CloudId, type Daylight, type Weather } from '../SceneState.ts';
import type { SceneWords } from '../SceneWords.ts';

const { sky, slate, brick, ink, lamp, plaster } = palette;

const cloudPath =
  'M-98 30C-122 30-126 2-102-4C-108-34-64-48-46-28C-38-60 22-64 34-32C54-50 96-38 92-8C120-8 124 30 98 30Z';
const cloudLight =
  'M-102-4C-108-34-64-48-46-28C-38-60 22-64 34-32C20-46-18-42-26-16C-42-34-78-22-80 2C-88-4-96-6-102-4Z';

const cloudPlaces: Readonly<Record<CloudId, readonly [Point, number]>> = {
  staff: [[176, 66], 1],
  rules: [[398, 64], 0.86],
  choices: [[150, 300], 1.04],
  wind: [[1126, 70], 1.04],
  cuts: [[1342, 112], 1.06],
  crisis: [[1476, 52], 0.82],
};

/** What hangs under a cloud that was called: slanted strokes of rain, and a bolt under the crisis. */
function under(id: CloudId): Marks {
  const strokes: Mark = {
    d: 'M-70 36l-8 16M-34 38l-9 18M2 37l-8 16M38 38l-9 18M72 36l-8 16',
    stroke: mix(slate, ink, 0.2),
    width: 4,
  };
  if (id !== 'crisis') return [strokes];
  return [strokes, { d: 'M14 26L-10 58L6 56L-6 84L30 46L14 48L26 26Z', fill: lamp, stroke: ink, width: 1.5 }];
}

/** The colours of one cloud: words on it keep a contrast of 7:1 in every light. */
function dye(called: boolean, daylight: Daylight): { body: string; rim: string; letter: string } {
  if (called) {
    const body = mix(slate, ink, 0.62);
    return { body, rim: mix(body, daylight === 'dusk' ? brick : slate, 0.4), letter: '#fffaf0' };
  }
  if (daylight === 'dusk') {
    const body = mix(slate, ink, 0.55);
    return { body, rim: mix(body, brick, 0.3), letter: '#fffaf0' };
  }
  const body = mix(slate, sky, daylight === 'morning' ? 0.94 : 0.84);
  return { body, rim: mix(body, '#ffffff', 0.55), letter: ink };
}

/** Six clouds, one for each pressure from outside. One that is called comes near, darkens and begins to rain. */
export function cloudMarks(words: SceneWords, weather: Weather, daylight: Daylight): Marks {
  return CLOUD_IDS.map((id, i): Mark => {
    const called = weather.clouds.includes(id);
    const { body, rim, letter } = dye(called, daylight);
    const [[x, y], size] = cloudPlaces[id];
    const scale = called ? size * 1.1 : size;
    return {
      at: weather.wind ? [x + 8, y] : [x, y],
      marks: [
        {
          scale,
          marks: [
            ...(called ? under(id) : []),
            { d: cloudPath, fill: slate, alpha: 0.16 },
            {
              at: [-4, -4],
              marks: [
                { d: cloudPath, fill: body },
                { d: cloudLight, fill: rim },
              ],
            },
          ],
        },
        { text: words.clouds[i] ?? '', at: [-3, 15], size: 27.4, fill: letter, bold: true },
      ],
    };
  });
}

const gusts: readonly Point[] = [
  [520, 26],
  [430, 150],
  [880, 34],
  [1216, 178],
  [20, 372],
  [1250, 590],
];
const leaves: readonly (readonly [number, number, number])[] = [
  [150, 520, 20],
  [232, 404, -30],
  [318, 186, 40],
  [404, 214, -10],
  [700, 30, 30],
  [1236, 640, -35],
  [1296, 470, 15],
  [470, 700, 50],
];

/** Wind: long strokes and leaves off the tree. */
function windMarks(): Marks {
  return [
    ...gusts.map(
      ([x, y]): Mark => ({
        d: `M${x} ${y}C${x + 70} ${y - 16} ${x + 120} ${y + 14} ${x + 190} ${y - 4}C${x + 216} ${y - 12} ${x + 206} ${y - 34} ${x + 190} ${y - 26}M${x + 40} ${y + 16}C${x + 80} ${y + 8} ${x + 100} ${y + 22} ${x + 140} ${y + 14}`,
        stroke: '#fffaf0',
        width: 4,
        alpha: 0.8,
      }),
    ),
    ...leaves.map(
      ([x, y, turn]): Mark => ({
        at: [x, y],
        rotate: turn,
        marks: [
          { d: 'M-9 0C-4-8 6-8 11 0C6 6-4 6-9 0Z', fill: mix(palette.green, ink, 0.1) },
          { d: 'M-9 0H8', stroke: mix(palette.green, ink, 0.45), width: 1.2 },
        ],
      }),
    ),
  ];
}

/** Rain over the whole sky, slanting with the wind. */
function rainMarks(slant: number): Marks {
  const drops: string[] = [];
  for (let i = 0; i < 170; i++) {
    const x = (i * 137.5) % 1760;
    const y = 100 + ((i * 89.3) % 660);
    drops.push(`M${Math.round(x)} ${Math.round(y)}l${-slant} 26`);
  }
  const splashes: string[] = [];
  for (let i = 0; i < 26; i++) {
    const x = (i * 311.7) % 1600;
    const y = 752 + ((i * 47.9) % 130);
    splashes.push(`M${Math.round(x - 9)} ${Math.round(y)}q9 5 18 0M${Math.round(x)} ${Math.round(y - 4)}v-8`);
  }
  return [
    { d: drops.join(''), stroke: mix(slate, sky, 0.5), width: 2.2, alpha: 0.7 },
    { d: splashes.join(''), stroke: mix(slate, plaster, 0.45), width: 2, alpha: 0.8 },
  ];
}

/** What the weather does in the air; nothing when it is calm. */
export function airMarks(wind: boolean, rain: boolean): Marks {
  return [...(rain ? rainMarks(wind ? 14 : 4) : []), ...(wind ? windMarks() : [])];
}

/** How far the sky has closed, 0 to 1: each cloud weighs, and rain. */
export function gloomOf(weather: Weather): number {
  return Math.min(1, weather.clouds.length / 8 + (weather.rain ? 0.3 : 0));
}
