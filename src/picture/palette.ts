/**
 * The eight colours of the picture, and nothing beside them: every tone is mixed from these, as a printer would.
 * `lamp` is the only colour that glows; it is kept for light, and for the plates one has to find.
 */
export const palette = {
  ink: '#22303C',
  plaster: '#F3E7D3',
  brick: '#B5523B',
  timber: '#D39A5B',
  green: '#7C9A78',
  slate: '#4F6D8A',
  sky: '#DCE8EA',
  lamp: '#FFD27A',
} as const;

function channels(hex: string): [number, number, number] {
  const n = Number.parseInt(hex.slice(1), 16);
  return [(n >> 16) & 255, (n >> 8) & 255, n & 255];
}

/** Mixes two `#rrggbb` colours; `share` (0..1) is how much of the second goes in. */
export function mix(first: string, second: string, share: number): string {
  const [a, b] = [channels(first), channels(second)];
  const one = (i: 0 | 1 | 2) => Math.round(a[i] + (b[i] - a[i]) * share);
  return `#${((1 << 24) | (one(0) << 16) | (one(1) << 8) | one(2)).toString(16).slice(1)}`;
}

/** Skin tones, mixed from the same pots and used in every role. */
export const skins = {
  light: mix(palette.plaster, palette.brick, 0.2),
  fair: mix(palette.plaster, palette.timber, 0.48),
  olive: mix(palette.timber, palette.brick, 0.22),
  brown: mix(mix(palette.timber, palette.brick, 0.5), palette.ink, 0.3),
  dark: mix(mix(palette.brick, palette.timber, 0.4), palette.ink, 0.6),
} as const;

/** Hair colours, from the same pots. */
export const hairs = {
  black: mix(palette.ink, palette.brick, 0.1),
  brown: mix(palette.ink, palette.brick, 0.45),
  chestnut: mix(palette.brick, palette.ink, 0.25),
  red: mix(palette.brick, palette.timber, 0.3),
  blond: mix(palette.timber, palette.lamp, 0.5),
  grey: mix(palette.plaster, palette.slate, 0.4),
  white: mix(palette.plaster, palette.sky, 0.4),
} as const;
