/** The eight colours of the picture; every other tone is mixed from two of them or from black and white. */
export const INK = '#22303C';
export const PLASTER = '#F3E7D3';
export const BRICK = '#B5523B';
export const TIMBER = '#D39A5B';
export const GREEN = '#7C9A78';
export const SLATE = '#4F6D8A';
export const SKY = '#DCE8EA';
export const LAMP = '#FFD27A';

/** A tone between two colours; `share` 0 is the first, 1 the second. */
export function mix(first: string, second: string, share: number): string {
  const parts = [1, 3, 5].map((at) => {
    const [a, b] = [
      Number.parseInt(first.slice(at, at + 2), 16),
      Number.parseInt(second.slice(at, at + 2), 16),
    ];
    return Math.round(a + (b - a) * share)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${parts.join('')}`;
}

export const shade = (colour: string, share: number): string => mix(colour, INK, share);
export const tint = (colour: string, share: number): string => mix(colour, '#ffffff', share);

/** The earth at the foot of the picture. */
export const EARTH = mix(mix(TIMBER, INK, 0.74), BRICK, 0.08);
export const SAND = mix(TIMBER, PLASTER, 0.55);

export const SKINS = ['#6B4632', '#A4673F', '#D59B6A', '#E9BD95', '#8A5638', '#F0CBA8'] as const;
