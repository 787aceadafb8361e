import { PLACE_IDS, type PlaceId } from '#domain/workshop/place.ts';
import type { Point } from './marks.ts';

/** The picture's own size; everything is drawn in these units. */
export const WORLD = { width: 1600, height: 900 } as const;

export interface Area {
  x: number;
  y: number;
  w: number;
  h: number;
}

/** Where a place is: what can be touched, where its plate hangs, and what the camera shows when it is in play. */
export interface PlaceSpot {
  area: Area;
  /** The plate grows from this point, in the direction away from what it must not cover; upwards if nothing is said. */
  plate: { at: Point; align: 'left' | 'center' | 'right'; grows?: 'down' };
  frame: Area;
  /** Where the plate hangs once the camera has come to the place, if elsewhere: beside it, where nothing happens. */
  near?: PlaceSpot['plate'];
  /** The same in a view that is higher than wide, where the width has to go to what matters. */
  tall?: { frame: Area; near: PlaceSpot['plate'] };
  /** The upper corner of a window in which its count hangs; right when left out. */
  badge?: 'left';
  /** How far the count stands out above its window; less where another plate hangs over it. */
  rise?: number;
}

/** The glass of the four windows; what is behind it is drawn from its upper left corner. */
export const GLASS = {
  // The largest and the nearest: a bay that stands out from the wall.
  inwoner: { x: 486, y: 450, w: 284, h: 136 },
  professional: { x: 908, y: 468, w: 216, h: 118 },
  organisatie: { x: 520, y: 254, w: 250, h: 108 },
  'beleid-bestuur': { x: 868, y: 254, w: 254, h: 108 },
} as const satisfies Partial<Record<PlaceId, Area>>;

/** The nine places of the picture. */
export const placeSpots: Readonly<Record<PlaceId, PlaceSpot>> = {
  inwoner: {
    area: { x: 478, y: 442, w: 300, h: 152 },
    plate: { at: [628, 592], align: 'center' },
    badge: 'left',
    rise: 2,
    frame: { x: 452, y: 399, w: 470, h: 264 },
  },
  professional: {
    area: { x: 902, y: 462, w: 228, h: 130 },
    plate: { at: [1016, 590], align: 'center' },
    frame: { x: 758, y: 436, w: 400, h: 228 },
    near: { at: [1128, 600], align: 'right', grows: 'down' },
  },
  organisatie: {
    area: { x: 514, y: 248, w: 262, h: 120 },
    plate: { at: [648, 371], align: 'center', grows: 'down' },
    frame: { x: 462, y: 214, w: 400, h: 225 },
  },
  'beleid-bestuur': {
    area: { x: 862, y: 248, w: 266, h: 120 },
    plate: { at: [990, 371], align: 'center', grows: 'down' },
    badge: 'left',
    frame: { x: 774, y: 214, w: 400, h: 225 },
  },
  bo1: {
    area: { x: 258, y: 214, w: 150, h: 520 },
    plate: { at: [64, 147], align: 'left' },
    frame: { x: 0, y: 110, w: 560, h: 640 },
  },
  bo2: {
    area: { x: 560, y: 742, w: 380, h: 150 },
    plate: { at: [150, 796], align: 'left' },
    frame: { x: 318, y: 506, w: 700, h: 394 },
    near: { at: [326, 829], align: 'left', grows: 'down' },
    // Over the legs of the table: there is no room beside it
    tall: {
      frame: { x: 552, y: 700, w: 404, h: 200 },
      near: { at: [754, 852], align: 'center', grows: 'down' },
    },
  },
  bo3: {
    area: { x: 1136, y: 344, w: 164, h: 394 },
    plate: { at: [1536, 172], align: 'right', grows: 'down' },
    frame: { x: 1010, y: 324, w: 590, h: 424 },
    near: { at: [1562, 352], align: 'right', grows: 'down' },
  },
  bo4: {
    area: { x: 1300, y: 598, w: 296, h: 196 },
    plate: { at: [1536, 796], align: 'right' },
    frame: { x: 1120, y: 584, w: 480, h: 270 },
    near: { at: [1500, 812], align: 'right', grows: 'down' },
  },
  bo5: {
    area: { x: 1340, y: 450, w: 250, h: 124 },
    plate: { at: [1536, 291], align: 'right', grows: 'down' },
    frame: { x: 1190, y: 384, w: 410, h: 230 },
    near: { at: [1582, 408], align: 'right', grows: 'down' },
  },
};

/** Whether a view is so high for its width (less wide than 4 to 3) that a place is shown by its width. */
export function isTall(width: number, height: number): boolean {
  return height > width * 0.78;
}

/** All places with their spots, in the order in which they are listed. */
export const placeEntries: readonly (readonly [PlaceId, PlaceSpot])[] = PLACE_IDS.map((id) => [
  id,
  placeSpots[id],
]);
