import { coloursOf } from '#domain/workshop/groupLook.ts';
import { PLACE_IDS, type PlaceId } from '#domain/workshop/place.ts';
import { CLOUD_IDS, type SceneState, type Stage } from '#picture/SceneState.ts';

const WINDOWS: PlaceId[] = ['inwoner', 'professional', 'organisatie', 'beleid-bestuur'];
const TASKS: PlaceId[] = ['bo1', 'bo2', 'bo3', 'bo4', 'bo5'];

const people = (...numbers: number[]): SceneState['joined'] =>
  (['brick', 'slate', 'green', 'timber'] as const).map((colour, i) => ({
    groupId: colour,
    n: numbers[i] ?? 0,
    colour: coloursOf(colour).solid,
  }));
const allAt = (stage: Stage): SceneState['stages'] => Object.fromEntries(TASKS.map((id) => [id, stage]));

const empty: SceneState = {
  counts: {},
  lit: [],
  current: null,
  inPlay: [...PLACE_IDS],
  residentJoined: false,
  joined: [],
  daylight: 'morning',
};
const halfway: SceneState = {
  ...empty,
  counts: { inwoner: 14, professional: 9, bo2: 12 },
  lit: ['inwoner', 'professional', 'bo2'],
  inPlay: ['inwoner', 'professional', 'bo2', 'bo3', 'bo5'],
  residentJoined: true,
  joined: people(9, 14, 6, 5),
  stages: { bo2: 2 },
  apart: { bo2: 2 },
  daylight: 'day',
  plan: ['rust', 'eigen huis'],
};
const full: SceneState = {
  ...halfway,
  counts: Object.fromEntries(PLACE_IDS.map((id, i) => [id, 12 + i * 7])),
  lit: [...PLACE_IDS],
  inPlay: [...PLACE_IDS],
  joined: people(18, 22, 12, 8),
  stages: { bo1: 3, bo2: 4, bo3: 2, bo4: 1, bo5: 2 },
  apart: { inwoner: 2.4, bo1: 2, bo2: 3, bo3: 2, bo4: 2, bo5: 2 },
  steps: {
    bo1: { agreed: 2, confirmed: 1 },
    bo2: { agreed: 3, confirmed: 2 },
    bo3: { agreed: 2, confirmed: 3 },
    bo4: { agreed: 3, confirmed: 0 },
    bo5: { agreed: 1, confirmed: 4 },
  },
  plan: ['rust', 'eigen huis', 'vrienden'],
};
const storm: SceneState = {
  ...full,
  stages: { bo1: 1, bo2: 2, bo3: 1, bo4: 0, bo5: 1 },
  weather: { clouds: [...CLOUD_IDS], wind: true, rain: true },
};

/** Every state the picture can be in, by name: for the eye, for visual tests, and for the screenshots of the docs. */
export const pictureStates: Readonly<Record<string, SceneState>> = {
  leeg: empty,
  halverwege: halfway,
  vol: full,
  avond: { ...full, daylight: 'dusk', stages: { bo1: 4, bo2: 4, bo3: 3, bo4: 3, bo5: 4 }, apart: {} },
  'avond-donker': { ...empty, daylight: 'dusk' },
  storm,
  'storm-avond': { ...storm, daylight: 'dusk' },
  regen: { ...halfway, weather: { clouds: ['rules'], rain: true } },
  wind: { ...halfway, weather: { clouds: [], wind: true } },
  'plan-lang': {
    ...halfway,
    plan: ['arbeidsongeschiktheid', 'zelfstandigheid'],
    apart: { professional: 3 },
  },
  zaal: { ...halfway, joined: people(60, 120, 70, 50) },
  ...Object.fromEntries(
    ([0, 1, 2, 3, 4] as const).map((stage) => [
      `stadium-${stage}`,
      { ...halfway, counts: {}, apart: {}, plan: [], joined: [], lit: WINDOWS, stages: allAt(stage) },
    ]),
  ),
  ...Object.fromEntries(PLACE_IDS.map((id) => [`bij-${id}`, { ...full, current: id }])),
  ...Object.fromEntries(
    CLOUD_IDS.map((id) => [`wolk-${id}`, { ...halfway, weather: { clouds: [id], wind: id === 'wind' } }]),
  ),
};
