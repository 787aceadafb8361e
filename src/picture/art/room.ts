import { box, type Mark, type Marks, poly } from '../marks.ts';
import { mix, palette } from '../palette.ts';
import type { Area } from '../places.ts';

const { plaster, timber, ink, slate, lamp, sky, brick } = palette;

/** Ceiling, side walls and floor, seen from the street: a room goes back behind its glass. */
function shell(w: number, h: number): Marks {
  const [l, r, top, foot] = [w * 0.08, w * 0.93, 11, h - 30];
  const glow: Mark = {
    d: box(0, 0, w, h),
    fill: {
      from: [w * 0.45, h * 0.25],
      to: [0, 0],
      radius: w * 0.72,
      stops: [
        [0, '#fff7dc'],
        [0.4, mix(lamp, plaster, 0.35)],
        [1, mix(lamp, timber, 0.42)],
      ],
    },
  };
  return [
    glow,
    { d: poly([0, 0], [w, 0], [r, top], [l, top]), fill: mix(timber, brick, 0.3), alpha: 0.55 },
    { d: poly([0, 0], [l, top], [l, foot], [0, h]), fill: mix(timber, brick, 0.3), alpha: 0.4 },
    { d: poly([w, 0], [r, top], [r, foot], [w, h]), fill: mix(timber, lamp, 0.4), alpha: 0.6 },
    { d: poly([l, foot], [r, foot], [w, h], [0, h]), fill: mix(timber, brick, 0.35), alpha: 0.7 },
  ];
}

/**
 * A window with the room behind it: lit, the room glows; unlit, it lies in cool dusk behind the glass.
 *
 * @param inside - what is in the room, from the upper left corner of the glass
 */
export function roomMarks(glass: Area, inside: Marks, lit: boolean): Marks {
  const { x, y, w, h } = glass;
  const frame = mix(plaster, '#ffffff', 0.45);
  const dusk: Marks = [
    { d: box(0, 0, w, h), fill: mix(slate, ink, 0.3), alpha: 0.6 },
    {
      d: `${poly([w * 0.1, 0], [w * 0.34, 0], [w * 0.08, h], [-w * 0.1, h])}${poly([w * 0.44, 0], [w * 0.5, 0], [w * 0.24, h], [w * 0.18, h])}`,
      fill: sky,
      alpha: 0.17,
    },
  ];
  return [
    { d: box(x - 4, y - 4, w + 20, h + 16), fill: ink, alpha: 0.2 },
    { d: box(x - 8, y - 8, w + 16, h + 14, 2), fill: frame },
    { d: box(x + w, y - 6, 8, h + 12), fill: slate, alpha: 0.25 },
    { at: [x, y], clip: box(0, 0, w, h), marks: [...shell(w, h), ...inside, ...(lit ? [] : dusk)] },
    // The wall is thick: its reveal throws shade from the left and from above
    { d: `M${x} ${y}h${w}v6h${-w + 7}v${h - 6}h-7z`, fill: ink, alpha: 0.2 },
    { d: box(x - 15, y + h, w + 30, 9, 2), fill: mix(timber, plaster, 0.28) },
    { d: box(x - 15, y + h + 6, w + 30, 4, 2), fill: mix(timber, ink, 0.35) },
    // One upper bar, so that faces stay free
    { d: box(x, y + 9, w, 3.4) + box(x + w * 0.5 - 1.7, y, 3.4, 10), fill: frame },
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
