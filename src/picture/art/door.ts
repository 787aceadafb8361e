import { box, type Marks, oval, poly } from '../marks.ts';
import { mix, palette } from '../palette.ts';

const { plaster, brick, timber, slate, ink, sky, green, lamp } = palette;

const entrance: Marks = [
  { d: box(784, 484, 96, 178), fill: ink, alpha: 0.2 },
  { d: box(776, 480, 96, 180), fill: mix(plaster, '#ffffff', 0.4) },
  {
    d: box(784, 490, 80, 170),
    fill: {
      from: [800, 580],
      to: [0, 0],
      radius: 110,
      stops: [
        [0, '#fff6d8'],
        [1, lamp],
      ],
    },
  },
  // The hall: stairs that go up, a runner, a coat, shoes
  { d: poly([784, 660], [784, 646], [812, 618], [864, 618], [864, 660]), fill: mix(timber, lamp, 0.35) },
  { d: poly([792, 660], [816, 622], [838, 622], [832, 660]), fill: mix(brick, lamp, 0.2) },
  {
    d: 'M838 618V606h8V594h8V582h10v36Z',
    fill: mix(timber, ink, 0.1),
  },
  { d: 'M796 560c-6 8-6 32-4 46h14c2-16 0-38-5-46Z', fill: mix(slate, lamp, 0.2) },
  { d: 'M792 560h20', stroke: mix(timber, ink, 0.4), width: 2.4 },
  { d: 'M788 640q7-6 11 0v4h-11zM801 634q5-5 8 0v3h-8z', fill: ink },
  // The door leaf, folded inward to the right
  { d: poly([864, 540], [836, 550], [836, 668], [864, 660]), fill: mix(green, ink, 0.3) },
  { d: 'M860 552l-19 6v42l19-3ZM860 608l-19 3v45l19-6Z', fill: mix(green, ink, 0.1) },
  { d: oval(841, 606, 3), fill: lamp },
  { d: box(768, 655, 112, 8, 2), fill: mix(slate, sky, 0.55) },
  { d: box(768, 660, 112, 3, 1), fill: ink, alpha: 0.3 },
];

/** Its pot stands on the step, before the bay. */
const geranium: Marks = [
  { d: 'M744 656l4-18h16l4 18Z', fill: mix(brick, timber, 0.3) },
  { d: 'M757 638h7l4 18h-8Z', fill: ink, alpha: 0.2 },
  { d: 'M756 640c-15-4-13-22-3-18 0-14 14-12 12 0 10 0 6 16-9 18Z', fill: green },
  { d: `${oval(748, 622, 4)}${oval(760, 614, 4.4)}${oval(767, 624, 3.6)}`, fill: brick },
];

/** The one front door stands open: the light of the hall falls out over the step, and shoes of all sizes wait inside. */
export const doorMarks: Marks = [
  { at: [14, 0], marks: entrance },
  { at: [28, 3], marks: geranium },
];
