/**
 * How a group is told apart, the same on tablet, wall and paper: a shape, a strong colour and a soft one, and always its
 * word beside them. Data, not drawing.
 */
import type { GroupColour, GroupIcon } from './StakeholderGroup.ts';

/** The shape of a group, or `circle` for *Iedereen*. */
export type GroupShape = GroupIcon | 'circle';

/** Filled shapes (even-odd) as SVG paths in a box of 24 by 24. */
export const GROUP_SHAPES: Readonly<Record<GroupShape, string>> = {
  house: 'M12 3 2.500 11.500H5V20.500h5v-6h4v6h5v-9h2.500z',
  hands:
    'M12 9.500C10.800 7 7 6.900 6.400 9.700 6 11.900 8.500 14 12 16.500c3.500-2.500 6-4.600 5.600-6.800C17 6.900 13.200 7 12 9.500zM3 14l5 4.500h8l5-4.500v3.500L16.500 22h-9L3 17.500z',
  office:
    'M4 21V3h11v6h5v12h-6v-4h-3.500v4zM7 6v2h2V6zm3.500 0v2h2V6zM7 10.500v2h2v-2zm3.500 0v2h2v-2zM16.500 12v2h1.500v-2z',
  scales:
    'M11 3h2v2.200l6.500 1.300.4 1L23 14c0 2.200-1.600 3.500-3.800 3.500S15.500 16.200 15.500 14l2.600-5.800L13 7.200V19h4v2H7v-2h4V7.200L5.900 8.200 8.500 14c0 2.200-1.500 3.500-3.700 3.500S1 16.200 1 14l3.100-6.500.4-1L11 5.200z',
  star: 'M12 2.500l2.900 6.200 6.800.8-5 4.600 1.300 6.700-6-3.300-6 3.300 1.300-6.700-5-4.600 6.800-.8z',
  triangle: 'M12 3.500 22 20.500H2z',
  square: 'M4 4h16v16H4z',
  diamond: 'M12 2 22 12 12 22 2 12z',
  circle: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z',
};

/** `solid` carries a white icon (≥ 3:1) and marks a lane; ink text stands on `soft` (≥ 7:1). */
export interface GroupColours {
  readonly solid: string;
  readonly soft: string;
}

/** Four from the picture, four beside them. */
const GROUP_HEX: Readonly<Record<GroupColour, GroupColours>> = {
  brick: { solid: '#A4452F', soft: '#F8DCD1' },
  green: { solid: '#4F7350', soft: '#DDEBD6' },
  slate: { solid: '#446381', soft: '#D7E4EE' },
  timber: { solid: '#8F5F1D', soft: '#FBE3B4' },
  plum: { solid: '#7A3F6B', soft: '#F0DCEA' },
  teal: { solid: '#1F6C70', soft: '#D2EBEA' },
  rose: { solid: '#B03A5B', soft: '#FADDE3' },
  olive: { solid: '#63682A', soft: '#E9EBC7' },
};

/** Of *Iedereen*: notes without a group. */
const EVERYONE_HEX: GroupColours = { solid: '#4A5661', soft: '#EEE6D8' };

/** The colours of a group, or those of *Iedereen* for null. */
export function coloursOf(colour: GroupColour | null): GroupColours {
  return colour === null ? EVERYONE_HEX : GROUP_HEX[colour];
}

/** The soft colour that belongs to a solid one, for drawings that know a group by its strong colour only. */
export function softOf(solid: string): string | undefined {
  return [EVERYONE_HEX, ...Object.values(GROUP_HEX)].find((each) => each.solid === solid)?.soft;
}
