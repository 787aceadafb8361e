import { line, type Marks } from '../marks.ts';
import { hairs, mix, palette, skins } from '../palette.ts';
import { person } from '../person.ts';

const { brick, plaster, timber, slate, ink, lamp } = palette;

/** She breaks the wall between the two upper rooms: from the one she reaches a brick to whoever stands in the other. */
const breaker = person({
  at: [824, 446],
  height: 124,
  lean: 7,
  head: {
    skin: skins.olive,
    hair: 'side',
    back: 'bun',
    hairColour: hairs.chestnut,
    turn: 0.7,
    nose: 'long',
    mouth: 'grin',
  },
  top: { kind: 'overall', colour: plaster, accent: mix(slate, ink, 0.2) },
  legs: mix(slate, ink, 0.2),
  feet: [
    [-0.34, 0],
    [0.44, -0.02],
  ],
  arms: [
    { to: [808, 398], bend: 1 },
    { to: [862, 364], bend: 1 },
  ],
});

/** The inner wall between the upper rooms is being broken through, and light comes from both sides. */
export const breachMarks: Marks = [
  {
    d: 'M782 448l6-44-8-38 10-36-8-30 18-24 24-6 22 12 10 24-6 28 12 26-10 36 8 52Z',
    fill: mix(brick, ink, 0.5),
  },
  {
    d: 'M790 448l5-44-7-38 9-36-7-27 14-19 19-7 18 11 8 20-6 26 11 28-9 36 6 50Z',
    fill: {
      from: [820, 350],
      to: [0, 0],
      radius: 100,
      stops: [
        [0, '#fff3cf'],
        [0.6, mix(lamp, plaster, 0.2)],
        [1, mix(lamp, timber, 0.5)],
      ],
    },
  },
  ...breaker,
  { d: line([803, 448], [810, 384]), stroke: timber, width: 4.6 },
  { d: 'M799 377l21-4 3 12-21 4Z', fill: ink },
  { d: 'M860 357l16-4 3 9-16 4Z', fill: mix(brick, plaster, 0.15) },
  { d: 'M786 449l9-8l11 3l3 5zM838 449l4-9h14l4 9zM828 449l3-5h8l2 5z', fill: mix(brick, plaster, 0.2) },
  { d: 'M842 440h14l2 3H841ZM795 441l11 3-3 2-10-3Z', fill: mix(brick, plaster, 0.5) },
];
