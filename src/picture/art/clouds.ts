import { type Mark, type Marks, oval, type Point } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import { CLOUD_IDS, type CloudId, type Daylight, type Weather } from '../SceneState.ts';
import type { SceneWords } from '../SceneWords.ts';
import { puddleMarks } from './wet.ts';

const { sky, slate, brick, ink, lamp, green, timber } = palette;

/** No cloud is like another. */
const SHAPES = [
  'M-98 30c-24 0-28-28-4-34-6-30 38-44 56-24 8-32 68-36 80-4C54-50 96-38 92-8c28 0 32 38 6 38Z',
  'M-110 30c-22-14-12-42 14-40 2-30 42-42 64-26 16-30 76-28 86 4 30-8 56 14 48 32 22 4 26 30-2 30Z',
  'M-102 30c-26-4-22-36 4-37 2-23 28-31 44-21C-40-48-6-48 4-32 22-60 80-54 84-18c30 2 42 48 16 48Z',
] as const;

const cloudPlaces: Readonly<Record<CloudId, readonly [Point, number]>> = {
  staff: [[176, 66], 1],
  rules: [[404, 64], 0.84],
  choices: [[150, 300], 1.04],
  wind: [[1118, 66], 0.98],
  cuts: [[1320, 98], 0.92],
  crisis: [[1494, 52], 0.78],
};

/** What falls from a cloud that was called: a curtain of rain, thinning out below, and a bolt out of the crisis. */
function under(id: CloudId, body: string): Marks {
  const curtain: Marks = [
    {
      d: 'M-92 20H94L62 112H-124Z',
      fill: {
        from: [0, 24],
        to: [-16, 112],
        stops: [
          [0, `${body}b0`],
          [1, `${body}00`],
        ],
      },
    },
    {
      d: 'M-78 36L-92 74M-52 34l-8 22M-30 40L-48 88M-2 36l-9 25M22 38L6 82M46 34L38 56M70 36L56 76',
      stroke: mix(slate, sky, 0.35),
      width: 2,
      alpha: 0.6,
    },
  ];
  if (id !== 'crisis') return curtain;
  // Without a curtain: below it another cloud has its word.
  return [
    {
      d: oval(10, 50, 96),
      fill: {
        from: [10, 50],
        to: [0, 0],
        radius: 96,
        stops: [
          [0, '#fffaf0b3'],
          [0.35, `${lamp}4d`],
          [1, `${lamp}00`],
        ],
      },
    },
    { d: 'M16 24L-12 60 4 57-14 92 32 46 15 49 30 24Z', fill: lamp, stroke: ink, width: 1.2 },
  ];
}

/** The colours of one cloud: words on it keep a contrast of 7:1 in every light. */
function dye(called: boolean, daylight: Daylight): { body: string; rim: string; letter: string } {
  if (called) {
    const body = mix(slate, ink, 0.62);
    return { body, rim: mix(body, daylight === 'dusk' ? brick : slate, 0.4), letter: '#fffaf0' };
  }
  if (daylight === 'dusk') {
    const body = mix(slate, ink, 0.7);
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
    const shape = SHAPES[i % SHAPES.length] ?? SHAPES[0];
    return {
      at: weather.wind ? [x + 8, y] : [x, y],
      marks: [
        {
          scale,
          marks: [
            ...(called ? under(id, body) : []),
            { at: [6, 7], marks: [{ d: shape, fill: slate, alpha: 0.14 }] },
            {
              clip: shape,
              marks: [
                { d: shape, fill: rim },
                { at: [9, 11], marks: [{ d: shape, fill: body }] },
                { d: 'M-62 4c4-18 26-20 36-8M-8-14C4-32 30-28 34-10', stroke: rim, width: 4, alpha: 0.6 },
                { d: 'M-130 24c70-8 190 6 260-6V34H-130Z', fill: mix(body, ink, 0.3), alpha: 0.35 },
              ],
            },
          ],
        },
        { text: words.clouds[i] ?? '', at: [-3, 15], size: 27.4, fill: letter, bold: true },
      ],
    };
  });
}

/** Where the wind comes over: left end, and how long. */
const GUSTS = [
  [-40, 366, 330],
  [300, 128, 210],
  [470, 32, 240],
  [840, 22, 200],
  [1180, 250, 300],
  [1230, 566, 340],
  [160, 590, 190],
  [560, 768, 260],
] as const;

/** Wind: it strokes the air thin and long, and takes the leaves along. */
function windMarks(): Marks {
  const gust = GUSTS.map(
    ([x, y, w]) =>
      `M${x} ${y}C${x + w * 0.3} ${y - 18} ${x + w * 0.6} ${y + 14} ${x + w} ${y - 10}C${x + w * 0.6} ${y + 20} ${x + w * 0.3} ${y - 10} ${x} ${y}ZM${x + w * 0.2} ${y + 16}C${x + w * 0.5} ${y + 4} ${x + w * 0.8} ${y + 24} ${x + w * 1.1} ${y + 4}C${x + w * 0.8} ${y + 29} ${x + w * 0.5} ${y + 9} ${x + w * 0.2} ${y + 16}Z`,
  ).join('');
  const leaves = Array.from(
    { length: 26 },
    (_, i): Mark => ({
      at: [(90 + i * 61.7 + (i % 3) * 23) % 1590, 470 - Math.sin(i * 0.7) * 90 + ((i * 97) % 260) - 130],
      rotate: (i * 47) % 180,
      scale: 0.6 + (i % 4) * 0.17,
      marks: [
        {
          d: 'M-9 0C-4-8 6-8 11 0C6 6-4 6-9 0Z',
          fill: mix([green, timber, green][i % 3] ?? green, ink, 0.15),
        },
      ],
    }),
  );
  return [{ d: gust, fill: '#fffaf0', alpha: 0.6 }, ...leaves];
}

/** Rain in two depths over everything, slanting with the wind, and what lies of it on the ground. */
function rainMarks(slant: number): Marks {
  const drops = (n: number, length: number, salt: number) =>
    Array.from({ length: n }, (_, i) => {
      const x = ((i + salt) * 137.5) % 1760;
      const y = 90 + (((i + salt) * 89.3) % 680);
      return `M${Math.round(x)} ${Math.round(y)}l${(-slant * length) / 26} ${length}`;
    }).join('');
  return [
    ...puddleMarks,
    { d: drops(150, 18, 3), stroke: mix(slate, sky, 0.4), width: 1.4, alpha: 0.5 },
    { d: drops(90, 34, 0), stroke: mix(slate, sky, 0.62), width: 2.4, alpha: 0.6 },
  ];
}

/** Mist in the polder before the day has begun: the cows stand in it to their knees. */
const mistMarks: Marks = [
  [566, 36, 0.5],
  [628, 26, 0.55],
  [684, 24, 0.6],
].map(
  ([y = 0, h = 0, alpha]): Mark => ({
    d: `M-2400 ${y}C-1200 ${y - h} -600 ${y + h * 0.4} 0 ${y - h * 0.5}C260 ${y - h} 380 ${y + h * 0.3} 620 ${y - h * 0.2}C900 ${y - h * 0.9} 1180 ${y + h * 0.4} 1400 ${y - h * 0.6}C1900 ${y - h * 1.2} 2400 ${y} 4000 ${y - h * 0.3}V${y + h}H-2400Z`,
    fill: {
      from: [0, y - h],
      to: [0, y + h],
      stops: [
        [0, '#fffaf000'],
        [0.5, '#fffaf0e6'],
        [1, '#fffaf000'],
      ],
    },
    alpha: alpha ?? 0.5,
  }),
);

/** What the hour and the weather do in the air; nothing when it is calm. */
export function airMarks(wind: boolean, rain: boolean, misty: boolean): Marks {
  return [
    ...(misty && !wind ? mistMarks : []),
    ...(rain ? rainMarks(wind ? 14 : 4) : []),
    ...(wind ? windMarks() : []),
  ];
}

/** How far the sky has closed, 0 to 1: each cloud weighs, and rain. */
export function gloomOf(weather: Weather): number {
  return Math.min(1, weather.clouds.length / 8 + (weather.rain ? 0.3 : 0));
}
