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
    d: 'M782 448L788 404L780 366L790 330L782 300L800 276L824 270L846 282L856 306L850 334L862 360L852 396L860 448Z',
    fill: mix(brick, ink, 0.5),
  },
  {
    d: 'M790 448L795 404L788 366L797 330L790 303L804 284L823 277L841 288L849 308L843 334L854 362L845 398L851 448Z',
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
  { d: 'M799 377L820 373L823 385L802 389Z', fill: ink },
  { d: 'M860 357l16-4l3 9l-16 4z', fill: mix(brick, plaster, 0.15) },
  { d: 'M786 449l9-8l11 3l3 5zM838 449l4-9h14l4 9zM828 449l3-5h8l2 5z', fill: mix(brick, plaster, 0.2) },
  { d: 'M842 440h14l2 3h-17zM795 441l11 3l-3 2l-10-3z', fill: mix(brick, plaster, 0.5) },
];
