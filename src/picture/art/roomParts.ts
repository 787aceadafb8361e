import { box, line, type Mark, type Marks, oval } from '../marks.ts';
import { mix, palette } from '../palette.ts';

const { ink, lamp, plaster, timber, green, brick } = palette;

/**
 * A lamp that hangs from the ceiling and burns: its bulb is the brightest thing in the picture, and what it throws is warm.
 *
 * @param reach - how far its light goes, in world units
 */
export function pendant(x: number, ceiling: number, y: number, colour: string, reach = 62): Marks {
  const foot = y + 20;
  return [
    {
      d: oval(x, foot, reach),
      fill: {
        from: [x, foot],
        to: [0, 0],
        radius: reach,
        stops: [
          [0, '#fffdf0e6'],
          [0.4, '#fff3c880'],
          [1, `${lamp}00`],
        ],
      },
    },
    { d: `M${x - 24} ${foot + 1}H${x + 24}L${x + 66} ${foot + 90}H${x - 66}Z`, fill: '#fff8dc', alpha: 0.3 },
    { d: line([x, ceiling], [x, y]), stroke: ink, width: 2 },
    {
      d: `M${x - 24} ${foot}C${x - 22} ${y + 4} ${x - 12} ${y} ${x} ${y}C${x + 12} ${y} ${x + 22} ${y + 4} ${x + 24} ${foot}Z`,
      fill: colour,
    },
    {
      d: `M${x + 6} ${y + 1}C${x + 16} ${y + 3} ${x + 22} ${y + 8} ${x + 24} ${foot}H${x + 12}C${x + 12} ${y + 10} ${x + 10} ${y + 5} ${x + 6} ${y + 1}Z`,
      fill: mix(colour, ink, 0.3),
      alpha: 0.7,
    },
    { d: oval(x, foot + 1, 9, 5), fill: '#fffef6' },
  ];
}

/** A curtain drawn aside: three soft folds. `way` 1 hangs at the left of a window, -1 at the right. */
export function curtain(x: number, top: number, h: number, colour: string, way: 1 | -1): Marks {
  const at = (dx: number) => x + dx * way;
  const fold = (dx: number, tone: number): Mark => ({
    d: `M${at(dx)} ${top}C${at(dx + 2)} ${top + h * 0.4} ${at(dx - 1)} ${top + h * 0.6} ${at(dx * 0.6)} ${top + h}`,
    stroke: mix(colour, ink, tone),
    width: 2,
    alpha: 0.5,
  });
  return [
    {
      d: `M${x} ${top}H${at(30)}C${at(28)} ${top + h * 0.42} ${at(20)} ${top + h * 0.55} ${at(14)} ${top + h * 0.62}C${at(18)} ${top + h * 0.78} ${at(20)} ${top + h * 0.9} ${at(21)} ${top + h}H${x}Z`,
      fill: colour,
    },
    fold(9, 0.3),
    fold(17, 0.3),
    fold(24, 0.22),
    { d: `M${x} ${top + h * 0.6}H${at(16)}`, stroke: mix(colour, ink, 0.4), width: 4 },
  ];
}

/** Wallpaper: a sparse mark here and there, as if printed by hand. */
export function wallpaper(x: number, y: number, w: number, h: number, colour: string): Mark {
  const sprigs: string[] = [];
  for (let row = 0; row * 22 < h; row++)
    for (let i = 0; i * 30 < w; i++) {
      const [sx, sy] = [x + 12 + i * 30 + (row % 2) * 15, y + 14 + row * 22];
      sprigs.push(`M${sx} ${sy + 5}V${sy - 3}M${sx} ${sy}l-4-3M${sx} ${sy + 2}l4-3`);
    }
  return { d: sprigs.join(''), stroke: colour, width: 1.6, alpha: 0.28 };
}

/** A pot with something green in it. */
export function potted(x: number, y: number, colour: string, size = 1): Mark {
  return {
    at: [x, y],
    scale: size,
    marks: [
      { d: 'M0-12C-4-26-14-30-18-28-16-18-8-12 0-10 2-26 10-34 16-32 16-20 8-12 1-10Z', fill: green },
      { d: 'M0-12C-2-24 0-34 3-38c4 6 3 18-1 27Z', fill: mix(green, ink, 0.2) },
      { d: 'M-9-12H10L7 0H-6Z', fill: colour },
      { d: 'M3-12h7L7 0H2Z', fill: mix(colour, ink, 0.25), alpha: 0.6 },
    ],
  };
}

/** Steam over a cup. */
export const steam = (x: number, y: number): Mark => ({
  d: `M${x} ${y}c-4-5 4-8 0-13M${x + 6} ${y - 1}c-3-4 4-7 1-11`,
  stroke: '#fffdf4',
  width: 2,
  alpha: 0.8,
});

/** Something framed on the wall. */
export function framed(x: number, y: number, w: number, h: number, inside: Marks): Marks {
  return [
    { d: box(x + 2, y + 3, w, h, 1), fill: ink, alpha: 0.16 },
    { d: box(x, y, w, h, 1), fill: mix(timber, brick, 0.25) },
    { d: box(x + 3, y + 3, w - 6, h - 6), fill: mix(plaster, '#ffffff', 0.6) },
    ...inside,
  ];
}
