import { type Mark, type Marks, oval, poly } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { Stage } from '../SceneState.ts';

const { slate, plaster, lamp, ink } = palette;

const stones: readonly (readonly [number, number, number])[] = [
  [838, 752, 27],
  [902, 764, 29],
  [972, 772, 29],
  [1044, 776, 28],
  [1112, 774, 27],
  [1176, 764, 25],
  [1234, 748, 22],
  [1282, 728, 19],
  [1318, 704, 16],
  [1344, 680, 13.5],
  [1362, 656, 11.5],
  [1378, 634, 10],
  [1392, 615, 8.4],
  [1405, 599, 7.2],
  [1418, 586, 6],
];

const wished = ([x, y, r]: (typeof stones)[number]): Mark => ({
  d: oval(x, y, r * 0.94, r * 0.38),
  stroke: '#ffffff',
  width: Math.max(2, r * 0.14),
  dash: [0.1, Math.max(4.5, r * 0.3)],
});
const laid = ([x, y, r]: (typeof stones)[number], i: number): Marks => [
  { d: oval(x + r * 0.26, y + r * 0.16, r, r * 0.4), fill: ink, alpha: 0.2 },
  {
    d: `M${x - r} ${y}C${x - r} ${y - r * 0.5} ${x - r * 0.2} ${y - r * 0.48} ${x + r * 0.3} ${y - r * 0.4}C${x + r * 1.05} ${y - r * 0.3} ${x + r} ${y + r * 0.3} ${x + r * 0.2} ${y + r * 0.36}C${x - r * 0.6} ${y + r * 0.44} ${x - r} ${y + r * 0.3} ${x - r} ${y}Z`,
    fill: mix(plaster, slate, 0.12 + (i % 3) * 0.05),
  },
  {
    d: `M${x - r * 0.8} ${y - r * 0.12}C${x - r * 0.5} ${y - r * 0.4} ${x + r * 0.1} ${y - r * 0.38} ${x + r * 0.5} ${y - r * 0.26}`,
    stroke: '#fffaf0',
    width: Math.max(1, r * 0.08),
    alpha: 0.8,
  },
];

/**
 * Stepping stones from the front door to the lit square, those still to be laid as dotted wishes, and the light that
 * falls out of the door on the first.
 */
export function steppingStones(stage: Stage): Marks {
  const made = [2, 6, 9, 12, 15][stage] ?? 6;
  return [...stones.flatMap((stone, i) => (i < made ? laid(stone, i) : [wished(stone)])), doorLight];
}
const doorLight: Mark = {
  d: poly([794, 738], [872, 738], [968, 786], [836, 786]),
  fill: {
    from: [830, 738],
    to: [880, 790],
    stops: [
      [0, `${lamp}80`],
      [1, `${lamp}00`],
    ],
  },
};
