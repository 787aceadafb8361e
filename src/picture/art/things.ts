import { box, groundShadow, type Mark, type Marks, oval, poly } from '../marks.ts';
import { mix, palette } from '../palette.ts';

const { brick, plaster, timber, slate, ink, green, lamp, sky } = palette;

/** Skin around skin around skin. */
const onion: Marks = [
  ...groundShadow(398, 776, 16, 3, ink),
  {
    d: 'M398 752c4-8 6-12 4-18M398 752c-2-8-6-10-8-14',
    stroke: mix(green, ink, 0.1),
    width: 2.4,
  },
  {
    d: 'M384 766c0-10 10-12 14-16 4 4 14 6 14 16 0 8-6 12-14 12-8 0-14-4-14-12Z',
    fill: mix(brick, plaster, 0.35),
  },
  {
    d: 'M398 750c-7 8-8 20-4 28M398 750c7 8 8 20 4 28',
    stroke: mix(brick, ink, 0.2),
    width: 1.6,
  },
];

/** Things that belong nowhere, or are not where they belong. */
const chaos: Marks = [
  {
    d: poly([74, 808], [96, 803], [102, 813], [80, 818]),
    fill: '#fffaf0',
    stroke: mix(slate, ink, 0.1),
    width: 1.4,
  },
  { d: 'M80 811l14-3M83 814l12-3', stroke: slate, width: 1.3 },
  { d: 'M114 806c10-4 18 2 30 4v8h-28z', fill: mix(slate, ink, 0.2) },
  { d: oval(166, 811, 8), fill: brick },
  { d: 'M159 808q7 5 14 0', stroke: plaster, width: 2 },
  {
    d: poly([182, 816], [190, 802], [208, 808], [202, 820]),
    fill: lamp,
    stroke: mix(lamp, ink, 0.5),
    width: 1.2,
  },
  { d: 'M190 802l6 10l12-4', stroke: mix(lamp, ink, 0.5), width: 1.2 },
];

const carton = (x: number, y: number, w: number, h: number, open: boolean): Marks => {
  const side = mix(timber, plaster, 0.28);
  return [
    { d: box(x, y, w, h), fill: side },
    {
      d: poly([x + w, y], [x + w + 18, y - 9], [x + w + 18, y + h - 10], [x + w, y + h]),
      fill: mix(side, ink, 0.26),
    },
    open
      ? { d: poly([x, y], [x + 18, y - 9], [x + w + 18, y - 9], [x + w, y]), fill: mix(timber, ink, 0.55) }
      : { d: poly([x, y], [x + 18, y - 9], [x + w + 18, y - 9], [x + w, y]), fill: mix(side, plaster, 0.4) },
    ...(open
      ? [
          {
            d: poly([x, y], [x - 20, y + 8], [x - 4, y - 4], [x + 16, y - 10]),
            fill: mix(side, plaster, 0.35),
          },
          {
            d: poly([x + w + 18, y - 9], [x + w + 34, y - 20], [x + w + 16, y - 14], [x + w, y]),
            fill: mix(side, plaster, 0.25),
          },
        ]
      : []),
    { d: box(x + w * 0.42, y, w * 0.14, h * 0.34), fill: mix(side, ink, 0.14) },
  ];
};

const dog: Marks = [
  ...groundShadow(238, 806, 30, 5, ink),
  {
    d: 'M222 806c-10-20 0-42 14-48-2-10 4-20 16-20 10 0 20 6 28 12 0 8-8 12-18 12 2 14-2 28-2 44h-8l-2-18-8 18Z',
    fill: mix(timber, brick, 0.35),
  },
  { d: 'M244 740c-6 6-8 18-2 24 6-4 10-14 10-22Z', fill: mix(brick, ink, 0.5) },
  { d: oval(279, 751, 3.4, 2.8), fill: ink },
  { d: oval(262, 747, 2), fill: ink },
  { d: 'M266 758q6 2 10-1', stroke: ink, width: 1.6 },
  { d: 'M224 800c-14 4-22-6-18-16', stroke: mix(timber, brick, 0.35), width: 7 },
  { d: 'M238 764c8 6 18 6 24 0', stroke: slate, width: 4 },
];

const bricksPile: Marks = [
  ...groundShadow(462, 802, 56, 7, ink),
  ...[
    [424, 788],
    [450, 788],
    [476, 788],
    [437, 776],
    [463, 776],
    [450, 764],
  ].flatMap(([x, y], i): Mark[] => [
    { d: box(x ?? 0, y ?? 0, 25, 11, 1.5), fill: mix(brick, i % 2 ? ink : plaster, 0.12) },
    { d: box((x ?? 0) + 2, (y ?? 0) + 1.5, 18, 2, 1), fill: plaster, alpha: 0.4 },
  ]),
];

/** Moving boxes, opened: people do not sort their lives into boxes. Bricks, and a dog. */
export const thingsMarks: Marks = [
  ...chaos,
  ...onion,
  ...groundShadow(130, 796, 84, 9, ink),
  ...carton(118, 716, 46, 40, false),
  ...carton(76, 754, 56, 44, true),
  ...carton(146, 756, 54, 42, true),
  { d: 'M92 750c2-16 16-16 18-2M160 752V736h16v14', stroke: slate, width: 4 },
  { d: oval(172, 744, 8), fill: mix(green, sky, 0.2) },
  // He has found the loose end of the wool, under the table
  { at: [1136, 247], scale: 0.8, flip: true, marks: dog },
  { at: [0, -14], marks: bricksPile },
];
