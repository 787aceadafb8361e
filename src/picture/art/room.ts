import { box, type Mark, type Marks, poly } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { Area } from '../places.ts';

const { plaster, timber, ink, slate, lamp, sky } = palette;

/** A window with the room behind it: lit, the room glows; unlit, it lies in cool dusk behind the glass. */
export function roomMarks(glass: Area, inside: Marks, lit: boolean): Marks {
  const { x, y, w, h } = glass;
  const frame = mix(plaster, '#ffffff', 0.45);
  const wall: Mark = {
    d: box(x, y, w, h),
    fill: {
      from: [x + w * 0.42, y + h * 0.2],
      to: [0, 0],
      radius: w * 0.8,
      stops: [
        [0, '#fff5d6'],
        [0.45, mix(lamp, plaster, 0.3)],
        [1, mix(lamp, timber, 0.45)],
      ],
    },
  };
  const dusk: Marks = [
    { d: box(x, y, w, h), fill: mix(slate, ink, 0.25), alpha: 0.62 },
    {
      d: poly([x + w * 0.1, y], [x + w * 0.34, y], [x + w * 0.08, y + h], [x - w * 0.1, y + h]),
      fill: sky,
      alpha: 0.16,
    },
    {
      d: poly([x + w * 0.44, y], [x + w * 0.5, y], [x + w * 0.24, y + h], [x + w * 0.18, y + h]),
      fill: sky,
      alpha: 0.16,
    },
  ];
  return [
    { d: box(x - 6, y - 4, w + 18, h + 14), fill: ink, alpha: 0.18 },
    { d: box(x - 8, y - 8, w + 16, h + 14, 2), fill: frame },
    { clip: box(x, y, w, h), marks: [wall, ...inside, ...(lit ? [] : dusk)] },
    { d: box(x, y, w, 5), fill: ink, alpha: 0.16 },
    { d: box(x, y, 4, h), fill: ink, alpha: 0.1 },
    { d: box(x - 15, y + h, w + 30, 9, 2), fill: mix(timber, plaster, 0.2) },
    { d: box(x - 15, y + h + 6, w + 30, 4, 2), fill: mix(timber, ink, 0.3) },
    // One upper bar, so that faces stay free
    { d: box(x, y + 13, w, 3.4), fill: frame },
    { d: box(x + w * 0.5 - 1.7, y, 3.4, 14), fill: frame },
  ];
}

/** The light that a lit window throws on the wall around it. */
export function glowMarks({ x, y, w, h }: Area): Marks {
  return [
    {
      d: box(x + w / 2 - w * 0.66, y + h / 2 - w * 0.66, w * 1.32, w * 1.32),
      fill: {
        from: [x + w / 2, y + h / 2],
        to: [0, 0],
        radius: w * 0.66,
        stops: [
          [0, `${lamp}00`],
          [0.55, `${lamp}44`],
          [1, `${lamp}00`],
        ],
      },
    },
  ];
}
