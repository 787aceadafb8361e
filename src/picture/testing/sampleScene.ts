import { PLACE_IDS } from '#domain/workshop/place.ts';
import { CLOUD_IDS, type PlaceLabel, type SceneState } from '../SceneState.ts';
import type { SceneWords } from '../SceneWords.ts';

/** The words of the drawing, for tests. */
export const sampleWords: SceneWords = {
  clouds: ['personeel', 'regels', 'beleidskeuzes', 'politieke wind', 'bezuinigingen', 'crisis'],
  stones: ['projectaanpak', 'mandaat', 'één richting', 'beleid sluit aan', 'vaste mensen', 'genoeg geld'],
  sign: ['WERK IN', 'UITVOERING'],
  plan: 'Ons plan',
  // Every three letters, but not at either end.
  breaks: (word) =>
    Array.from({ length: Math.max(0, Math.floor(word.length / 3) - 1) }, (_, at) => 3 * (at + 1)),
  rows: ['casus', 'proces', 'beleid'],
  missing: 'Wie missen we?',
  count: (n) => (n === 1 ? '1 briefje' : `${n} briefjes`),
  apart: 'hier verschillen we',
};

const PLATES: Record<(typeof PLACE_IDS)[number], readonly [string, string]> = {
  inwoner: ['Inwoner', 'Hoe wil ik leven?'],
  professional: ['Professional', 'Hoe helpen wij samen?'],
  organisatie: ['Organisatie', 'Hoe regelen we het werk?'],
  'beleid-bestuur': ['Beleid en bestuur', 'Wat kiezen we?'],
  bo1: ['Blijven bouwen', 'Het is nooit af'],
  bo2: ['Praten mét inwoners', 'Niet over hen'],
  bo3: ['Elkaar opzoeken', 'Van werkvloer tot wethouder'],
  bo4: ['Duidelijk wie wat doet', 'Afspraken die kloppen'],
  bo5: ['Op weg naar meedoen', 'Met of zonder betaald werk'],
};

/** The nine plates with their words, for tests. */
export const sampleLabels: readonly PlaceLabel[] = PLACE_IDS.map((id, i) => ({
  id,
  label: PLATES[id][0],
  sublabel: PLATES[id][1],
  ...(i > 3 ? { number: i - 3 } : {}),
}));

/** A picture in which nothing has happened yet. */
export const quietScene: SceneState = {
  counts: {},
  lit: [],
  current: null,
  inPlay: [],
  residentJoined: false,
  joined: [],
};

/** A picture in which everything happens at once. */
export const fullScene: SceneState = {
  counts: Object.fromEntries(PLACE_IDS.map((id) => [id, 128])),
  lit: PLACE_IDS,
  current: null,
  inPlay: PLACE_IDS,
  residentJoined: true,
  joined: [
    { groupId: 'a', n: 30, colour: '#B5523B' },
    { groupId: 'b', n: 20 },
  ],
  stages: { bo1: 0, bo2: 4, bo3: 3, bo4: 2, bo5: 1 },
  steps: { bo1: { agreed: 2, confirmed: 1 }, bo5: { agreed: 9, confirmed: 9 } },
  apart: Object.fromEntries(PLACE_IDS.map((id) => [id, 2])),
  weather: { clouds: CLOUD_IDS, wind: true, rain: true },
  daylight: 'dusk',
  plan: ['rust', 'een eigen huis met een tuin', 'vrienden'],
};
