import { box, groundShadow, line, type Mark, type Marks, oval, poly } from '../marks.ts';
import { measureWords } from '../measureWords.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';
import type { Stage } from '../SceneState.ts';
import type { SceneWords } from '../SceneWords.ts';
import { upkeepMarks } from './upkeep.ts';

const { brick, plaster, timber, slate, ink, green, sky, lamp } = palette;

const stool = (x: number, y: number): Marks => [
  { d: line([x - 12, y], [x - 17, 886]), stroke: mix(timber, ink, 0.35), width: 5 },
  { d: line([x + 12, y], [x + 16, 886]), stroke: mix(timber, ink, 0.35), width: 5 },
  { d: box(x - 20, y - 4, 40, 8, 3), fill: mix(timber, ink, 0.12) },
];

const left = person({
  at: [622, 842],
  height: 148,
  sits: true,
  lean: 10,
  tilt: 3,
  head: {
    skin: skins.fair,
    hair: 'short',
    hairColour: hairs.brown,
    turn: 0.8,
    nose: 'long',
    mouth: 'calm',
    shape: 'long',
  },
  top: { kind: 'shirt', colour: mix(brick, plaster, 0.16), accent: plaster },
  legs: mix(slate, ink, 0.4),
  feet: [
    [0.8, 1.62],
    [1.15, 1.58],
  ],
  arms: [
    { to: [668, 812], bend: 1 },
    { to: [692, 800], bend: -1 },
  ],
});
const behind = person({
  at: [760, 822],
  height: 148,
  sits: true,
  tilt: -5,
  shadow: false,
  head: {
    skin: skins.light,
    hair: 'curls',
    hairColour: hairs.white,
    glasses: true,
    turn: -0.25,
    nose: 'hook',
    mouth: 'smile',
    shape: 'soft',
  },
  top: { kind: 'jumper', colour: mix(slate, plaster, 0.1) },
  legs: ink,
  arms: [
    { to: [728, 806], bend: 1 },
    { to: [792, 804], bend: -1 },
  ],
});
const right = person({
  at: [886, 842],
  height: 150,
  sits: true,
  lean: -13,
  tilt: -4,
  head: {
    skin: skins.brown,
    hair: 'locs',
    hairColour: hairs.black,
    beard: 'short',
    turn: -0.8,
    nose: 'broad',
    mouth: 'talk',
  },
  top: { kind: 'overall', colour: mix(green, plaster, 0.1), accent: mix(green, ink, 0.3) },
  legs: mix(green, ink, 0.3),
  feet: [
    [-1.15, 1.58],
    [-0.75, 1.62],
  ],
  arms: [
    { to: [800, 786], bend: 1 },
    { to: [836, 808], bend: 1 },
  ],
});

/** The resident who takes the chair: she does the talking, the others lean in. */
const resident = person({
  at: [706, 836],
  height: 152,
  sits: true,
  lean: 3,
  tilt: 4,
  head: {
    skin: skins.olive,
    hair: 'swept',
    back: 'long',
    hairColour: hairs.chestnut,
    turn: 0.55,
    nose: 'up',
    mouth: 'grin',
  },
  top: { kind: 'jumper', colour: mix(lamp, brick, 0.35) },
  legs: mix(slate, ink, 0.2),
  feet: [
    [0.3, 1.7],
    [0.75, 1.68],
  ],
  arms: [
    { to: [672, 786], bend: 1 },
    { to: [764, 778], bend: -1 },
  ],
});

const chair = (): Marks => [
  { d: poly([684, 890], [732, 890], [800, 898], [752, 898]), fill: ink, alpha: 0.22 },
  {
    d: 'M688 834L684 890M728 834L732 890M694 838L692 884M722 838L724 884',
    stroke: mix(lamp, timber, 0.5),
    width: 5,
  },
  { d: box(680, 828, 54, 9, 3), fill: lamp },
  { d: box(680, 834, 54, 4, 2), fill: mix(lamp, timber, 0.7) },
];
const back: Marks = [
  { d: 'M684 832L680 768M730 832L734 768', stroke: lamp, width: 6 },
  { d: 'M679 772C694 764 720 764 735 772L734 786C720 779 694 779 680 786Z', fill: lamp },
  { d: 'M681 800C694 794 720 794 733 800L733 808C720 803 694 803 681 808Z', fill: lamp },
  { d: 'M680 786C694 779 720 779 734 786', stroke: mix(lamp, timber, 0.8), width: 2 },
];

const wool: Marks = [
  { d: oval(760, 803, 15, 13), fill: brick },
  {
    d: 'M747 799C754 791 768 791 773 799M746 805C756 797 768 799 774 806M750 812C758 804 768 806 772 812M753 792C750 802 754 812 762 816M764 790C770 800 768 810 764 816',
    stroke: mix(brick, plaster, 0.45),
    width: 1.8,
  },
  {
    d: 'M772 812C800 818 806 800 826 806C850 813 862 804 858 826C852 850 872 862 898 878',
    stroke: brick,
    width: 2.4,
  },
];

/** Paper, mugs, biscuits. */
const onTable: Marks = [
  { d: poly([790, 816], [800, 803], [838, 803], [836, 816]), fill: '#ffffff' },
  { d: 'M802 812l8-6l8 5l8-5', stroke: slate, width: 1.8 },
  { d: 'M724 816v-11h12v11zM736 807q7 2 0 7', fill: sky, stroke: mix(slate, ink, 0.2), width: 1.4 },
  { d: oval(700, 816, 17, 4), fill: plaster },
  {
    d: `${oval(694, 813, 5, 3)}${oval(704, 813, 5, 3)}${oval(699, 810, 5, 3)}`,
    fill: mix(timber, brick, 0.35),
  },
];
const cloth: Marks = [
  { d: poly([644, 821], [674, 801], [852, 801], [880, 821]), fill: '#fffaf0' },
  {
    d: 'M644 821H880V846L866 840L850 847L834 840L818 847L802 840L786 847L770 840L754 847L738 840L722 847L706 840L690 847L674 840L658 847L644 840Z',
    fill: '#fffaf0',
  },
  { d: 'M644 833H880', stroke: brick, width: 3, dash: [9, 7] },
];
/** A teapot, bread and flowers: people have come to stay. */
const feast: Marks = [
  {
    d: 'M846 812C842 798 870 798 866 812ZM866 803q10 0 6 8M846 806l-9-6',
    fill: slate,
    stroke: slate,
    width: 3,
  },
  { d: 'M712 812C714 800 742 800 744 812Z', fill: mix(timber, brick, 0.3) },
  { d: 'M720 804l4 6M729 802l4 7', stroke: mix(timber, plaster, 0.5), width: 2 },
  { d: 'M660 814l3-16h12l3 16z', fill: mix(slate, sky, 0.4) },
  {
    d: 'M668 798C662 788 658 780 660 770M669 798C669 784 670 776 672 766M670 798C676 788 682 784 686 776',
    stroke: green,
    width: 2.4,
  },
  { d: `${oval(659, 768, 6)}${oval(673, 763, 6)}${oval(687, 774, 5.4)}`, fill: brick },
  { d: `${oval(659, 768, 2)}${oval(673, 763, 2)}${oval(687, 774, 2)}`, fill: lamp },
];

/**
 * Bouwopgave 2: the table before the door. As long as no resident takes part, the brightest chair stands empty and
 * the drawing asks who is missing.
 */
export function tableMarks(words: SceneWords, residentJoined: boolean, stage: Stage): Marks {
  const glow: Marks = [
    {
      d: oval(708, 832, 110, 74),
      fill: {
        from: [708, 830],
        to: [0, 0],
        radius: 100,
        stops: [
          [0, `${lamp}99`],
          [1, `${lamp}00`],
        ],
      },
    },
  ];
  const parts: Mark[] = [
    ...(residentJoined ? [] : glow),
    ...groundShadow(760, 880, 190, 16, ink),
    ...stool(622, 842),
    ...stool(886, 842),
    ...stool(760, 824),
    ...(stage === 0 ? [] : behind),
    // Table in perspective, seen a little from above
    {
      d: 'M664 822L658 884M864 822L872 884M684 816L682 868M846 816L850 868',
      stroke: mix(timber, ink, 0.3),
      width: 8,
    },
    { d: poly([636, 822], [670, 800], [856, 800], [888, 822]), fill: mix(timber, plaster, 0.18) },
    { d: poly([636, 822], [888, 822], [888, 831], [636, 831]), fill: mix(timber, ink, 0.2) },
    {
      d: 'M660 812h60M690 806h40M800 814h70M780 808h50',
      stroke: mix(timber, ink, 0.22),
      width: 1.6,
      alpha: 0.6,
    },
    ...(stage >= 2 ? cloth : []),
    ...(stage >= 1 ? onTable : []),
    ...(stage >= 3 ? feast : []),
    ...wool,
    ...left,
    ...(stage === 0 ? [] : right),
    ...(stage === 4 ? upkeepMarks([930, 888]) : []),
  ];
  if (residentJoined) return [...parts, ...chair(), ...resident];
  return [
    ...parts,
    ...chair(),
    ...back,
    { d: box(746, 856, measureWords(words.missing, 27.4, true) + 18, 36, 5), fill: mix(timber, ink, 0.62) },
    { text: words.missing, at: [755, 883], size: 27.4, fill: '#ffffff', bold: true, align: 'left' },
  ];
}
