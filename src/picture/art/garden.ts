import { box, groundShadow, leaning, line, type Mark, type Marks, oval, poly } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';
import type { SceneWords } from '../SceneWords.ts';

const { brick, plaster, timber, slate, ink, green, lamp, sky } = palette;

const bark = mix(timber, ink, 0.5);
const treeMarks: Marks = [
  ...groundShadow(70, 744, 90, 10, ink),
  // Roots, above and below ground
  {
    d: 'M30 744C0 752-30 748-60 766M36 746C20 764 4 770-8 796M48 746C52 768 44 786 52 806M58 746C74 758 84 762 96 784M60 744C84 748 96 746 116 756',
    stroke: mix(bark, timber, 0.2),
    width: 7,
  },
  {
    d: 'M20 774C10 784 8 790 2 804M50 784C60 792 62 798 66 806M84 764C96 766 100 770 106 776',
    stroke: mix(bark, timber, 0.2),
    width: 3.4,
  },
  { d: 'M24 748C34 700 30 640 26 590L52 590C52 640 54 700 68 748Z', fill: bark },
  { d: 'M48 592C50 640 54 700 68 748L56 748C46 700 42 640 42 592Z', fill: ink, alpha: 0.25 },
  { d: 'M38 640C20 610 6 600-8 590M44 622C60 600 74 592 84 578', stroke: bark, width: 9 },
  {
    d: 'M-60 560C-92 540-84 486-50 480C-58 432-10 400 26 414C52 380 112 396 112 440C146 456 142 520 106 532C104 574 52 590 26 570C2 592-48 588-60 560Z',
    fill: mix(green, ink, 0.22),
  },
  {
    d: 'M-62 540C-86 516-76 480-48 476C-54 432-8 404 26 418C48 390 96 396 100 428C70 424 58 446 62 464C34 450 4 462 4 488C-22 484-40 500-34 524C-46 524-56 530-62 540Z',
    fill: green,
  },
  {
    d: 'M-40 470C-42 440-10 418 22 428M-58 520C-62 508-58 496-50 490M40 418C52 406 74 404 84 412',
    stroke: mix(green, plaster, 0.45),
    width: 4,
    alpha: 0.8,
  },
  {
    d: `${oval(20, 498, 5)}${oval(78, 486, 5)}${oval(-20, 540, 5)}${oval(56, 540, 5)}${oval(96, 510, 4)}`,
    fill: brick,
  },
];

/** A path that leads round the tree and comes back to where it began. */
const round: Marks = [
  { d: oval(48, 758, 104, 24), stroke: mix(mix(plaster, timber, 0.45), ink, 0.2), width: 13, alpha: 0.5 },
  { d: oval(48, 757, 104, 24), stroke: mix(plaster, timber, 0.25), width: 10, dash: [15, 7] },
];

/** The fence of the site: inside are rules, outside is everyday life. */
const fence: Marks = [
  { d: 'M-20 668H86M-20 738H86', stroke: mix(slate, sky, 0.25), width: 5 },
  {
    d: 'M-8 670v66M8 670v66M24 670v66M40 670v66M56 670v66M72 670v66',
    stroke: mix(slate, sky, 0.35),
    width: 2,
  },
  { d: 'M-14 660v84M86 660v84', stroke: mix(slate, ink, 0.25), width: 6 },
];

/** Between the sign and its pole. */
const web: Marks = [
  {
    d: 'M86 550L134 550M86 550L126 578M86 550L110 592M86 550L88 598M118 550Q114 562 112 568Q104 574 104 578Q96 580 87 582M104 550Q102 556 99 559Q94 562 95 566Q91 568 86 568M130 550Q127 568 120 574Q112 580 107 588Q98 592 88 594',
    stroke: ink,
    width: 1.5,
    alpha: 0.75,
  },
  { d: oval(104, 571, 3.4, 2.8), fill: ink },
];

/** Skin around skin around skin. */
const onion: Marks = [
  ...groundShadow(398, 776, 16, 3, ink),
  {
    d: 'M398 752C402 744 404 740 402 734M398 752C396 744 392 742 390 738',
    stroke: mix(green, ink, 0.1),
    width: 2.4,
  },
  {
    d: 'M384 766C384 756 394 754 398 750C402 754 412 756 412 766C412 774 406 778 398 778C390 778 384 774 384 766Z',
    fill: mix(brick, plaster, 0.35),
  },
  {
    d: 'M398 750C391 758 390 770 394 778M398 750C405 758 406 770 402 778',
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

const neighbourA = person({
  at: [142, 694],
  height: 132,
  tilt: 7,
  lean: 4,
  shadow: false,
  head: { skin: skins.dark, hair: 'curls', hairColour: hairs.grey, turn: 0.7, nose: 'broad', mouth: 'smile' },
  top: { kind: 'stripes', colour: plaster, accent: slate },
  legs: ink,
  arms: [
    { to: [124, 622], bend: 1 },
    { to: [184, 622], bend: -1 },
  ],
});
const neighbourB = person({
  at: [206, 696],
  height: 130,
  tilt: -6,
  shadow: false,
  head: {
    skin: skins.light,
    hair: 'fringe',
    back: 'bob',
    hairColour: hairs.blond,
    turn: -0.5,
    nose: 'up',
    mouth: 'talk',
  },
  top: { kind: 'jumper', colour: mix(brick, plaster, 0.2) },
  legs: ink,
  arms: [
    { to: [196, 626], bend: 1 },
    { to: [240, 590], bend: -1 },
  ],
});

const wall: Marks = [
  { d: poly([92, 704], [254, 704], [300, 716], [130, 716]), fill: ink, alpha: 0.16 },
  { d: box(92, 628, 162, 76), fill: mix(brick, plaster, 0.16) },
  { d: box(86, 620, 174, 10, 2), fill: mix(plaster, slate, 0.25) },
  { d: box(86, 627, 174, 4), fill: ink, alpha: 0.2 },
  ...[
    [100, 640],
    [150, 648],
    [206, 638],
    [120, 668],
    [178, 672],
    [226, 664],
    [104, 690],
    [200, 690],
  ].map(
    ([x, y], i): Mark => ({
      d: box(x ?? 0, y ?? 0, 24, 8, 1.5),
      fill: mix(brick, i % 2 ? ink : plaster, i % 2 ? 0.22 : 0.35),
    }),
  ),
];

/** Tree with roots, the garden wall and neighbours who look over it. The tree bends with the wind, and holds. */
export function gardenMarks(wind: boolean): Marks {
  return [
    ...fence,
    ...round,
    ...leaning(treeMarks, [46, 744], wind ? 2.4 : 0),
    ...neighbourA,
    ...neighbourB,
    ...wall,
  ];
}

/** What the sign stands on, and who lives in its corner. */
export const signPosts: Marks = [
  { d: line([82, 540], [82, 722]), stroke: mix(ink, slate, 0.2), width: 8 },
  { d: line([226, 540], [226, 722]), stroke: mix(ink, slate, 0.2), width: 8 },
  { d: 'M68 724h28M212 724h28', stroke: ink, width: 6 },
  ...web,
];

/** Where the sign stands. */
export const SIGN = { x: 16, y: 428, w: 236, h: 112 } as const;

/** The sign that never leaves; it can be read at night. */
export function signMarks(words: SceneWords): Marks {
  return [
    { d: box(SIGN.x + 5, SIGN.y + 6, SIGN.w, SIGN.h, 8), fill: ink, alpha: 0.22 },
    { d: box(SIGN.x, SIGN.y, SIGN.w, SIGN.h, 8), fill: lamp },
    { d: box(SIGN.x + 7, SIGN.y + 7, SIGN.w - 14, SIGN.h - 14, 5), stroke: ink, width: 4 },
    ...words.sign.map((text, i) => ({
      text,
      at: [SIGN.x + SIGN.w / 2, SIGN.y + 50 + i * 39] as const,
      size: 31.4,
      fill: ink,
      bold: true,
    })),
  ];
}

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
    d: 'M222 806C212 786 222 764 236 758C234 748 240 738 252 738C262 738 272 744 280 750C280 758 272 762 262 762C264 776 260 790 260 806L252 806L250 788L242 806Z',
    fill: mix(timber, brick, 0.35),
  },
  { d: 'M244 740C238 746 236 758 242 764C248 760 252 750 252 742Z', fill: mix(brick, ink, 0.5) },
  { d: oval(279, 751, 3.4, 2.8), fill: ink },
  { d: oval(262, 747, 2), fill: ink },
  { d: 'M266 758q6 2 10-1', stroke: ink, width: 1.6 },
  { d: 'M224 800C210 804 202 794 206 784', stroke: mix(timber, brick, 0.35), width: 7 },
  { d: 'M238 764C246 770 256 770 262 764', stroke: slate, width: 4 },
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

/** Moving boxes, opened: people do not sort their lives into boxes. A dog who knows nothing of it, and bricks. */
export const thingsMarks: Marks = [
  ...chaos,
  ...onion,
  ...groundShadow(130, 796, 84, 9, ink),
  ...carton(118, 716, 46, 40, false),
  ...carton(76, 754, 56, 44, true),
  ...carton(146, 756, 54, 42, true),
  { d: 'M92 750C94 734 108 734 110 748M160 752v-16h16v14', stroke: slate, width: 4 },
  { d: oval(172, 744, 8), fill: mix(green, sky, 0.2) },
  { at: [0, -13], marks: dog },
  { at: [0, -14], marks: bricksPile },
];

const wheelchairBuilder = person({
  at: [1010, 832],
  height: 144,
  sits: true,
  lean: 12,
  shadow: false,
  head: {
    skin: skins.fair,
    hair: 'swept',
    back: 'long',
    hairColour: hairs.brown,
    turn: 0.8,
    nose: 'button',
    mouth: 'smile',
  },
  top: { kind: 'vest', colour: mix(lamp, brick, 0.4), accent: plaster },
  legs: mix(slate, ink, 0.35),
  feet: [
    [1.2, 1.42],
    [1.45, 1.4],
  ],
  arms: [
    { to: [1050, 836], bend: 1 },
    { to: [1074, 838], bend: -1 },
  ],
});
const wheel = (x: number, y: number, r: number): Marks => [
  { d: oval(x, y, r), stroke: ink, width: 5.5 },
  { d: oval(x, y, r - 6), stroke: mix(slate, sky, 0.3), width: 2 },
  {
    d: `M${x - r + 4} ${y}h${2 * r - 8}M${x} ${y - r + 4}v${2 * r - 8}M${x - r * 0.66} ${y - r * 0.66}l${r * 1.32} ${r * 1.32}M${x + r * 0.66} ${y - r * 0.66}l${-r * 1.32} ${r * 1.32}`,
    stroke: mix(slate, sky, 0.2),
    width: 1.4,
  },
];

const caneMan = person({
  at: [1216, 774],
  height: 106,
  lean: 3,
  head: {
    skin: skins.light,
    hair: 'balding',
    hairColour: hairs.white,
    glasses: true,
    hat: 'cap',
    hatColour: mix(slate, ink, 0.3),
    turn: 0.6,
    nose: 'long',
    mouth: 'smile',
    shape: 'long',
  },
  top: { kind: 'jacket', colour: mix(timber, ink, 0.25), accent: plaster },
  legs: mix(ink, slate, 0.2),
  feet: [
    [-0.3, 0.02],
    [0.42, -0.06],
  ],
  arms: [
    { to: [1200, 732], bend: 1 },
    { to: [1240, 728], bend: -1 },
  ],
});
const girl = person({
  at: [1186, 778],
  height: 72,
  tall: 4.4,
  tilt: -8,
  head: {
    skin: skins.brown,
    hair: 'curls',
    back: 'afro',
    hairColour: hairs.black,
    turn: 0.5,
    nose: 'button',
    mouth: 'grin',
    shape: 'soft',
  },
  top: { kind: 'jumper', colour: brick },
  legs: mix(green, ink, 0.2),
  feet: [
    [-0.4, 0],
    [0.4, -0.08],
  ],
  arms: [
    { to: [1168, 736], bend: -1 },
    { to: [1198, 730], bend: -1 },
  ],
});

/** On the way to the square: an older man with a white cane, led by a girl; a builder in a wheelchair lays the path. */
export const wayMarks: Marks = [
  ...caneMan,
  { d: line([1240, 728], [1264, 774]), stroke: '#ffffff', width: 4 },
  { d: line([1260, 766], [1264, 774]), stroke: brick, width: 4 },
  ...girl,
  ...groundShadow(1010, 882, 60, 8, ink),
  { d: 'M974 780L980 846H1030', stroke: mix(ink, slate, 0.3), width: 6 },
  ...wheel(1000, 850, 31),
  ...wheelchairBuilder,
  { d: oval(1052, 874, 9), stroke: ink, width: 4 },
  { d: 'M1000 850a30 30 0 0 1 -24-20', stroke: ink, width: 3 },
  { d: oval(1092, 850, 24, 9), fill: ink, alpha: 0.2 },
  {
    d: 'M1068 844C1072 836 1108 834 1114 842C1118 850 1106 856 1090 856C1076 856 1066 852 1068 844Z',
    fill: mix(plaster, slate, 0.16),
  },
  { d: poly([1058, 832], [1072, 836], [1068, 842], [1056, 838]), fill: mix(slate, sky, 0.3) },
];
