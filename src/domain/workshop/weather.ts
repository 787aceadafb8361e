/** The weather over the building site: the pressures that people name. */

export const CLOUDS = [
  'personeel',
  'regels',
  'beleidskeuzes',
  'politieke-wind',
  'bezuinigingen',
  'crisis',
] as const;

export type Cloud = (typeof CLOUDS)[number];

/** The weather over the building site: which pressures blow, and whether it rains. */
export interface Weather {
  readonly clouds: readonly Cloud[];
  readonly wind: boolean;
  readonly rain: boolean;
}

export const CALM: Weather = { clouds: [], wind: false, rain: false };
