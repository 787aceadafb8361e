import { box, grown, type Mark, type Marks, oval, poly } from './marks.ts';
import { mix, palette } from './palette.ts';
import { placeSpots, WORLD } from './places.ts';
import { PLATE, type Plate } from './plates.ts';

/** A word on a tag, and how wide it is. */
interface Tag {
  text: string;
  width: number;
}

/** The size of the words on tags at a plate. */
export const PLATE_SMALL = 23.4;

/** What a plate shows beside its words. */
export interface PlateLook {
  inPlay: boolean;
  current: boolean;
  hovered: boolean;
  focused: boolean;
  stage?: number;
  /** The number of notes in words, or nothing. */
  count?: Tag;
  /** That groups differ, or nothing. */
  apart?: Tag;
}

function ring(plate: Plate, look: PlateLook): Mark[] {
  const { x, y, w, h } = plate.touch;
  if (!look.focused && !look.hovered) return [];
  const { area } = placeSpots[plate.label.id];
  const d = box(x - 7, y - 7, w + 14, h + 14, 14) + box(area.x - 6, area.y - 6, area.w + 12, area.h + 12, 14);
  if (look.focused) {
    return [
      { d, stroke: palette.plaster, width: 11 },
      { d, stroke: palette.ink, width: 5 },
    ];
  }
  return [{ d, stroke: palette.lamp, width: 6 }];
}

function diamond(plate: Plate, look: PlateLook): Mark[] {
  if (!plate.diamond) return [];
  const { x, y, n } = plate.diamond;
  const r = PLATE.diamond;
  const around = (k: number) => poly([x, y - r * k], [x + r * k, y], [x, y + r * k], [x - r * k, y]);
  return [
    { d: around(1.16), fill: palette.ink, alpha: 0.16 },
    { d: around(1.1), fill: look.inPlay ? palette.lamp : palette.plaster },
    { d: around(0.86), stroke: palette.ink, width: 3 },
    { text: String(n), at: [x, y + 11], size: 32, fill: palette.ink, bold: true },
  ];
}

/** Five courses of bricks along the foot of the plate: how far this place stands now. */
function courses(plate: Plate, stage: number): Mark[] {
  const { x, y, w, h } = plate.box;
  const one = (w - 20) / 4;
  return [0, 1, 2, 3].map((i) => ({
    d: box(x + 10 + i * one, y + h - 7, one - 4, 5, 2),
    fill: i < stage ? palette.brick : mix(palette.plaster, palette.ink, 0.18),
  }));
}

/** How high a tag stands above its plate, before it grows. */
export const TAG = 32;
/** Words end here: a projector may cut what lies beyond. */
const SAFE_RIGHT = WORLD.width * 0.96 + 11;

const widthOf = (tag: Tag | undefined) => (tag ? tag.width + 22 : 0);

/**
 * Where the two tags of a plate begin: for a task side by side above its plate, moved left if there is no room; for a
 * window its word on its plate, so that the foot of the window shows at both sides, and its count in an upper corner,
 * where it hides nobody.
 */
function tagPlaces(plate: Plate, apart: Tag | undefined, count: Tag | undefined) {
  const { area, badge, rise = 16 } = placeSpots[plate.label.id];
  const k = plate.tagsGrown;
  const [first, second] = [widthOf(apart) * k, widthOf(count) * k];
  if (!plate.diamond)
    return {
      apart: {
        // In large letters it is wider than the plate: still not over the door, where the plan hangs.
        x: Math.max(
          area.x + 4,
          Math.min(plate.touch.x + (plate.touch.w - first) / 2, area.x + area.w + 4 - first),
        ),
        y: plate.touch.y - (TAG - 3) * k,
      },
      count: {
        x: badge === 'left' ? area.x - 4 - Math.max(0, second * (1 - 1 / k)) : area.x + area.w - second + 4,
        y: area.y - rise * k,
      },
    };
  const y = plate.touch.y - TAG * k;
  const gap = apart && count ? 6 * k : 0;
  const right = plate.touch.x + plate.touch.w;
  const safe = Math.max(SAFE_RIGHT, right);
  const x = Math.min(plate.touch.x, safe - first - gap - second);
  const end = right - second;
  return {
    apart: { x, y },
    count: { x: apart ? Math.max(Math.min(end, safe - second), x + first + gap) : end, y },
  };
}

interface Spot {
  x: number;
  y: number;
}

/** The tag of a place on which groups differ, with the two props that hold it up. */
function prop({ x, y }: Spot, { text, width }: Tag): Mark[] {
  const w = width + 22;
  const beam = { stroke: mix(palette.timber, palette.ink, 0.25), width: 8 };
  return [
    { d: `M${x + 16} ${y + TAG}l-13 30M${x + w - 16} ${y + TAG}l13 30`, ...beam },
    { d: box(x + 2, y + 3, w, TAG, 4), fill: palette.ink, alpha: 0.2 },
    { d: box(x, y, w, TAG, 4), fill: mix(palette.timber, palette.ink, 0.66) },
    { d: box(x, y, w, 5, 2), fill: palette.timber },
    { text, at: [x + w / 2, y + 25], size: PLATE_SMALL, fill: '#ffffff', bold: true },
  ];
}

function badge({ x, y }: Spot, { text, width }: Tag): Mark[] {
  const w = width + 22;
  return [
    { d: box(x + 2, y + 3, w, 34, 5), fill: palette.ink, alpha: 0.2 },
    { d: `M${x} ${y}h${w}v24l-10 10h${-(w - 10)}z`, fill: palette.lamp },
    { d: `M${x + w} ${y + 24}l-10 10v-10z`, fill: mix(palette.lamp, palette.timber, 0.6) },
    { text, at: [x + w / 2, y + 25], size: PLATE_SMALL, fill: palette.ink, bold: true },
  ];
}

/** Marks of one plate with its number, its count and its state. */
export function plateMarks(plate: Plate, look: PlateLook): Marks {
  const { x, y, w, h } = plate.box;
  const ground = look.current ? palette.ink : palette.plaster;
  const words = look.current ? palette.plaster : palette.ink;
  const tags = tagPlaces(plate, look.apart, look.count);
  const k = plate.tagsGrown;
  const board: Marks = [
    { d: box(x + 3, y + 5, w, h, 9), fill: palette.ink, alpha: 0.2 },
    { d: box(x, y, w, h, 9), fill: ground },
    { d: oval(x + 8, y + 8, 2), fill: words, alpha: 0.35 },
    { d: oval(x + w - 8, y + 8, 2), fill: words, alpha: 0.35 },
    { text: plate.label.label, at: [x + w / 2, y + 30], size: PLATE.name, fill: words, bold: true },
    ...(plate.terse
      ? []
      : [{ text: plate.label.sublabel, at: [x + w / 2, y + 56] as const, size: PLATE.under, fill: words }]),
    ...(look.stage === undefined ? [] : courses(plate, look.stage)),
    ...diamond(plate, look),
  ];
  return [
    ...ring(plate, look),
    ...(look.apart === undefined ? [] : grown(prop(tags.apart, look.apart), at(tags.apart), k)),
    ...grown(board, plate.from, plate.grown),
    ...(look.count === undefined ? [] : grown(badge(tags.count, look.count), at(tags.count), k)),
  ];
}

const at = ({ x, y }: Spot) => [x, y] as const;

/** A plate too small to read: only a large number, or nothing for a window, whose light tells enough. */
export function compactMarks(plate: Plate, look: PlateLook): Marks {
  const { x, y, w, h } = plate.touch;
  if (!plate.diamond) {
    if (!look.focused && !look.current) return [];
    return [
      { d: box(x, y - 110, w, h + 110, 14), stroke: look.current ? palette.lamp : palette.ink, width: 12 },
    ];
  }
  const centre = x < 800 ? x + Math.min(70, w / 2) : x + w - Math.min(70, w / 2);
  return [
    {
      at: [centre - plate.diamond.x * 2.2, y + h / 2 - plate.diamond.y * 2.2],
      scale: 2.2,
      marks: diamond(plate, look),
    },
  ];
}
