import { box, type Mark, type Marks, type Point } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { SceneWords } from '../SceneWords.ts';

export type Daylight = 'morning' | 'day' | 'dusk';
export type Weather = 'calm' | 'wind' | 'rain';

const { sky, slate, plaster, lamp, brick, timber, ink } = palette;

/** From the zenith to the horizon. Morning begins cool, the closing ends in warm dusk. */
const bands: Record<Daylight, readonly [string, string, string, string]> = {
  morning: [mix(slate, sky, 0.36), mix(slate, sky, 0.66), sky, mix(sky, plaster, 0.5)],
  day: [mix(slate, sky, 0.58), mix(slate, sky, 0.86), mix(sky, plaster, 0.4), mix(plaster, '#ffffff', 0.2)],
  dusk: [mix(slate, ink, 0.18), mix(slate, brick, 0.25), mix(timber, plaster, 0.4), mix(lamp, plaster, 0.35)],
};

/** The sky, with the light that comes in low from the left. */
export function skyMarks(daylight: Daylight): Marks {
  const [top, high, low, horizon] = bands[daylight];
  const glow = daylight === 'dusk' ? lamp : plaster;
  return [
    {
      d: box(-2400, -2400, 6400, 3000),
      fill: {
        from: [0, -60],
        to: [0, 580],
        stops: [
          [0, top],
          [0.42, high],
          [0.78, low],
          [1, horizon],
        ],
      },
    },
    {
      d: box(-900, -300, 1900, 900),
      fill: {
        from: [-40, 520],
        to: [0, 0],
        radius: 860,
        stops: [
          [0, `${glow}cc`],
          [0.45, `${glow}44`],
          [1, `${glow}00`],
        ],
      },
    },
    // Bands of haze, as the last pulls of a screen print.
    {
      d: 'M-2400 470C-600 440 300 500 820 466C1200 440 1500 490 4000 462L4000 492C1500 516 1160 470 820 494C300 524-600 474-2400 500Z',
      fill: plaster,
      alpha: 0.35,
    },
    {
      d: 'M-2400 380C-300 356 100 398 460 376C760 358 900 396 1300 372C1500 362 1700 392 4000 370L4000 384C1700 404 1500 378 1300 388C900 410 760 374 460 392C100 412-300 372-2400 396Z',
      fill: plaster,
      alpha: 0.28,
    },
    ...birds,
  ];
}

const bird = (x: number, y: number, s: number): Mark => ({
  d: `M${x - 12 * s} ${y - 3 * s}Q${x - 5 * s} ${y - 8 * s} ${x} ${y}Q${x + 5 * s} ${y - 8 * s} ${x + 12 * s} ${y - 4 * s}`,
  stroke: ink,
  width: 1.8 * s,
  alpha: 0.5,
});
const birds: Marks = [
  bird(392, 168, 1),
  bird(424, 180, 0.8),
  bird(368, 190, 0.7),
  bird(1236, 158, 0.9),
  bird(1262, 170, 0.7),
];

const cloudPath =
  'M-98 30C-122 30-126 2-102-4C-108-34-64-48-46-28C-38-60 22-64 34-32C54-50 96-38 92-8C120-8 124 30 98 30Z';
const cloudLight =
  'M-102-4C-108-34-64-48-46-28C-38-60 22-64 34-32C20-46-18-42-26-16C-42-34-78-22-80 2C-88-4-96-6-102-4Z';
const cloudPlaces: readonly (readonly [Point, number])[] = [
  [[124, 64], 1],
  [[312, 50], 0.86],
  [[226, 142], 1.06],
  [[1128, 62], 1.04],
  [[1348, 132], 1.06],
  [[1494, 50], 0.86],
];

/** Six clouds, one for each pressure from outside. In wind and rain they lean over and darken. */
export function cloudMarks(words: SceneWords, weather: Weather, daylight: Daylight): Marks {
  // Words on them keep a contrast of 7:1: ink on light clouds by day, light on dark ones at dusk.
  const dusk = daylight === 'dusk';
  const body = dusk ? mix(slate, ink, 0.55) : mix(slate, sky, weather === 'rain' ? 0.68 : 0.76);
  const letter = dusk ? '#fffaf0' : ink;
  const lit = dusk ? mix(body, brick, 0.3) : mix(body, '#ffffff', 0.55);
  return cloudPlaces.map(
    ([at, scale], i): Mark => ({
      at: weather === 'calm' ? at : [at[0] + 14, at[1] + 4],
      marks: [
        {
          scale,
          marks: [
            { d: cloudPath, fill: slate, alpha: 0.16 },
            {
              at: [-4, -4],
              marks: [
                { d: cloudPath, fill: body },
                { d: cloudLight, fill: lit },
              ],
            },
          ],
        },
        { text: words.clouds[i] ?? '', at: [-3, 14], size: 23.4, fill: letter, bold: true },
      ],
    }),
  );
}

/** Wind as a few long strokes, rain as slanted ones; nothing when it is calm. */
export function weatherMarks(weather: Weather): Marks {
  if (weather === 'calm') return [];
  if (weather === 'wind') {
    const gusts: readonly Point[] = [
      [60, 208],
      [470, 60],
      [960, 120],
      [1190, 200],
      [330, 250],
      [1260, 46],
    ];
    return gusts.map(([x, y]) => ({
      d: `M${x} ${y}C${x + 70} ${y - 16} ${x + 120} ${y + 14} ${x + 190} ${y - 4}C${x + 216} ${y - 12} ${x + 206} ${y - 34} ${x + 190} ${y - 26}`,
      stroke: plaster,
      width: 3.5,
      alpha: 0.75,
    }));
  }
  const drops: string[] = [];
  for (let i = 0; i < 130; i++) {
    const x = (i * 137.5) % 1700;
    const y = 120 + ((i * 89.3) % 760);
    drops.push(`M${x} ${y}l-9 26`);
  }
  return [{ d: drops.join(''), stroke: mix(slate, sky, 0.5), width: 2.2, alpha: 0.55 }];
}
