import { line, type Mark, type Marks, oval } from '../marks.ts';
import { mix, palette } from '../palette.ts';

const { slate, sky, lamp, ink } = palette;

/** Where water stays on the trodden ground: middle, half its width, and the light that stands mirrored in it. */
const PUDDLES: readonly (readonly [number, number, number, readonly (readonly [number, string])[]])[] = [
  [330, 776, 70, [[-10, sky]]],
  [520, 880, 58, [[8, lamp]]],
  [
    700,
    762,
    96,
    [
      [-36, lamp],
      [30, lamp],
    ],
  ],
  [
    1030,
    772,
    84,
    [
      [-26, lamp],
      [34, sky],
    ],
  ],
  [1252, 838, 74, [[12, sky]]],
  [104, 834, 70, [[-14, sky]]],
  [1440, 876, 88, [[-30, lamp]]],
];

/** A puddle with a shore that is not quite round; what shines above stands in it upside down, broken by rings. */
function puddle(x: number, y: number, r: number, lights: readonly (readonly [number, string])[]): Mark[] {
  const h = r * 0.17;
  const shore = `M${x - r} ${y}C${x - r * 0.9} ${y - h} ${x - r * 0.3} ${y - h * 0.7} ${x} ${y - h}C${x + r * 0.4} ${y - h * 1.2} ${x + r * 1.1} ${y - h * 0.7} ${x + r} ${y}C${x + r * 0.8} ${y + h} ${x + r * 0.3} ${y + h * 0.7} ${x} ${y + h}C${x - r * 0.5} ${y + h * 1.3} ${x - r * 1.1} ${y + h * 0.6} ${x - r} ${y}Z`;
  return [
    {
      d: shore,
      fill: {
        from: [0, y - h],
        to: [0, y + h],
        stops: [
          [0, mix(slate, sky, 0.72)],
          [1, mix(slate, ink, 0.12)],
        ],
      },
      alpha: 0.86,
    },
    {
      clip: shore,
      marks: lights.map(
        ([dx, colour]): Mark => ({
          d: [-0.8, -0.35, 0.1, 0.55]
            .map((k, i) => oval(x + dx + (i % 2 ? 3 : -2), y + k * h, r * (0.2 - i * 0.03), h * 0.16))
            .join(''),
          fill: colour,
          alpha: colour === lamp ? 0.95 : 0.7,
        }),
      ),
    },
    {
      d: oval(x - r * 0.42, y + h * 0.1, r * 0.24, h * 0.3) + oval(x + r * 0.46, y, r * 0.17, h * 0.22),
      stroke: '#fffaf0',
      width: 1.3,
      alpha: 0.75,
    },
  ];
}

/** What lies of the rain on the ground. */
export const puddleMarks: Marks = PUDDLES.flatMap(([x, y, r, lights]) => puddle(x, y, r, lights));

/** Edges on which drops break: from, to, and how many. */
const EDGES = [
  [450, 214, 752, 54, 13],
  [812, 52, 1136, 224, 13],
  [478, 434, 782, 434, 12],
  [24, 426, 244, 426, 10],
  [1424, 596, 1596, 596, 8],
  [552, 97, 500, 97, 3],
] as const;

const splashes = EDGES.flatMap(([x1, y1, x2, y2, n], edge) =>
  Array.from({ length: n }, (_, i) => {
    const k = (i + 0.2 + ((i * 7 + edge * 3) % 5) * 0.14) / n;
    const [x, y] = [x1 + (x2 - x1) * k, y1 + (y2 - y1) * k - 1];
    const lift = 4 + ((i * 5) % 4);
    return `M${Math.round(x - 2)} ${Math.round(y)}q-3 ${-lift} -6 ${-lift + 1}M${Math.round(x + 2)} ${Math.round(y)}q3 ${-lift} 6 ${-lift + 2}`;
  }),
).join('');

/** Water that runs: down the slates, over the gutter, out of each pipe beside its own bucket, into the attic. */
const RUNS = [
  line([470, 214], [452, 228]) + line([560, 172], [520, 200]) + line([640, 124], [604, 148]),
  line([742, 76], [690, 112]) + line([730, 150], [672, 190]) + line([700, 196], [664, 222]),
].join('');
const DROPS = [412, 426, 520, 568, 612, 690, 744, 1150, 1160]
  .map((x, i) => line([x, 246 + (i % 3) * 7], [x, 252 + (i % 3) * 9]))
  .join('');

/** What rain does to what stands: it breaks on every edge, streams off the roof, and drips into the attic that is still open. */
export const wetMarks: Marks = [
  { d: RUNS, stroke: mix(sky, '#ffffff', 0.3), width: 2.6, alpha: 0.5 },
  { d: DROPS, stroke: mix(sky, '#ffffff', 0.5), width: 2.4, alpha: 0.9 },
  { d: splashes, stroke: '#fffaf0', width: 1.5, alpha: 0.8 },
  { d: line([1066, 196], [1066, 203]) + line([1066, 209], [1066, 217]), stroke: slate, width: 2.4 },
  { d: 'M1055 220H1077l-3 16h-16Z', fill: mix(slate, sky, 0.3) },
  { d: oval(1066, 220, 11, 2.4), fill: mix(slate, ink, 0.3) },
  { d: 'M1061 218q-3-6-6-5M1071 218q3-6 6-5', stroke: '#fffaf0', width: 1.4 },
];
