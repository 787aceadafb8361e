import type { GroupColour } from '#domain/workshop/entities.ts';

/** `solid` carries a white icon (≥ 3:1) and marks a lane; ink text stands on `soft` (≥ 7:1). */
export interface GroupColours {
  readonly solid: string;
  readonly soft: string;
}

/** The colours of groups, for HTML and canvas alike; four from the picture, four beside them. */
export const GROUP_HEX: Readonly<Record<GroupColour, GroupColours>> = {
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
export const EVERYONE_HEX: GroupColours = { solid: '#4A5661', soft: '#EEE6D8' };

/** The colours of a group, or those of *Iedereen* for null. */
export function coloursOf(colour: GroupColour | null): GroupColours {
  return colour === null ? EVERYONE_HEX : GROUP_HEX[colour];
}
